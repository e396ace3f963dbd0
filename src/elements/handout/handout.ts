import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {FurtherWords} from '../../controllers/further-words.js';
import {QrCode} from '../../controllers/qr-code.js';
import {linkedPage, SheetLink} from '../../controllers/sheet-link.js';
import {keepSheet, recallSheet} from '../../controllers/sheet-memory.js';
import {clampLevel, wordsOf} from '../../core/attribute-values.js';
import {likeIds} from '../../core/feed/like-ids.js';
import {baseLanguage} from '../../core/feed/format/text.js';
import {decodeLink, encodeLink} from '../../core/handout/link.js';
import {sharedItems, sheetOf, type Sheet} from '../../core/handout/sheet.js';
import {tidyTitle} from '../../core/handout/title.js';
import type {Directory} from '../../core/search/directory.js';
import {handoutWords} from '../../locales/handout.js';
import type {HandoutMessages} from '../../locales/messages/handout.js';
import {languages, loadMessages, messagesNow} from '../../locales/registry.js';
import {heading} from '../shared/heading.js';
import {needsTables} from '../shared/where-it-works.js';
import {SignpostWidget} from '../shared/widget.js';
import {Wording} from '../shared/wording.js';
import {Arrangement} from './arrangement.js';
import {Delivery} from './delivery.js';
import styles from './handout.styles.js';
import {linkNotices, memoryView} from './notices.js';
import {sheetView} from './sheet-view.js';
import {formView} from './tools.js';
import type {Paper} from './worded.js';

/**
 * The sheet that a practitioner gives a family: what was put on it from the lists, searches and cards
 * of the same feed (`with-handout`), to print in standard or large print, to copy, to save and to share
 * as a link. The link holds everything in its fragment, which reaches no server; opened on any page with
 * this element and the feed, it shows the sheet and says what has changed since.
 *
 * @summary The sheet to hand over: what was put on it, to print, copy, save and share as a link
 * @tag signpost-handout
 *
 * @slot - Shown until the feed is ready and whenever it fails. Put a sentence and a link here.
 * @csspart form - Title, note, size of print and language.
 * @csspart input - A text box of the form.
 * @csspart tools - The row of buttons: print, copy, save, share, empty.
 * @csspart share - The link, with a button that copies it and a QR code.
 * @csspart count - How many things are on the sheet.
 * @csspart sheet - The sheet itself.
 * @csspart sheet-title - Its title.
 * @csspart safeguarding - The publisher's note on the safety of children.
 * @csspart notice - What a reader should know first.
 * @csspart items - What is on it.
 * @csspart item - One thing on it.
 * @csspart paper-title - Its title.
 * @csspart contacts - Its ways of contact.
 * @csspart verified - When a number was last checked.
 * @csspart code - A QR code with its address in words.
 * @csspart link - That address.
 * @csspart foot - From whom and of when the sheet is.
 * @csspart memory - Says that the sheet is kept, with the button that forgets it.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `resources` names something that the feed does not have.
 */
export class SignpostHandout extends SignpostWidget {
  static override styles: CSSResultGroup = styles;

  /** Ids of resources that are on the sheet at first, with spaces between. Without it: none. */
  @property() resources?: string;

  /** Address of the page that links lead to, with this element on it. Without it: this page. */
  @property({attribute: 'page-url'}) pageUrl?: string;

  /** Keeps what is on the sheet, and its title, in the browser’s tab until it is closed, and offers to forget it. Without it nothing is kept. */
  @property({type: Boolean, attribute: 'with-memory'}) withMemory = false;

  /** The practitioner's words; none until they write some. */
  @state() private sheetTitle: string | undefined;
  @state() private note = '';
  @state() private isLarge = false;
  /** BCP 47 tag of the sheet's language; none: that of the page. */
  @state() private sheetLanguage: string | undefined;
  /** Whether what the sheet came with has been laid out, or there is nothing to lay out. */
  #isLaidOut = false;
  readonly #words = new FurtherWords(this, handoutWords);
  readonly #codes = new QrCode(this);
  /** Needed only for a service whose councils are to be named. */
  readonly #tables = new AreaTablesLoader(this, false);
  readonly #link = new SheetLink(this, () => (this.#isLaidOut = false));
  readonly #delivery = new Delivery(this, {
    codes: this.#codes,
    announcer: this.announcer,
    focusNext: (selector) => this.focusNext(selector),
  });
  readonly #arrangement = new Arrangement({
    ids: () => this.#sheet(this.directory!).items.map(({listing}) => listing.resource.id),
    layOut: (ids) => this.layOut(ids),
    announcer: this.announcer,
    focusNext: (selector) => this.focusNext(selector),
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {directory} = this;
    if (!directory || this.index) return;
    if (!this.#isLaidOut) this.#layOutFirst(directory);
    const wording = this.#sheetWording(directory);
    for (const {listing} of this.#sheet(directory).items)
      if (needsTables(listing.resource, wording)) {
        void this.#tables.load().then(() => this.#tables.loadNames(directory));
        break;
      }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {directory} = this;
    if (!directory || this.index) return;
    if (this.withMemory && this.#isLaidOut) {
      const isEmpty = this.#ids.length === 0;
      keepSheet(keyOf(directory), isEmpty ? undefined : this.#fragment(directory));
    }
    const unknown = wordsOf(this.resources).find((id) => !directory.resource(id));
    if (unknown) this.complain('resources', unknown, likeIds(unknown, directory.feed.resources));
  }

  /** What is on the sheet before the visitor does anything: a link counts for most. */
  #layOutFirst(directory: Directory): void {
    this.#isLaidOut = true;
    const kept = this.withMemory ? decodeLink(recallSheet(keyOf(directory)) ?? '') : undefined;
    const found = this.#link.read.kind === 'sheet' ? this.#link.read : kept;
    if (found?.kind === 'sheet') {
      const {items, title, language} = found.sheet;
      if (title !== undefined) this.sheetTitle = title;
      if (language !== undefined) this.#speak(language);
      this.layOut(items.map(({id}) => id));
    } else if (this.visit.sheet === undefined) {
      const own = wordsOf(this.resources).filter((id) => directory.resource(id));
      if (own.length > 0) this.layOut(own);
    }
  }

  get #ids(): readonly string[] {
    return this.visit.sheet ?? [];
  }

  #sheet(directory: Directory): Sheet {
    return sheetOf(this.#ids, directory, this.#link.items);
  }

  /** The language of the sheet, one that the library speaks. */
  get #language(): string {
    const wanted = baseLanguage(this.sheetLanguage ?? this.localiser.lang);
    return languages.includes(wanted) ? wanted : 'en';
  }

  #speak(language: string): void {
    this.sheetLanguage = language;
    void loadMessages(language).then(() => this.requestUpdate());
  }

  #sheetWording({feed}: Directory): Wording {
    const lang = this.#language;
    const messages = messagesNow(lang) ?? this.localiser.messages;
    return new Wording({lang: this.sheetLanguage ?? this.localiser.lang, messages}, feed);
  }

  #paper(directory: Directory): Paper {
    const wording = this.#sheetWording(directory);
    const words = this.#words.in(wording.messages.tag);
    return {
      sheet: this.#sheet(directory),
      directory,
      wording,
      words,
      tables: this.#tables,
      now: this.now ?? new Date(),
      title: this.sheetTitle ?? words.title,
      note: this.note,
      isLarge: this.isLarge,
    };
  }

  #fragment(directory: Directory): string {
    return encodeLink({
      items: sharedItems(this.#sheet(directory)),
      language: this.#language,
      ...(this.sheetTitle !== undefined && {title: this.sheetTitle}),
    });
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const words = this.#words.in(wording.messages.tag);
    // What is on a sheet is looked up in what is at hand.
    if (this.index) return html`<slot></slot>`;
    const title = this.titleOf(words.heading, wording);
    const level = clampLevel(this.headingLevel);
    const paper = this.#paper(directory);
    const {items} = paper.sheet;
    return html`<section part="base" class="handout" aria-labelledby=${title ? 'heading' : nothing}>
      ${
        title
          ? heading(level, title, 'heading', {
              id: 'heading',
              className: 'heading on-screen',
              focusable: true,
            })
          : nothing
      }
      ${linkNotices(this.#link.read, items.length, words)}
      <p part="count" class="on-screen">${items.length ? words.count(items.length) : words.empty}</p>
      ${this.withMemory && this.#ids.length ? memoryView(words, this.#forget) : nothing}
      ${items.length ? this.#filled(paper, level, wording, words) : this.#missingOnly(paper)}
    </section>`;
  }

  #filled(paper: Paper, level: number, wording: Wording, words: HandoutMessages): unknown {
    const address = linkedPage(this.pageUrl, this.baseURI) + this.#fragment(paper.directory);
    const form = {
      title: paper.title,
      note: this.note,
      isLarge: this.isLarge,
      language: this.#language,
      languages: languages.map((tag) => [tag, namesOfLanguages[tag] ?? tag] as const),
    };
    return html`${formView(form, words, {
      onTitle: (title) => (this.sheetTitle = tidyTitle(title) || undefined),
      onNote: (note) => (this.note = note),
      onSize: (isLarge) => (this.isLarge = isLarge),
      onLanguage: (tag) => this.#speak(tag),
    })}
    ${this.#delivery.view(paper, address, words, () => this.#clear(words))}
    ${sheetView(paper, {
      codes: this.#codes,
      level: level + 1,
      tools: this.#arrangement.tools(paper.sheet, wording, words),
    })}`;
  }

  /** What became of a sheet of which nothing is left. */
  #missingOnly(paper: Paper): unknown {
    const {withdrawn, unknown} = paper.sheet;
    return withdrawn.length || unknown
      ? sheetView(paper, {codes: this.#codes, level: clampLevel(this.headingLevel) + 1})
      : html`<slot></slot>`;
  }

  #clear(words: HandoutMessages): void {
    this.layOut([]);
    this.sheetTitle = undefined;
    this.note = '';
    this.#delivery.startAgain();
    this.#link.forget();
    this.focusNext('[part~="heading"]');
    this.announcer.say(() => words.count(0));
  }

  readonly #forget = () => {
    const words = this.#words.in(this.localiser.messages.tag);
    keepSheet(keyOf(this.directory!), undefined);
    this.#clear(words);
    this.announcer.say(() => words.forgotten);
  };
}

/** What a feed is known by in the browser's storage. */
const keyOf = ({feed}: Directory): string => feed.id ?? '';

const namesOfLanguages: Readonly<Record<string, string>> = {en: 'English', cy: 'Cymraeg'};

declare global {
  interface HTMLElementTagNameMap {
    'signpost-handout': SignpostHandout;
  }
}

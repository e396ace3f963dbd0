import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {FurtherWords} from '../../controllers/further-words.js';
import {QrCode} from '../../controllers/qr-code.js';
import {saveFile} from '../../controllers/save-file.js';
import {copyText, printSheet, sheetAsHtml} from '../../controllers/sheet-delivery.js';
import {keepSheet, recallSheet} from '../../controllers/sheet-memory.js';
import {clampLevel, wordsOf} from '../../core/attribute-values.js';
import {likeIds} from '../../core/feed/like-ids.js';
import {baseLanguage} from '../../core/feed/format/text.js';
import {safeLink} from '../../core/feed/string-formats.js';
import {decodeLink, encodeLink, type ReadLink, type SharedItem} from '../../core/handout/link.js';
import {sheetAsText} from '../../core/handout/plain-text.js';
import {moved, sharedItems, sheetOf, type Sheet, type SheetItem} from '../../core/handout/sheet.js';
import {tidyTitle} from '../../core/handout/title.js';
import type {Directory} from '../../core/search/directory.js';
import {handoutWords} from '../../locales/handout.js';
import {languages, loadMessages, messagesNow} from '../../locales/registry.js';
import {heading} from '../shared/heading.js';
import {needsTables} from '../shared/where-it-works.js';
import {SignpostWidget} from '../shared/widget.js';
import {Wording} from '../shared/wording.js';
import styles from './handout.styles.js';
import {itemTools, toolOf} from './item-tools.js';
import {linkNotices, memoryView} from './notices.js';
import paperStyles from './paper.styles.js';
import {sheetView} from './sheet-view.js';
import {deliveryView, formView} from './tools.js';
import {wordedSheet, type Paper} from './worded.js';

/** Longer links make a code that a phone cannot read from a screen, in characters. */
const longestInCode = 1_000;

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
  @state() private isSharing = false;
  /** The sheet as text, once the browser has not let it be copied. */
  @state() private textToCopy: string | undefined;
  /** What the page's address says. */
  @state() private link: ReadLink = {kind: 'none'};
  /** Whether that has been laid out, or there is nothing to lay out. */
  #isLaidOut = false;
  readonly #words = new FurtherWords(this, handoutWords);
  readonly #codes = new QrCode(this);
  /** Needed only for a service whose councils are to be named. */
  readonly #tables = new AreaTablesLoader(this, false);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#arrive);
    this.#arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrive);
  }

  readonly #arrive = () => {
    const link = decodeLink(location.hash);
    // A link to a place on the page takes nothing off the sheet.
    if (link.kind === 'none') return;
    this.link = link;
    this.#isLaidOut = false;
  };

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
    const found = this.link.kind === 'sheet' ? this.link : kept;
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
    return sheetOf(this.#ids, directory, this.#since);
  }

  /** What the link said that the sheet came with. */
  get #since(): readonly SharedItem[] {
    return this.link.kind === 'sheet' ? this.link.sheet.items : [];
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

  /** Address of the page that links lead to, without its fragment and without what a visitor chose there. */
  get #page(): string {
    const own = this.pageUrl?.trim();
    const url = new URL((own && safeLink(own, this.baseURI)) || location.href);
    for (const name of [...url.searchParams.keys()])
      if (name.startsWith('sp.')) url.searchParams.delete(name);
    url.hash = '';
    return url.href;
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
      ${linkNotices(this.link, items.length, words)}
      <p part="count" class="on-screen">${items.length ? words.count(items.length) : words.empty}</p>
      ${this.withMemory && this.#ids.length ? memoryView(words, this.#forget) : nothing}
      ${items.length ? this.#filled(paper, level, words) : this.#missingOnly(paper)}
    </section>`;
  }

  #filled(paper: Paper, level: number, words: typeof handoutWords.english): unknown {
    const {directory, sheet} = paper;
    const address = this.#page + this.#fragment(directory);
    const code =
      this.isSharing && address.length <= longestInCode ? this.#codes.for(address) : undefined;
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
    ${deliveryView(words, this.isSharing ? {address, code} : undefined, this.textToCopy, {
      onPrint: () => printSheet(this.renderRoot, this.#delivered(paper)),
      onCopy: () => void this.#copy(sheetAsText(wordedSheet(paper)), words),
      onSave: () =>
        saveFile(`${paper.words.fileName}.html`, sheetAsHtml(this.#delivered(paper)), 'text/html'),
      onShare: () => (this.isSharing = !this.isSharing),
      onCopyLink: () => void this.#copyLink(address, words),
      onClear: () => this.#clear(words),
    })}
    ${sheetView(paper, {
      codes: this.#codes,
      level: level + 1,
      tools: (item, place) => this.#itemTools(item, place, sheet, words),
    })}`;
  }

  /** What became of a sheet of which nothing is left. */
  #missingOnly(paper: Paper): unknown {
    const {withdrawn, unknown} = paper.sheet;
    return withdrawn.length || unknown
      ? sheetView(paper, {codes: this.#codes, level: clampLevel(this.headingLevel) + 1})
      : html`<slot></slot>`;
  }

  #itemTools(
    {listing: {resource}}: SheetItem,
    place: number,
    {items}: Sheet,
    words: typeof handoutWords.english,
  ): TemplateResult {
    const {id, title} = resource;
    return itemTools(
      {
        id,
        name: this.wordingOf(this.directory!).text(title),
        isFirst: place === 0,
        isLast: place === items.length - 1,
        onMove: (by) => this.#move(id, by, words),
        onRemove: () => this.#remove(id, words),
      },
      words,
    );
  }

  /** Ids as the sheet shows them, successors in the place of what they replaced. */
  #shownIds(): readonly string[] {
    return this.#sheet(this.directory!).items.map(({listing}) => listing.resource.id);
  }

  #move(id: string, by: number, words: typeof handoutWords.english): void {
    const ids = moved(this.#shownIds(), id, by);
    this.layOut(ids);
    // What moves loses focus in every browser.
    this.focusNext(toolOf(by < 0 ? 'up' : 'down', id));
    const title = this.wordingOf(this.directory!).plain(this.directory!.resource(id)!.title);
    this.announcer.say(() => words.moved(title, ids.indexOf(id) + 1, ids.length));
  }

  #remove(id: string, words: typeof handoutWords.english): void {
    const before = this.#shownIds();
    const ids = before.filter((other) => other !== id);
    const next = ids[Math.min(before.indexOf(id), ids.length - 1)];
    this.layOut(ids);
    this.focusNext(next === undefined ? '[part~="heading"]' : toolOf('remove', next));
    const title = this.wordingOf(this.directory!).plain(this.directory!.resource(id)!.title);
    this.announcer.say(() => `${words.removed(title)}. ${words.count(ids.length)}`);
  }

  #clear(words: typeof handoutWords.english): void {
    this.layOut([]);
    this.sheetTitle = undefined;
    this.note = '';
    this.isSharing = false;
    this.textToCopy = undefined;
    this.link = {kind: 'none'};
    this.focusNext('[part~="heading"]');
    this.announcer.say(() => words.count(0));
  }

  readonly #forget = () => {
    const words = this.#words.in(this.localiser.messages.tag);
    keepSheet(keyOf(this.directory!), undefined);
    this.#clear(words);
    this.announcer.say(() => words.forgotten);
  };

  async #copy(text: string, words: typeof handoutWords.english): Promise<void> {
    const isCopied = await copyText(text);
    this.textToCopy = isCopied ? undefined : text;
    if (!isCopied) this.focusNext('#text');
    this.announcer.say(() => (isCopied ? words.copied : words.copyFailed));
  }

  async #copyLink(address: string, words: typeof handoutWords.english): Promise<void> {
    const isCopied = await copyText(address);
    const box = this.renderRoot.querySelector<HTMLInputElement>('#link');
    if (!isCopied) box?.select();
    this.announcer.say(() => (isCopied ? words.linkCopied : words.copyFailed));
  }

  #delivered(paper: Paper) {
    return {
      title: paper.title,
      lang: paper.wording.messages.tag,
      view: sheetView(paper, {codes: this.#codes, level: 1}),
      styles: paperStyles,
    };
  }
}

/** What a feed is known by in the browser's storage. */
const keyOf = ({feed}: Directory): string => feed.id ?? '';

const namesOfLanguages: Readonly<Record<string, string>> = {en: 'English', cy: 'Cymraeg'};

declare global {
  interface HTMLElementTagNameMap {
    'signpost-handout': SignpostHandout;
  }
}

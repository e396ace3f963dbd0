import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property, state} from 'lit/decorators.js';
import {idle, type FeedState} from '../../contexts/feed-context.js';
import {Announcer} from '../../controllers/announcer.js';
import {pageFeeds} from '../../controllers/feed-store.js';
import {FurtherWords} from '../../controllers/further-words.js';
import {Localiser} from '../../controllers/localiser.js';
import {PageQuery} from '../../controllers/page-query.js';
import {clampLevel} from '../../core/attribute-values.js';
import {baseLanguage} from '../../core/feed/format/text.js';
import {
  initialState,
  readState,
  writeState,
  type BuilderState,
  type UnknownValue,
} from '../../core/snippet/builder-state.js';
import {builderWords} from '../../locales/builder.js';
import {Wording} from '../shared/wording.js';
import {BesideFiles} from './beside-files.js';
import type {BuilderContext} from './builder-context.js';
import {chooseView} from './choose-view.js';
import {allowView, copyView} from './copy-views.js';
import {Copying} from './copying.js';
import {Doctor} from './doctor.js';
import {makeSnippet, type MadeSnippet} from './make-snippet.js';
import {placeView} from './place-view.js';
import {Preview} from './preview.js';
import styles from './snippet-builder.styles.js';

/**
 * For those who keep a website: makes the snippet to paste, shows it on a page, says what the page must
 * let through and what content systems make of it, and finds out what became of it once it is published.
 *
 * It is no part of what widgets load: register it on a page of its own. Everything that is chosen stands
 * in the address of that page. A page that asks for trusted types allows `signpost-builder` and
 * `lit-html`; the preview needs the origin of the script in `script-src` and `frame-src`.
 *
 * @summary Makes the snippet to paste, and finds out what became of it
 * @tag signpost-snippet-builder
 *
 * @csspart heading - The heading of a step.
 * @csspart sub-heading - The heading of what the doctor found.
 * @csspart button - Every button.
 * @csspart code - A box with text to copy.
 * @csspart stage - What the preview is shown in.
 * @csspart diagnosis - What the doctor found.
 * @cssprop [--signpost-brand=#0b5394] - Palette. The host's own colour: links, buttons, large figures and focus follow. Keep 4.5:1 against the background.
 * @cssprop [--signpost-text=inherit] - Palette. Colour of text. The quieter tones are mixed from it.
 * @cssprop [--signpost-surface=transparent] - Palette. Background of the widget. Give it room with `::part(base) {padding: …}`.
 * @cssprop [--signpost-font=inherit] - Role. Typeface of everything.
 * @cssprop [--signpost-text-size=inherit] - Role. Size of text, in `rem`; other sizes follow.
 * @cssprop [--signpost-line-height=1.5] - Role. Height of a line, as a number.
 * @cssprop [--signpost-measure=44rem] - Role. Longest line of text.
 * @cssprop [--signpost-space=1rem] - Role. The distance that other distances follow from.
 * @cssprop [--signpost-density=1] - Role. Makes distances, buttons and fields smaller or larger together: 0.75 is dense. A number.
 * @cssprop [--signpost-radius=0.375rem] - Role. Roundness of corners.
 * @cssprop [--signpost-muted] - Role. Colour of quieter text. Keep 4.5:1 against the background.
 * @cssprop [--signpost-panel] - Role. Background of boxes within the widget.
 * @cssprop [--signpost-border] - Role. Lines between things.
 * @cssprop [--signpost-border-input] - Role. Outlines of controls. Keep 3:1 against the background.
 * @cssprop [--signpost-link] - Role. Colour of links. Default: `brand`.
 * @cssprop [--signpost-link-hover] - Role. Colour of links under the pointer. Default: a stronger `brand`.
 * @cssprop [--signpost-accent] - Role. Colour of buttons, large figures and the chosen area. Default: `brand`.
 * @cssprop [--signpost-accent-hover] - Role. Colour of buttons under the pointer. Default: a stronger `brand`.
 * @cssprop [--signpost-on-accent=#fff] - Role. Text on that colour. Keep 4.5:1.
 * @cssprop [--signpost-notice=#b25e00] - Role. Edge of a notice that asks for care.
 * @cssprop [--signpost-error=#b3261e] - Role. Edge of an error.
 * @cssprop [--signpost-match=#fff2a8] - Role. Background of words that were searched for.
 * @cssprop [--signpost-focus] - Role. Outline of what has focus. Default: `brand`. Keep 3:1 against the background.
 * @cssprop [--signpost-focus-fill=transparent] - Role. Background of a link or button that has focus, and the ring of a field.
 * @cssprop [--signpost-focus-text] - Role. Text on that background. Default: the text's own colour.
 * @cssprop [--signpost-focus-line=transparent] - Role. Thick line below that background, and within the ring of a field.
 * @cssprop [--signpost-focus-outline] - Role. Outline of a link or button that is filled so: `transparent` where the fill and the line are enough. Default: `focus`.
 * @cssprop [--signpost-heading-font=inherit] - Component. Typeface of headings and large figures.
 * @cssprop [--signpost-heading-size=1.5em] - Component. Size of the widget's own heading.
 * @cssprop [--signpost-heading-weight=700] - Component. Weight of headings.
 * @cssprop [--signpost-field=Field] - Component. Background of text boxes and checkboxes.
 * @cssprop [--signpost-field-text=FieldText] - Component. Text and ticks in them.
 * @cssprop [--signpost-button-radius] - Component. Roundness of buttons. Default: `radius`.
 * @cssprop [--signpost-button-weight=600] - Component. Weight of the words on buttons.
 * @cssprop [--signpost-button-depth=0px] - Component. Height of the darker edge below buttons, with its unit.
 * @cssprop [--signpost-quiet=transparent] - Component. Background of second buttons, such as “Show more”.
 * @cssprop [--signpost-on-quiet=inherit] - Component. Text on them.
 * @cssprop [--signpost-quiet-border] - Component. Their outline. Default: `border-input`.
 * @cssprop [--signpost-quiet-edge=transparent] - Component. The edge below them.
 * @cssprop [--signpost-tag] - Component. Background of tags. Default: `panel`, within a `border`.
 * @cssprop [--signpost-tag-text=inherit] - Component. Text of tags. Keep 4.5:1.
 * @cssprop [--signpost-rule=0.25rem] - Component. Width of the line at the side of a notice.
 */
export class SignpostSnippetBuilder extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** Address of the feed to begin with. Without it, and without `u` in the page’s address: none, and a box to name one. */
  @property() src?: string;

  /** Address of `signpost.js`, which the snippets name; `embed.html` and `integrity.json` lie beside it. Without it: beside `builder.js`; from npm, beside the page. */
  @property() script?: string;

  /** Address of a list of looks for the preview, as JSON. Without it: a page without styles. */
  @property() looks?: string;

  /** Level of the headings, 1 to 6, to fit the page around. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** The day of writing, which written words name. Default: today. */
  @property({attribute: false}) now?: Date;

  @state() private choices: BuilderState = initialState;
  @state() private feedState: FeedState = idle;
  @state() private made: MadeSnippet | undefined;

  #madeIn = '';
  #madeWith: BesideFiles['integrity'];
  #unknown: readonly UnknownValue[] = [];
  #unfollow: (() => void) | undefined;
  #followed = '';
  /** Counts the snippets that were begun, so that a slow one does not replace a newer one. */
  #turn = 0;

  readonly #announcer = new Announcer(this);
  readonly #localiser = new Localiser(this);
  readonly #words = new FurtherWords(this, builderWords);
  readonly #copying = new Copying(this, this.#announcer);
  readonly #files = new BesideFiles(this, () => ({
    script: this.#scriptUrl,
    looks: this.looks === undefined ? undefined : this.#absolute(this.looks),
  }));
  readonly #preview = new Preview(this);
  readonly #doctor = new Doctor(this, this.#announcer);
  readonly #query = new PageQuery(this, (query) => {
    this.#read(query);
  });

  constructor() {
    super();
    this.addController({
      hostDisconnected: () => {
        this.#unfollow?.();
        this.#unfollow = undefined;
        this.#followed = '';
      },
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#feedUrl !== this.#followed) this.#follow();
    const remakes = ['choices', 'feedState', 'script', 'now'] as const;
    const isAnother =
      this.#madeIn !== this.#localiser.lang || this.#madeWith !== this.#files.integrity;
    if (isAnother || remakes.some((name) => changed.has(name))) void this.#make();
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const {lang} = this.#localiser;
    const isForeign = !builderWords.languages.includes(baseLanguage(lang));
    return html`<div class="words" lang=${isForeign ? 'en' : nothing}>
      <div class="columns">
        <div class="steps">
          ${chooseView(context)} ${placeView(context)} ${copyView(context)} ${allowView(context)}
        </div>
        ${this.#preview.render(context)}
      </div>
      ${this.#doctor.render(context)}
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Shown once, in the look that is wanted.
    if (this.#files.looks) this.#preview.update(this.#context);
  }

  get #context(): BuilderContext {
    const {feedState, choices} = this;
    const {integrity, looks = []} = this.#files;
    return {
      state: choices,
      words: this.#words.in(this.#localiser.lang),
      lang: this.#localiser.lang,
      level: clampLevel(this.headingLevel),
      feedUrl: this.#feedUrl,
      feedState,
      wording: 'feed' in feedState ? new Wording(this.#localiser, feedState.feed) : undefined,
      unknown: this.#unknown,
      script: this.#scriptUrl,
      integrity: integrity === 'none' ? undefined : integrity,
      isReleaseKnown: integrity !== undefined,
      looks,
      made: this.made,
      copied: this.#copying.copied,
      choose: this.#choose,
      copy: this.#copy,
    };
  }

  /** Absolute, because a snippet stands on other pages; empty where no feed is named. */
  get #feedUrl(): string {
    const named = this.choices.feed ?? this.src?.trim();
    return named ? this.#absolute(named) : '';
  }

  get #scriptUrl(): string {
    return this.#absolute(this.script?.trim() || 'signpost.js');
  }

  #absolute(address: string): string {
    return URL.canParse(address, this.baseURI) ? new URL(address, this.baseURI).href : address;
  }

  #read(query: string): void {
    const {state, unknown} = readState(query);
    this.#unknown = unknown;
    this.choices = state;
    this.#copying.forget();
  }

  readonly #choose: BuilderContext['choose'] = (change) => {
    const next = typeof change === 'function' ? change(this.choices) : change;
    this.choices = {...this.choices, ...next};
    this.#copying.forget();
    // What meant nothing is written over, and so is no longer there to be told of.
    this.#unknown = [];
    this.#query.write(writeState(this.choices, this.#query.current));
  };

  #follow(): void {
    const url = this.#feedUrl;
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#followed = url;
    this.made = undefined;
    if (!url) {
      this.feedState = idle;
      return;
    }
    this.#unfollow = pageFeeds.follow(url, (state) => {
      if (this.#followed === url) this.feedState = state;
    });
  }

  async #make(): Promise<void> {
    const turn = ++this.#turn;
    const {feedState} = this;
    const {integrity} = this.#files;
    const {lang} = this.#localiser;
    this.#madeIn = lang;
    this.#madeWith = integrity;
    if (!('feed' in feedState) || integrity === undefined) {
      this.made = undefined;
      return;
    }
    const made = await makeSnippet(this.choices, {
      feed: feedState.feed,
      feedUrl: this.#feedUrl,
      script: this.#scriptUrl,
      integrity: integrity === 'none' ? undefined : integrity,
      lang,
      now: this.now ?? new Date(),
    });
    if (turn === this.#turn) this.made = made;
  }

  readonly #copy = (id: string) => {
    void this.#copying.copy(id, this.#words.in(this.#localiser.lang));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-snippet-builder': SignpostSnippetBuilder;
  }
}

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {idle, type FeedHandle, type FeedState} from '../../contexts/feed-context.js';
import {newVisit, type Visit} from '../../contexts/visit.js';
import {Announcer} from '../../controllers/announcer.js';
import {FeedLink} from '../../controllers/feed-link.js';
import {FeedLoader} from '../../controllers/feed-loader.js';
import {Localiser} from '../../controllers/localiser.js';
import {PortableStyles} from '../../controllers/portable-styles.js';
import {baseLanguage} from '../../core/feed/format/text.js';
import {directoryOf, type Directory, type Listing} from '../../core/search/directory.js';
import type {ResourceIndex} from '../../core/search/resource-index.js';
import {SignpostAttributeErrorEvent} from '../../events/attribute-error-event.js';
import {SignpostFeedReloadEvent} from '../../events/feed-reload-event.js';
import type {Extras, ExtraWishes} from './extras.js';
import {heading} from './heading.js';
import {LateRoot} from './late-root.js';
import {momentOf} from './moment.js';
import type {HandoutOffer} from './handout-offer.js';
import {loadExtras} from './load-extras.js';
import {loadHandout} from './load-handout.js';
import {Wording} from './wording.js';

/** Everything that stands inside a widget's tag, while there is nothing to put around it. */
const authorsOwn = html`<slot name="heading"></slot><slot name="intro"></slot><slot></slot
  ><slot name="footer"></slot>`;

/**
 * What every widget that shows a feed has in common: three ways to a feed, the states of
 * loading, and the reader's language. A widget adds `renderDirectory()`.
 *
 * @slot heading - Words of the heading, with what may stand in one. Without it: the attribute `heading`.
 * @slot intro - Shown below the heading.
 * @slot footer - Shown below the widget.
 * @csspart base - The whole widget.
 * @csspart heading - Its heading.
 * @csspart status - The line shown while the feed is on its way.
 * @csspart error - The box that says what went wrong.
 * @csspart button - Every button that is not a link or a choice.
 * @cssprop [--signpost-brand=#0b5394] - Palette. The host's own colour: links, buttons, large figures and focus follow. Keep 4.5:1 against the background.
 * @cssprop [--signpost-text=inherit] - Palette. Colour of text. The quieter tones are mixed from it.
 * @cssprop [--signpost-surface=transparent] - Palette. Background of the widget. Give it room with `::part(base) {padding: …}`.
 * @cssprop [--signpost-font=inherit] - Role. Typeface of everything.
 * @cssprop [--signpost-text-size=inherit] - Role. Size of text, in `rem`; other sizes follow.
 * @cssprop [--signpost-line-height=1.5] - Role. Height of a line, as a number.
 * @cssprop [--signpost-measure=44rem] - Role. Longest line of text.
 * @cssprop [--signpost-space=1rem] - Role. The distance that other distances follow from.
 * @cssprop [--signpost-density=1] - Role. Scales the height of buttons and fields (2.75rem at 1, never below 24 px) and the distances between blocks; lines of text and the insides of notices stay. A number: 0.75 is dense.
 * @cssprop [--signpost-radius=0.375rem] - Role. Roundness of corners, with its unit; 0 makes them square.
 * @cssprop [--signpost-muted] - Role. Colour of quieter text. Keep 4.5:1 against the background. Default: mixed from `text`.
 * @cssprop [--signpost-panel] - Role. Background of boxes within the widget. Default: mixed from `text`.
 * @cssprop [--signpost-border] - Role. Lines between things, the outline of tags and the edge of plain notices. Default: mixed from `text`.
 * @cssprop [--signpost-border-input] - Role. Outlines of controls. Keep 3:1 against the background. Default: mixed from `text`, in fields from `field-text`.
 * @cssprop [--signpost-link] - Role. Colour of links. Default: `brand`.
 * @cssprop [--signpost-link-hover] - Role. Colour of links under the pointer. Default: a stronger `brand`.
 * @cssprop [--signpost-accent] - Role. Colour of buttons, large figures, the chosen area and the edge of the note on children's safety. Default: `brand`.
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
 * @cssprop [--signpost-heading-font=inherit] - Component. Typeface of headings and of the large figures of statistics.
 * @cssprop [--signpost-heading-size=1.5em] - Component. Size of the widget's own heading. For others: `::part(group-heading) {font-size: …}` and `::part(title) {font-size: …}`.
 * @cssprop [--signpost-heading-weight=700] - Component. Weight of headings.
 * @cssprop [--signpost-field=Field] - Component. Background of text boxes, drop-down lists and checkboxes.
 * @cssprop [--signpost-field-text=FieldText] - Component. Text and ticks in them.
 * @cssprop [--signpost-button-radius] - Component. Roundness of buttons, with its unit: `999px` makes pills. Default: `radius`.
 * @cssprop [--signpost-button-weight=600] - Component. Weight of the words on buttons.
 * @cssprop [--signpost-button-depth=0px] - Component. Height of the darker edge below buttons, with its unit.
 * @cssprop [--signpost-quiet=transparent] - Component. Background of second buttons, such as “Show more”.
 * @cssprop [--signpost-on-quiet=inherit] - Component. Text on them.
 * @cssprop [--signpost-quiet-border] - Component. Their outline. Default: `border-input`.
 * @cssprop [--signpost-quiet-edge=transparent] - Component. The edge below them.
 * @cssprop [--signpost-tag] - Component. Background of tags, and their outline. Default: `panel`, within a `border`.
 * @cssprop [--signpost-tag-text=inherit] - Component. Text of tags. Keep 4.5:1.
 * @cssprop [--signpost-rule=0.25rem] - Component. Width of the line at the side of a notice.
 */
export abstract class SignpostWidget extends LateRoot {
  /** Address of a feed for this widget alone, or of the folder of a large directory, with `/` at the end. Without it: the feed that `feed` names, else the nearest `<signpost-feed>` around. */
  @property() src?: string;

  /** `id` of the `<signpost-feed>` to show, anywhere on the page. Without it: the nearest one around this widget. */
  @property({attribute: 'feed'}) feedId?: string;

  /** Heading of the widget. Without it: the feed's or the library's own words. An empty one, `heading=""`, shows none. */
  @property() heading?: string;

  /** Level of the heading, 1 to 6, to fit the page around. Headings inside follow from it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** `light` or `dark`, whatever the page around is. Without it: the colours of the page, and its `color-scheme`. */
  @property({reflect: true}) theme?: 'light' | 'dark';

  /** Date on which the content inside was written out by `signpost prerender`: nothing is said of loading, and the page’s own files go first. Without it: the content is a fallback. */
  @property() prerendered?: string;

  /** Where the feed stands. The feed sets it; set it yourself to show a feed that you have already. */
  @property({attribute: false}) feedState: FeedState = idle;

  /** The moment of reading, as a `Date`, from which “not checked for two years” is told. Default: now. */
  @property({attribute: false}) now?: Date;

  /** What the visitor has chosen for every widget of this feed. */
  @state() protected visit: Visit = newVisit;

  protected readonly localiser = new Localiser(this);
  protected readonly announcer = new Announcer(this);
  protected readonly portableStyles = new PortableStyles(this);
  readonly #loader = new FeedLoader(this, {
    src: () => this.src,
    onState: (state) => (this.feedState = state),
  });
  readonly #link = new FeedLink(this, {
    isLinked: () => !this.src?.trim(),
    feedId: () => this.feedId?.trim(),
    onHandle: (handle) => {
      this.#handle = handle;
      this.visit = handle?.visit ?? newVisit;
      // A former feed's answer must not stay in view while the next one is looked for. A widget
      // that loads its own feed from now on knows already where that one stands.
      if (handle) this.feedState = handle.state;
      else if (!this.src?.trim()) this.feedState = idle;
    },
  });
  /** The feed this widget follows; none while it has its own. */
  #handle: FeedHandle | undefined;
  /** Attribute values that were complained of, so that each is named once. */
  readonly #complaints = new Set<string>();
  #offer: HandoutOffer | undefined;
  #isOfferAsked = false;
  #extras: Extras | undefined;
  #areExtrasAsked = false;
  #focusAfterUpdate: string | undefined;
  /** Where the feed stood when the visitor pressed “Try again”; they wait for what comes of it. */
  #retriedFrom: FeedState | undefined;
  #hadFocus = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#loader.follow();
    this.#link.follow();
    if (this.feedState.status !== 'loading') this.takeRoot();
    // What has focus may be gone once this update is rendered.
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected get isWrittenOut(): boolean {
    return this.prerendered !== undefined;
  }

  protected override render(): TemplateResult {
    const {lang, messages} = this.localiser;
    // On a page in a language that the library does not speak, its sentences are in another one.
    const isForeign = baseLanguage(lang) !== baseLanguage(messages.tag);
    // The region for announcements is there from the start: what appears together with its text
    // is often not read.
    return html`<div class="words" lang=${isForeign ? messages.tag : nothing}>
      ${this.#renderState()}
      <p class="visually-hidden" role="status">${this.announcer.text}</p>
    </div>`;
  }

  #renderState(): TemplateResult {
    const {feedState: state} = this;
    const {messages} = this.localiser;
    switch (state.status) {
      case 'idle':
        return authorsOwn;
      case 'loading':
        return this.renderLoading();
      case 'failed':
        return html`${this.renderFailure(messages.feed.failed[state.failure.code])}${authorsOwn}`;
      case 'stale':
      case 'ready': {
        const directory = directoryOf(state.feed);
        return html`
          ${state.status === 'stale' ? this.renderFailure(messages.feed.stale(momentOf(state.at, messages))) : nothing}
          ${this.renderDirectory(directory, this.wordingOf(directory))}<slot name="footer"></slot>
        `;
      }
    }
  }

  /** What is said while something is on its way; the author's own content stays in view. */
  protected renderLoading(): TemplateResult {
    // A line above what tells it all already would only move it.
    const isSeen = this.prerendered === undefined;
    return html`<p
        part="status"
        class=${isSeen ? 'status' : 'status visually-hidden'}
        tabindex="-1"
      >
        ${this.localiser.messages.feed.loading}
      </p>
      ${authorsOwn}`;
  }

  /** The widget's own view of a feed that is here. */
  protected abstract renderDirectory(directory: Directory, wording: Wording): TemplateResult;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {feedState} = this;
    const isAnswered = feedState !== this.#retriedFrom && feedState.status !== 'loading';
    if (this.#retriedFrom && isAnswered) {
      this.#retriedFrom = undefined;
      // The button that had focus is gone; the visitor goes on where its answer stands, unless
      // they went elsewhere meanwhile.
      if (this.#hadFocus) this.#focusAfterUpdate = '[part~="error"] button, [part~="heading"]';
    }
    if (!this.#focusAfterUpdate) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusAfterUpdate);
    this.#focusAfterUpdate = undefined;
    target?.focus();
  }

  /** The heading to show: the author's words, else the widget's own. Empty when the author wants none. */
  protected titleOf(own: TemplateResult | string, wording: Wording): TemplateResult | string {
    const {heading} = this;
    const title = heading ? wording.own(heading) : (heading ?? own);
    return title && html`<slot name="heading">${title}</slot>`;
  }

  /** That heading, if there is one, and below it what the author says first. */
  protected renderHeading(title: TemplateResult | string, level: number): TemplateResult {
    return html`${title ? heading(level, title, 'heading', {id: 'heading', focusable: true}) : nothing}<slot name="intro"></slot>`;
  }

  protected wordingOf(directory: Directory): Wording {
    return new Wording(this.localiser, directory.feed);
  }

  /** Moves focus to what a selector finds in the shadow root once it has been rendered. */
  protected focusNext(selector: string): void {
    this.#focusAfterUpdate = selector;
    this.requestUpdate();
  }

  /** The feed in hand, made ready to ask; none until it has come. */
  protected get directory(): Directory | undefined {
    const {feedState} = this;
    return 'feed' in feedState ? directoryOf(feedState.feed) : undefined;
  }

  /** Where the resources of that feed are searched; none when they are at hand. */
  protected get index(): ResourceIndex | undefined {
    const {feedState} = this;
    return 'feed' in feedState ? feedState.index : undefined;
  }

  /** Chooses an area for every widget of the feed this one follows; for this one alone when it has its own. */
  protected chooseAreas(areas: readonly string[], by: Visit['by'] = 'visitor'): void {
    if (this.#handle) this.#handle.chooseAreas(areas, by);
    else this.visit = {...this.visit, areas, by};
  }

  /** Puts these on the sheet that the widgets of the feed share, in this order and no others. */
  protected layOut(ids: readonly string[]): void {
    if (this.#handle?.layOut) this.#handle.layOut(ids);
    else this.visit = {...this.visit, sheet: ids};
  }

  /** What elements inside this one need to offer the sheet; nothing where there is none to share. */
  protected get sharedSheet(): Pick<FeedHandle, 'layOut' | 'withHandout'> {
    const {layOut, withHandout} = this.#handle ?? {};
    return {...(layOut && {layOut}), ...(withHandout !== undefined && {withHandout})};
  }

  /**
   * Draws the button that puts a resource on the sheet; none where that is not offered, and as long as
   * its file is on the way. A widget with a feed of its own has nobody to share a sheet with.
   *
   * @param isWanted - Whether the author of the page asks for it here.
   */
  protected offer(isWanted: boolean): ((listing: Listing) => unknown) | undefined {
    const {layOut, withHandout} = this.sharedSheet;
    // A sheet finds what is at hand only.
    if (!layOut || this.index || !(isWanted || withHandout)) return undefined;
    if (!this.#isOfferAsked) {
      this.#isOfferAsked = true;
      loadHandout().then(
        (Offer) => {
          this.#offer = new Offer(this, this.announcer);
          this.requestUpdate();
        },
        (error: unknown) => {
          console.error('[signpost] The sheet to hand over could not be offered.', error);
        },
      );
    }
    const {directory} = this;
    return (
      this.#offer &&
      directory &&
      this.#offer.on(this.visit.sheet, layOut, this.wordingOf(directory))
    );
  }

  /** What makes files and data of what is shown; nothing where the author asks for none, and as long as its file is on the way. */
  protected extras(wishes: ExtraWishes): Extras | undefined {
    const {withCalendar, withDownload, withJsonLd} = wishes;
    if (!withCalendar && !withDownload && !withJsonLd) return undefined;
    if (!this.#areExtrasAsked) {
      this.#areExtrasAsked = true;
      loadExtras().then(
        (Extras) => {
          this.#extras = new Extras(this, this.announcer, wishes);
          this.requestUpdate();
        },
        (error: unknown) => {
          console.error('[signpost] Files and data of what is shown cannot be made.', error);
        },
      );
    }
    return this.#extras;
  }

  /** Tells the page, once, that an attribute names something the feed does not have. */
  protected complain(attribute: string, value: string, known: readonly string[]): void {
    const complaint = `${attribute}="${value}"`;
    if (this.#complaints.has(complaint)) return;
    this.#complaints.add(complaint);
    console.warn(
      `[signpost] <${this.localName} ${complaint}> names nothing in this feed. It has: ${known.join(', ')}.`,
    );
    // In two steps, or the manifest takes the first argument for the event's name.
    const error = new SignpostAttributeErrorEvent(attribute, value, known);
    this.dispatchEvent(error);
  }

  /** A sentence about what went wrong, and a way to try again. */
  protected renderFailure(sentence: string, onRetry = this.#retry): TemplateResult {
    return html`
      <div part="error" class="error">
        <p id="error">${sentence}</p>
        <button
          part="button"
          class="button"
          type="button"
          aria-describedby="error"
          @click=${onRetry}
        >
          ${this.localiser.messages.feed.retry}
        </button>
      </div>
    `;
  }

  readonly #retry = () => {
    if (!this.dispatchEvent(new SignpostFeedReloadEvent())) return;
    this.#retriedFrom = this.feedState;
    if (this.feedState.status !== 'stale') this.focusNext('[part~="status"]');
    if (this.#handle) this.#handle.reload();
    else this.#loader.reload();
  };
}

import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {QrCode} from '../../controllers/qr-code.js';
import {SheetFit} from '../../controllers/sheet-fit.js';
import {clampLevel, wordsOf} from '../../core/attribute-values.js';
import {figures} from '../../core/briefing/claims.js';
import {pageAddress, posterAddress} from '../../core/briefing/poster-address.js';
import type {Briefing} from '../../core/feed/format/page.js';
import {findPage} from '../../core/page/find-page.js';
import type {Directory} from '../../core/search/directory.js';
import {GradualWidget} from '../shared/gradual-widget.js';
import type {Wording} from '../shared/wording.js';
import {compactView, fullView} from './card-layouts.js';
import {placesOf, type PlaceOf} from './links.js';
import type {Shown} from './pieces.js';
import {posterView, sheet} from './poster.js';
import styles from './briefing-card.styles.js';

const layouts = ['compact', 'full', 'poster'] as const;

/** How much of a briefing is shown, and for what. */
export type BriefingLayout = (typeof layouts)[number];

/**
 * What one audience should know: the figure to remember, why it matters, key figures with
 * their sources, what to do, and where to read on.
 *
 * @summary What one audience should know: figures with their sources, what to do, where to read on
 * @tag signpost-briefing-card
 *
 * @slot - Shown until the feed is ready, whenever it fails, and when the feed has no such briefing.
 * @csspart headline - The figure to remember, in its box.
 * @csspart section - A part with its own heading.
 * @csspart section-heading - That heading.
 * @csspart text - A paragraph.
 * @csspart figure - One statistic.
 * @csspart value - Its number, large.
 * @csspart statement - Its sentence.
 * @csspart source - Where it comes from.
 * @csspart contested - What other sources say.
 * @csspart about - The disclosure with period, place and source.
 * @csspart recommendations - The list of what to do.
 * @csspart links - The list of links.
 * @csspart link - A link that leaves the page.
 * @csspart code - A poster's QR code and address.
 * @csspart credits - The partners.
 * @csspart reviewed - When the briefing was last checked.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `audience` or `prefer` names nothing in the feed, or `layout` is none.
 */
export class SignpostBriefingCard extends GradualWidget {
  static override styles: CSSResultGroup = styles;

  /** Whom the briefing is for: id, name or former name of an audience of the feed, such as `health`. Without it: the feed's first briefing. */
  @property() audience?: string;

  /** `compact`: the figure to remember and links. `full`: everything. `poster`: one A4 side to print, with a QR code. */
  @property() layout: BriefingLayout = 'full';

  /** Ids of claims, with spaces between, to show in the place of those that contradict them, such as `children-310000`; what others say is then told on demand. Without it: what differs is shown together. */
  @property() prefer?: string;

  /** Address of the page that a poster's QR code opens and whose places, such as `#in-your-area`, “find local services” and “see all training” lead to. Without it: what the feed says; else there is no code and no such link. */
  @property({attribute: 'page-url'}) pageUrl?: string;

  /** Where, on the page that the card stands in, an invitation is answered. Other elements of the library set it. Without it: as `page-url` says. */
  @property({attribute: false}) placeOf?: PlaceOf;

  readonly #code = new QrCode(this);

  constructor() {
    super();
    new SheetFit(this, sheet);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {audience, directory} = this;
    if (!directory) return;
    if (audience && !this.#briefing(directory))
      this.complain(
        'audience',
        audience,
        directory.feed.briefings.map((briefing) => briefing.audience),
      );
    const unknown = wordsOf(this.prefer).find((id) => !directory.claim(id));
    if (unknown)
      this.complain(
        'prefer',
        unknown,
        directory.feed.claims.map(({id}) => id),
      );
    if (this.#layout !== this.layout && this.layout?.trim())
      this.complain('layout', this.layout, layouts);
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const briefing = this.#briefing(directory);
    if (!briefing) return html`<slot></slot>`;
    const shown = this.#show(briefing, directory, wording);
    switch (this.#layout) {
      case 'compact':
        return compactView(shown);
      case 'full':
        return fullView(shown, (...parts) => this.inParts(...parts));
      case 'poster':
        return posterView(
          shown,
          shown.address === undefined ? undefined : this.#code.for(shown.address),
        );
    }
  }

  #show(briefing: Briefing, directory: Directory, wording: Wording): Shown {
    // In one go, so that figures that differ are shown as one.
    const ids = briefing.headline ? [briefing.headline, ...briefing.claims] : briefing.claims;
    const page = findPage(directory, {audience: briefing.audience}).page;
    const {baseURI} = document;
    const title = this.titleOf(wording.text(briefing.title), wording);
    const level = clampLevel(this.headingLevel);
    const shown = figures(directory, ids, this.now ?? new Date(), {prefer: wordsOf(this.prefer)});
    return {
      briefing,
      directory,
      wording,
      headline: briefing.headline ? shown[0] : undefined,
      key: briefing.headline ? shown.slice(1) : shown,
      title,
      head: this.renderHeading(title, level),
      level,
      address: posterAddress(this.pageUrl, baseURI, briefing, directory.pageFor(briefing.audience)),
      placeOf: this.placeOf ?? placesOf(pageAddress(this.pageUrl, baseURI, page), page),
    };
  }

  /** The layout to show; a word that is none counts as `full`, which leaves nothing out. */
  get #layout(): BriefingLayout {
    return layouts.find((layout) => layout === this.layout) ?? 'full';
  }

  #briefing(directory: Directory): Briefing | undefined {
    if (!this.audience?.trim()) return directory.feed.briefings[0];
    const audience = directory.audience(this.audience.trim());
    return audience && directory.briefingFor(audience.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-briefing-card': SignpostBriefingCard;
  }
}

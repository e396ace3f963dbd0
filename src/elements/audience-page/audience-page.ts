import {
  html,
  nothing,
  type CSSResultGroup,
  type LitElement,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property, state} from 'lit/decorators.js';
import {need} from '../../controllers/composition.js';
import {FeedHandDown} from '../../controllers/feed-hand-down.js';
import {clampLevel} from '../../core/attribute-values.js';
import type {Chosen} from '../../core/filters/registry.js';
import {anchorOf, localAnchor} from '../../core/page/anchors.js';
import {findPage, type FoundPage} from '../../core/page/find-page.js';
import {listingsOf, planPage, type PagePlan} from '../../core/page/plan.js';
import type {Directory} from '../../core/search/directory.js';
import {figureView} from '../shared/figure.js';
import {heading} from '../shared/heading.js';
import {safeguardingText} from '../shared/safeguarding.js';
import {aloneIf, GradualWidget} from '../shared/gradual-widget.js';
import type {Wording} from '../shared/wording.js';
import styles from './audience-page.styles.js';
import {leadsView} from './leads-view.js';
import {localSearch} from './local-search.js';
import {navView} from './nav-view.js';
import {headingId, type PageContext} from './page-context.js';
import {footView, takePartView} from './page-ends.js';
import {Places} from './places.js';
import {figuresView, sectionView} from './section-view.js';

/**
 * A whole page of the directory in one tag: its introduction with the figure to remember, links to
 * its sections, the sections with what is featured in each and a way to everything else, the search
 * for help in the visitor's area, the partners, and how to take part.
 *
 * It shows other elements inside itself: the search by area, and on demand lists with search and
 * filters and the briefing. The loader fetches their files; a page that registers its own selection
 * of elements registers `signpost-region-search`, `signpost-resource-list` and
 * `signpost-briefing-card` too. Their events, such as `signpost-area-change`, reach the site's page as
 * events of this element.
 *
 * @summary A whole page of the directory: introduction, sections, briefing, search by area, partners, taking part
 * @tag signpost-audience-page
 *
 * @slot - Shown until the feed is ready, whenever it fails, and when the feed has no such page. Put a sentence and a link here.
 * @csspart text - A paragraph of the feed.
 * @csspart headline - The figure to remember, in its box.
 * @csspart nav - The links to the sections.
 * @csspart section - A section.
 * @csspart section-heading - Its heading.
 * @csspart part - A section within a section.
 * @csspart part-heading - Its heading.
 * @csspart points - A list of points.
 * @csspart leads - A list of invitations.
 * @csspart jump - A link to another place of the page.
 * @csspart toggle - A button that opens what stands below it.
 * @csspart panel - What it opens.
 * @csspart figure - One statistic.
 * @csspart value - Its number, large.
 * @csspart statement - Its sentence.
 * @csspart source - Where it comes from.
 * @csspart contested - What other sources say.
 * @csspart about - The disclosure with period, place and source.
 * @csspart safeguarding - The publisher's note on the safety of children.
 * @csspart items - A list of resources.
 * @csspart item - One resource; `superseded` or `archived` stands beside it where that is so.
 * @csspart superseded - A resource that was replaced.
 * @csspart archived - A resource kept for the record.
 * @csspart title - The title of a resource: a heading, with its link inside.
 * @csspart link - A link that leaves the page: the title's, and those of a list of links.
 * @csspart meta - The line with type, provider and date; the tag is in it.
 * @csspart tag - The type.
 * @csspart summary - What it is.
 * @csspart notice - What a reader should know first. Its edge is a `border`; where care is needed, of the colour `notice`.
 * @csspart series - The parts of a series.
 * @csspart downloads - Its files.
 * @csspart download - A link to one of them.
 * @csspart sessions - Dates of training.
 * @csspart session - One of them.
 * @csspart book - Its link to book.
 * @csspart contacts - Its ways of contact.
 * @csspart contact - One of them.
 * @csspart verified - When a number was last checked.
 * @csspart foot - What stands at the end of the page.
 * @csspart credits - The partners.
 * @csspart reviewed - When the page was last checked.
 * @csspart sources - The credits that licences of the content ask for.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `audience`, `page` or `area` names nothing.
 */
export class SignpostAudiencePage extends GradualWidget {
  static override styles: CSSResultGroup = styles;

  /** Whom the page is for: id, name or former name of an audience of the feed, such as `probation`. Without it and without `page`: the feed's first page. */
  @property() audience?: string;

  /** Id or title of any page of the feed, such as that of an area, `children-and-families-pathway`. Counts for more than `audience`. Without it: the page of the audience. */
  @property() page?: string;

  /** Area that the search for local help begins with: its code (`E12000009`), or the name of a region (`south-west`). Without it: none. */
  @property() area?: string;

  /** `id` of a `<signpost-region-search>` elsewhere on the site's page, to lead to instead of showing one. Without it: this page has its own. */
  @property({attribute: 'region-search'}) regionSearch?: string;

  /** Offers to add each date to the visitor's calendar, wherever the page shows one. */
  @property({type: Boolean, attribute: 'with-calendar'}) withCalendar = false;

  /** Tells search engines what the page features, as data of schema.org (JSON-LD) inside the tag. */
  @property({type: Boolean, attribute: 'with-json-ld'}) withJsonLd = false;

  /** What the visitor has opened. */
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #handDown = new FeedHandDown(this);
  readonly #places = new Places(this);
  #found: FoundPage = {page: undefined};
  #plan: PagePlan | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Beside the feed, not after it.
    if (!this.#regionSearchId && this.feedState.status !== 'idle') need('signpost-region-search');
    const {directory, feedState, visit} = this;
    if (!directory || !('feed' in feedState)) return;
    const {feed, problems, index} = feedState;
    this.#handDown.hand({
      // What could not be refreshed is said once, by this element, and tried again here.
      state: {status: 'ready', feed, problems, ...(index && {index})},
      visit,
      reload: () => {},
      chooseAreas: (areas) => this.chooseAreas(areas),
      ...this.sharedSheet,
    });
    const wanted = {page: this.page?.trim(), audience: this.audience?.trim()};
    this.#found = findPage(directory, wanted);
    this.#plan = this.#found.page && planPage(directory, this.#found.page, this.#now, !index);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {unknown} = this.#found;
    if (this.directory && unknown) this.complain(unknown.attribute, unknown.value, unknown.known);
    if (this.#plan && !this.drawing.isPending) this.#places.arrive();
  }

  protected override drawnInside(): Promise<unknown> | undefined {
    const inside = this.renderRoot.querySelector<LitElement>('signpost-region-search');
    return inside?.updateComplete;
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const plan = this.#plan;
    if (!plan || !this.#found.page) return html`<slot></slot>`;
    const {page} = plan;
    const level = clampLevel(this.headingLevel);
    const title = this.titleOf(wording.text(page.title), wording);
    const context = this.#contextOf(directory, wording, plan, level);
    context.extras?.tellPage(page, plan.sections.flatMap(listingsOf), context);
    const sections = plan.sections.map((section) => sectionView(section, level + 1, context));
    const ends = [
      aloneIf(true, () => this.#renderLocal(plan, level + 1, context)),
      () => takePartView(level + 1, context),
      () => footView(page, context),
    ];
    const [head, opening, nav, ...rest] = this.inParts(
      () =>
        html`${this.renderHeading(title, level)} ${wording.paragraphs(page.introduction, 'text')}`,
      () => openingView(plan, context),
      () => navView(plan, context, Boolean(title)),
      ...sections.flatMap(({pieces}) => pieces),
      ...ends,
    );
    return html`
      <article part="base" class="page" aria-labelledby=${title ? 'heading' : nothing}>
        <div class="opening">${head} ${opening}</div>
        ${nav}
        ${sections.map(({pieces, together}) => together(rest.splice(0, pieces.length)))}
        ${rest}
      </article>
    `;
  }

  #contextOf(
    directory: Directory,
    wording: Wording,
    {page, sections, hasLocal, cautious}: PagePlan,
    level: number,
  ): PageContext {
    const id = this.#regionSearchId;
    const place = hasLocal && sections.find(({local}) => local !== undefined)?.section.id;
    const {hrefOf, onGo} = this.#places;
    const anchorOfLocal = place || localAnchor;
    const onLocal = (event: MouseEvent, types: readonly string[]) => {
      if (!id) onGo(event, anchorOfLocal);
      if (types.length > 0) this.#search?.narrow?.({type: types});
    };
    return {
      directory,
      wording,
      now: this.#now,
      level,
      extras: this.extras(this),
      withCalendar: this.withCalendar,
      cautious,
      setNow: this.now,
      isCounted: this.index === undefined && this.visit.areas.length === 0,
      area: this.area?.trim() || undefined,
      local: id ? {elementId: id} : {anchor: anchorOfLocal},
      isOpen: (key) => this.opened.has(key),
      onToggle: this.#toggle,
      hrefOf,
      onGo,
      onLocal,
      placeOf: (lead) => {
        if (lead.kind === 'local')
          return {
            url: id ? `#${id}` : hrefOf(anchorOfLocal),
            onGo: (event) => onLocal(event, lead.types),
          };
        const anchor = anchorOf(lead, page);
        return anchor === undefined
          ? undefined
          : {url: hrefOf(anchor), onGo: (event) => onGo(event, anchor)};
      },
    };
  }

  /** The search by area, where no section of the feed is the place for it. */
  #renderLocal({hasLocal}: PagePlan, level: number, context: PageContext) {
    if (hasLocal || this.#regionSearchId) return nothing;
    const {region} = context.wording.messages;
    return html`<section part="section" class="section">
      ${heading(level, region.heading, 'section-heading', {
        id: headingId(localAnchor),
        focusable: true,
      })}
      ${localSearch('', level, undefined, context)}
    </section>`;
  }

  get #now(): Date {
    return this.now ?? new Date();
  }

  /** The search by area, whose file may not be there yet. */
  get #search(): (HTMLElement & Partial<Narrowed>) | null {
    const id = this.#regionSearchId;
    return id
      ? this.ownerDocument.getElementById(id)
      : this.renderRoot.querySelector('signpost-region-search');
  }

  get #regionSearchId(): string | undefined {
    return this.regionSearch?.trim() || undefined;
  }

  readonly #toggle = (key: string) => {
    // Which of the two is opened follows from the plan; a file that is here costs nothing.
    need('signpost-resource-list', 'signpost-briefing-card');
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  };
}

/** What stands before the first section: the figure to remember, and what to know first. */
function openingView(
  {page, headline, figures, leads}: PagePlan,
  context: PageContext,
): TemplateResult {
  const {directory, wording, level} = context;
  return html`
    ${
      headline
        ? html`<div part="headline" class="headline">${figureView(headline, wording)}</div>`
        : nothing
    }
    ${figuresView(figures, context)} ${leadsView(leads, 'page', level, context)}
    ${page.safeguarding ? safeguardingText(directory, wording, page.safeguarding) : nothing}
  `;
}

/** What the page asks of the search by area. */
interface Narrowed {
  narrow(chosen: Chosen): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-audience-page': SignpostAudiencePage;
  }
}

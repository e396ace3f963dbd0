import {
  html,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {partWeight} from '../../controllers/drawing-runs.js';
import {clampLevel, wordsOf} from '../../core/attribute-values.js';
import {filters, type FilterId} from '../../core/filters/registry.js';
import type {Directory, Subset} from '../../core/search/directory.js';
import {isSafeguarded} from '../../core/search/safeguarded.js';
import {resolveScope, type Group, type Scope} from '../../core/search/scope.js';
import type {Selection} from '../../core/search/select.js';
import {nextTurn} from '../../sources/in-slices.js';
import {SignpostAreaChangeEvent} from '../../events/area-change-event.js';
import {areasNamed} from '../../locales/area-name.js';
import type {ItemContext} from '../shared/resource-item.js';
import type {ItemTemplate} from '../shared/item-template.js';
import {safeguardingText} from '../shared/safeguarding.js';
import {GradualWidget} from '../shared/gradual-widget.js';
import type {Wording} from '../shared/wording.js';
import {areaView} from './area-view.js';
import type {Finding} from './finding.js';
import {groupView} from './group-view.js';
import {loadFinding} from './load-finding.js';
import {Reach} from './reach.js';
import styles from './resource-list.styles.js';
import {scopeOf} from './scope-of.js';
import {VisitorsPlace} from './visitors-place.js';

/** The filters a list offers when the author names none. */
const usual: readonly FilterId[] = ['beneficiary', 'type', 'topic'];

/** What a list shows. With search or filters it is a whole selection. */
type Shown = Pick<Selection, 'groups' | 'count' | 'problems'>;

/**
 * Lists resources of a feed: the sections of an audience's page, or everything, with search
 * and filters where the author wants them.
 *
 * @summary Resources in the sections the publisher made, with search and filters
 * @tag signpost-resource-list
 *
 * @slot empty - Shown when nothing matches, below the words that say so.
 * @slot - Shown until the feed is ready and whenever it fails. Put a sentence and a link here.
 * @csspart search - The search form.
 * @csspart input - The search box.
 * @csspart filters - The disclosure with the filters.
 * @csspart filters-summary - Its visible line.
 * @csspart filter - The checkboxes of one filter.
 * @csspart sort - The choice of order.
 * @csspart choices - The row of chosen filters.
 * @csspart choice - A chosen filter; pressing removes it.
 * @csspart clear - Removes all.
 * @csspart area - The area chosen for the whole feed.
 * @csspart count - How many resources there are.
 * @csspart group - A section.
 * @csspart group-heading - Its heading.
 * @csspart introduction - A paragraph of its introduction.
 * @csspart more - Shows more of a section.
 * @csspart safeguarding - The publisher's note on the safety of children.
 * @csspart hints - Above results: another spelling, and what a filter hides.
 * @csspart instead - Searches for the better spelling.
 * @csspart widen - Takes away filters that hide something.
 * @csspart none - Shown when nothing matches.
 * @csspart topic - A topic to look through instead.
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
 * @csspart downloads - Its files.
 * @csspart download - A link to one of them.
 * @csspart sessions - Its dates.
 * @csspart session - One of them.
 * @csspart book - Where to book it.
 * @csspart contacts - Its ways of contact.
 * @csspart contact - One of them.
 * @csspart verified - When a number was last checked.
 * @fires {SignpostAreaChangeEvent} signpost-area-change - The visitor cleared the area chosen in another widget.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `audience`, `section`, `beneficiary`, `type` or `topic` names nothing in the feed.
 */
export class SignpostResourceList extends GradualWidget {
  static override styles: CSSResultGroup = styles;

  /** Whom the list is for: id, name or former name of an audience of the feed, such as `health`, `prisons` or `Troubled Families`. Without it: everyone. */
  @property() audience?: string;

  /** Id of one section of the audience's page. Without it: all sections. */
  @property() section?: string;

  /** Whom the resources help, such as `child parent-or-carer`; several with spaces between. Without it: anyone. */
  @property() beneficiary?: string;

  /** Types of resource, such as `booklet film`, several with spaces between; plurals work too. Without it: all. */
  @property() type?: string;

  /** Ids or names of topics, several ids with spaces between. Without it: all. */
  @property() topic?: string;

  /** A part of the feed, `{featured, query}`, to list instead of sections: what is named one by one, then what answers to a query. Other elements of the library set it. Without it: what the attributes name. */
  @property({attribute: false}) subset?: Subset;

  /** How many to show at first in each section. Without it: as many as the feed features, else 10; 20 in a list without sections. */
  @property({type: Number}) limit?: number;

  /** Name of the list for those who do not see where it stands, when it has no heading. Without it: none. */
  @property() label?: string;

  /** Offers a search box. */
  @property({type: Boolean, attribute: 'with-search'}) withSearch = false;

  /** Offers filters: those that `filters` names. */
  @property({type: Boolean, attribute: 'with-filters'}) withFilters = false;

  /** Filters to offer with `with-filters`, in the library's order: `beneficiary type topic stage audience age delivery language format access area reviewed`. Without it: the first three. */
  @property() filters?: string;

  /** Makes what stands for each resource: a text, a node or a template of Lit. Without it: the library's own view of one. */
  @property({attribute: false}) itemTemplate?: ItemTemplate;

  /** Keeps words, filters and order in the page's address, to bookmark and to send; never a postcode. */
  @property({type: Boolean, attribute: 'with-url-state'}) withUrlState = false;

  /** Offers to put what it shows on the sheet to hand over, `<signpost-handout>`. Needs a feed that both share. */
  @property({type: Boolean, attribute: 'with-handout'}) withHandout = false;

  /** Offers to add each date to the visitor's calendar, and all of the list. */
  @property({type: Boolean, attribute: 'with-calendar'}) withCalendar = false;

  /** Offers what is listed as a table to download (CSV), as it is searched and filtered. */
  @property({type: Boolean, attribute: 'with-download'}) withDownload = false;

  /** Tells search engines what is shown, as data of schema.org (JSON-LD) inside the tag. */
  @property({type: Boolean, attribute: 'with-json-ld'}) withJsonLd = false;

  /** What a visitor looks for; none in a list that offers nothing to look with. */
  #finding: Finding | undefined;
  #findingState: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  /** Ends when there is one, or none to be had. */
  #findingLoaded: Promise<void> | undefined;
  /** Ends when what a visitor asked for last is about to be drawn. */
  #turn: Promise<void> | undefined;
  readonly #reach = new Reach();
  /** Needed only when a visitor has chosen an area in another widget of the feed. */
  readonly #tables = new AreaTablesLoader(this, false);
  readonly #place = new VisitorsPlace(this.#tables);
  #scope: Scope | undefined;
  #shown: Shown | undefined;
  /** Whether what was listed last needs the publisher’s note on the safety of children. */
  #safeguarded: {readonly groups: readonly Group[]; readonly is: boolean} | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {directory} = this;
    if (this.visit.areas.length > 0) {
      void this.#tables.load();
      if (directory) this.#tables.haveNames(directory, this.visit.areas);
    }
    const isAskedAnew = ['withSearch', 'withFilters', 'withUrlState'].some((one) =>
      changed.has(one),
    );
    if (isAskedAnew && this.#findingState === 'failed') this.#findingState = 'none';
    if (this.#isFindingWanted && this.#findingState === 'none')
      this.#findingLoaded = this.#loadFinding();
    this.#shown = directory && this.#select(directory, changed.size > 0);
  }

  /** @returns Resolves when everything is drawn that is to be seen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#turn;
    let isComplete = await super.getUpdateComplete();
    if (this.#findingState === 'loading') {
      await this.#findingLoaded;
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }

  /** Whether the list offers something to look with, or has to ask for what it shows. */
  get #isFindingWanted(): boolean {
    return this.withSearch || this.withFilters || this.withUrlState || this.index !== undefined;
  }

  /** A list that only lists does without the code for it. */
  async #loadFinding(): Promise<void> {
    this.#findingState = 'loading';
    try {
      const Finding = await loadFinding();
      this.addStyles(Finding.styles);
      this.#finding = new Finding(this, {
        directory: () => this.directory,
        index: () => this.index,
        now: () => this.#now,
        wording: (directory) => this.wordingOf(directory),
        offered: () => this.#offered,
        withSearch: () => this.withSearch,
        withUrlState: () => this.withUrlState,
        say: (sentence) => this.announcer.say(sentence),
        focusNext: (selector) => this.focusNext(selector),
        inNextTurn: (then) => {
          this.#inNextTurn(then);
        },
        reach: this.#reach,
        drawing: this.drawing,
      });
      // To make it and to draw it is work for two turns.
      await nextTurn();
      this.#findingState = 'ready';
    } catch (error) {
      // Offline, or refused by the page's policy: what there is to list is listed.
      console.error('[signpost] The search of a list could not be loaded.', error);
      this.#findingState = 'failed';
    }
    this.requestUpdate();
  }

  #select(directory: Directory, isNew: boolean): Shown | undefined {
    const {serves, farness} = this.#place.of(directory, this.visit.areas);
    // The same object as long as it says the same, so that what it comes to is found out once.
    if (isNew || serves !== this.#scope?.serves)
      this.#scope = scopeOf(this, this.index !== undefined, serves);
    const scope = this.#scope!;
    const {limit, index} = this;
    const {lang: language} = this.localiser;
    if (this.#finding) return this.#finding.select(directory, {scope, limit, language, farness});
    // A list that is shown already stays until it can be searched.
    if (index || (this.#findingState === 'loading' && !this.#shown)) return undefined;
    const {groups, listings, problems} = resolveScope(directory, scope, this.#now);
    return {groups, count: listings.length, problems};
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const {attribute, value, known} of this.#shown?.problems ?? [])
      this.complain(attribute, value, known);
    const unknown = wordsOf(this.filters).find((word) => !isFilter(word));
    if (unknown) this.complain('filters', unknown, allFilters);
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const shown = this.#shown;
    const failed = this.#renderFailed(wording);
    if (!shown) return failed ? html`${failed}<slot></slot>` : this.renderLoading();
    const title = this.titleOf(wording.messages.list.heading, wording);
    const level = clampLevel(this.headingLevel);
    return html`
      <section
        part="base"
        aria-labelledby=${title ? 'heading' : nothing}
        aria-label=${(!title && this.label) || nothing}
      >
        ${this.renderHeading(title, level)}
        ${this.drawing.isContinuing ? noChange : this.#renderHead(shown, title !== '', directory, wording)}
        ${failed ?? this.#renderFound(shown, {directory, wording, now: this.#now, level, template: this.itemTemplate, offer: this.offer(this.withHandout), extras: this.extras(this)})}
      </section>
    `;
  }

  /** Why there is nothing to list from an index. */
  #renderFailed({messages}: Wording): TemplateResult | undefined {
    if (this.index && this.#findingState === 'failed')
      return this.renderFailure(messages.feed.failed.unreachable, this.#retryFinding);
    const failure = this.#finding?.failure;
    return (
      failure &&
      this.renderFailure(messages.feed.failed[failure.code], () => this.#finding!.retry())
    );
  }

  #renderHead(shown: Shown, isNamed: boolean, directory: Directory, wording: Wording): unknown {
    const gazetteer = this.#tables.atlas(directory)?.gazetteer;
    // An index that cannot be asked by area is not narrowed by it, so it is not said to be.
    const isFollowed = !this.index || this.index.coverage !== undefined;
    const name = isFollowed && gazetteer && areasNamed(this.visit.areas, gazetteer, wording);
    const area = name ? areaView(name, wording, this.#clearArea) : nothing;
    if (!isSelection(shown)) return area;
    return this.#finding!.renderHead(shown, wording, {isNamed, label: this.label, area});
  }

  #renderFound(shown: Shown, context: ItemContext): unknown {
    const {directory, wording} = context;
    const {groups, count} = shown;
    return [
      isSelection(shown) ? this.#finding!.renderHints(shown, wording) : nothing,
      this.#isSafeguarded(directory, groups) ? safeguardingText(directory, wording) : nothing,
      count === 0 ? this.#renderNone(shown, context) : this.#renderGroups(groups, context),
      this.drawing.isWhole &&
        context.extras?.below(groups, this.limit, this.heading || this.label, context),
    ];
  }

  #isSafeguarded(directory: Directory, groups: readonly Group[]): boolean {
    // Not at each key, nor for each few that are drawn: there may be thousands to ask.
    if (!this.#finding?.isTyping && this.#safeguarded?.groups !== groups)
      this.#safeguarded = {
        groups,
        is: groups.some(({listings}) => isSafeguarded(directory, listings)),
      };
    return this.#safeguarded?.is ?? false;
  }

  #renderNone(shown: Shown, context: ItemContext): unknown {
    const {wording} = context;
    const help = isSelection(shown)
      ? this.#finding!.renderNone(shown, wording, (some) => this.#renderGroups([some], context))
      : undefined;
    const none =
      help ??
      html`<p part="none">${wording.messages.list.nothingListed}</p>
        <slot></slot>`;
    return html`${none}<slot name="empty"></slot>`;
  }

  #renderGroups(groups: readonly Group[], context: ItemContext): unknown {
    const runs = groups.map((group) => {
      const shown = this.#reach.of(group, this.limit);
      const {id, listings} = group;
      return {group, id, shown: Math.min(shown, listings.length), items: listings, reach: shown};
    });
    // What stands above is work enough for the first step.
    const head = {id: 'head', shown: 1, weight: partWeight};
    const drawn = this.draw(
      this.drawing.isFirst ? [head, ...runs] : runs,
      !this.#finding?.isTyping,
    );
    const marks = this.#finding?.marks;
    return runs.map(({group, id, reach}) =>
      groupView(
        group,
        {shown: reach, ...drawn.get(id)!},
        marks ? {...context, marks} : context,
        () => this.#showMore(group, reach),
      ),
    );
  }

  get #now(): Date {
    return this.now ?? new Date();
  }

  get #offered(): readonly FilterId[] {
    if (!this.withFilters) return [];
    const named = wordsOf(this.filters).filter(isFilter);
    return named.length ? named : usual;
  }

  readonly #retryFinding = () => {
    this.#findingState = 'none';
    this.focusNext('[part~="status"]');
    void this.updateComplete.then(() => {
      this.focusNext('[part~="error"] button, [part~="heading"], [part~="count"]');
    });
  };

  readonly #clearArea = () => {
    this.chooseAreas([]);
    // In two steps, or the manifest takes the argument for the event's name.
    const change = new SignpostAreaChangeEvent([]);
    this.dispatchEvent(change);
    if (this.#finding) this.#finding.announce();
    else this.announcer.say(() => this.#countAll());
    this.focusNext('[part~="heading"], input, summary, [part~="link"], [part~="title"]');
  };

  #countAll(): string {
    const {directory} = this;
    return directory && this.#shown
      ? this.wordingOf(directory).messages.list.count(this.#shown.count)
      : '';
  }

  #showMore(group: Group, shown: number): void {
    this.#reach.extend(group);
    // By its place, because another section may list the same resource.
    const item = `#items-${CSS.escape(group.id)} > :nth-child(${shown + 1})`;
    const goOn = () => {
      this.#inNextTurn(() => {
        this.focusNext(`${item} :is([part~="link"], [tabindex])`);
        this.drawing.extend();
      });
    };
    if (this.#finding) this.#finding.extended(goOn);
    else goOn();
  }

  /** A key or a press is answered before what it asks for: to do both takes a phone too long for one turn. */
  #inNextTurn(then: () => Promise<void> | void): void {
    this.#turn = nextTurn().then(then);
  }
}

const isSelection = (shown: Shown): shown is Selection => 'facets' in shown;
const allFilters = filters.map(({id}) => id);
const isFilter = (word: string): word is FilterId => (allFilters as string[]).includes(word);

declare global {
  interface HTMLElementTagNameMap {
    'signpost-resource-list': SignpostResourceList;
  }
}

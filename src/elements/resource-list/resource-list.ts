import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {Finder} from '../../controllers/finder.js';
import {RemoteSelector} from '../../controllers/remote-selection.js';
import {UrlState} from '../../controllers/url-state.js';
import {filters, type FilterId} from '../../core/filters/registry.js';
import {chosenBy, type Directory, type Subset} from '../../core/search/directory.js';
import {nameIndexed} from '../../core/search/name-indexed.js';
import {nameValues} from '../../core/search/name-values.js';
import {plainGroup} from '../../core/search/scope.js';
import {
  noCriteria,
  select,
  type Criteria,
  type Group,
  type Selection,
} from '../../core/search/select.js';
import {sorts, type Sort} from '../../core/search/sort.js';
import {SignpostAreaChangeEvent} from '../../events/area-change-event.js';
import {areasNamed} from '../../locales/area-name.js';
import {choose, hasChoices} from '../shared/filter-panel.js';
import {clampLevel, heading} from '../shared/heading.js';
import type {ItemContext} from '../shared/resource-item.js';
import {safeguardingNote} from '../shared/safeguarding.js';
import {SignpostWidget} from '../shared/widget.js';
import {wordsOf} from '../shared/words-attribute.js';
import type {Wording} from '../shared/wording.js';
import {groupView} from './group-view.js';
import {isNarrowed, listHead, type ListHeadActions} from './list-head.js';
import styles from './resource-list.styles.js';
import {noneFound, searchHints, type SearchHelpActions} from './search-help.js';
import {VisitorsPlace} from './visitors-place.js';

/**
 * How many resources are shown at first when neither author nor feed says, and how many more each
 * time. A section shows fewer: others follow it.
 */
const pageOf = ({id}: Pick<Group, 'id'>): number => (id === 'all' ? 20 : 10);

/** How many are drawn at each key, on a phone a screen or more; and the pause before the rest follows, in milliseconds. */
const firstDrawn = 6;
const typingPause = 60;

/** The filters a list offers when the author names none. */
const usual: readonly FilterId[] = ['beneficiary', 'type', 'topic'];

/**
 * Lists resources of a feed: the sections of an audience's page, or everything, with search
 * and filters where the author wants them.
 *
 * @summary Resource list
 * @tag signpost-resource-list
 *
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
 * @csspart title - Its title.
 * @csspart link - A link that leaves the page: the title's, and those of a list of links.
 * @csspart meta - The line with type, provider and date.
 * @csspart tag - The type.
 * @csspart summary - What it is.
 * @csspart notice - What a reader should know first.
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
export class SignpostResourceList extends SignpostWidget {
  static override styles: CSSResultGroup = styles;

  /** Whom the list is for: id, name or former name of an audience. Without it: everyone. */
  @property() audience?: string;

  /** Id of one section of the audience's page. Without it: all sections. */
  @property() section?: string;

  /** Whom the resources help, such as `child parent-or-carer`. Without it: anyone. */
  @property() beneficiary?: string;

  /** Types of resource, such as `booklet film`. Without it: all. */
  @property() type?: string;

  /** Ids or names of topics. Without it: all. */
  @property() topic?: string;

  /** A part of the feed to list instead of sections: what is named one by one, then what answers to a query. Other elements of the library set it. Without it: what the attributes name. */
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

  /** Keeps words, filters and order in the page's address, to bookmark and to send; never a postcode. */
  @property({type: Boolean, attribute: 'with-url-state'}) withUrlState = false;

  @state() private criteria: Criteria = noCriteria;
  /** How many more than at first the visitor has asked to see, by group. */
  @state() private more: ReadonlyMap<string, number> = new Map();
  /** How many more of every group, as the page's address says. */
  @state() private moreOfAll = 0;
  /** Whether the visitor is in the middle of typing: what is below the first screen waits for a pause. */
  @state() private isTyping = false;
  @query('input[type="search"]') private readonly searchBox!: HTMLInputElement | null;

  readonly #finder = new Finder(this);
  /** In use when the resources are not at hand. */
  readonly #remote = new RemoteSelector(this);
  /** Needed only when a visitor has chosen an area in another widget of the feed. */
  readonly #tables = new AreaTablesLoader(this, false);
  readonly #place = new VisitorsPlace(this.#tables);
  readonly #url = new UrlState(this, {
    isOn: () => this.withUrlState,
    current: () => ({
      words: this.criteria.words,
      chosen: this.criteria.chosen,
      sort: this.criteria.sort ?? '',
      shown: Math.max(this.moreOfAll, ...this.more.values()),
    }),
    read: ({words = '', chosen = {}, sort, shown = 0}, cause) => {
      this.criteria = {
        words,
        chosen: (this.index
          ? nameIndexed(this.directory!, this.index, chosen, this.#now)
          : nameValues(this.directory!, chosen, this.#now)
        ).chosen,
        sort: isSort(sort) ? sort : undefined,
      };
      this.more = new Map();
      this.moreOfAll = shown;
      if (words) this.#prepareSearch();
      // What had focus may belong to what was there before.
      if (cause === 'start') return;
      if (this.shadowRoot?.activeElement?.closest('.group')) this.focusNext('[part~="count"]');
      this.#announce();
    },
  });
  #selection: Selection | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  get #now(): Date {
    return this.now ?? new Date();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {directory} = this;
    if (this.visit.areas.length > 0) {
      void this.#tables.load();
      if (directory) this.#tables.haveNames(directory, this.visit.areas);
    }
    if (directory) this.#url.follow();
    this.#selection = directory && this.#select(directory);
  }

  #select(directory: Directory): Selection | undefined {
    const {criteria, index, subset} = this;
    const now = this.#now;
    const scope = {
      audience: this.audience?.trim(),
      section: this.section?.trim(),
      subset,
      chosen: {
        // What an index holds is not at hand to be picked from; it can be asked all the same.
        ...(index && subset?.query && chosenBy(subset.query)),
        beneficiary: wordsOf(this.beneficiary),
        type: wordsOf(this.type),
        topic: wordsOf(this.topic),
      },
    };
    if (index) {
      const wish = {
        scope,
        criteria,
        offered: this.#offered,
        reach: (group: Pick<Group, 'id' | 'featured'>) => this.#shownOf(group),
        now,
      };
      const reach = JSON.stringify([this.limit, [...this.more], this.moreOfAll]);
      this.#remote.follow(directory, index, wish, reach);
      return this.#remote.selection;
    }
    const {serves, farness} = this.#place.of(directory, this.visit.areas);
    return select(directory, {...scope, serves}, criteria, this.#finder.for(directory), {
      now,
      language: this.localiser.lang,
      farness,
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const {attribute, value, known} of this.#selection?.problems ?? [])
      this.complain(attribute, value, known);
    const unknown = wordsOf(this.filters).find((word) => !isFilter(word));
    if (unknown) this.complain('filters', unknown, allFilters);
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const selection = this.#selection;
    const {messages} = wording;
    const failure = this.index && this.#remote.failure;
    const failed = failure && this.renderFailure(messages.feed.failed[failure.code], this.#retry);
    if (!selection) return failed ? html`${failed}<slot></slot>` : this.renderLoading();
    const title = this.titleOf(messages.list.heading, wording);
    const level = clampLevel(this.headingLevel);
    const words = this.criteria.words.trim();
    const marks = words ? {marks: selection.marks} : undefined;
    const context: ItemContext = {directory, wording, now: this.#now, level, ...marks};
    return html`
      <section
        part="base"
        aria-labelledby=${title ? 'heading' : nothing}
        aria-label=${(!title && this.label) || nothing}
      >
        ${title ? heading(level, title, 'heading', {id: 'heading', focusable: true}) : nothing}
        ${listHead(
          {
            selection,
            criteria: this.criteria,
            offered: this.#offered,
            withSearch: this.withSearch,
            isNamed: title !== '',
            label: this.label,
            count: this.#countSentence(wording),
            area: this.#areaName(directory, wording),
          },
          wording,
          this.#actions,
        )}
        ${failed ?? this.#renderFound(selection, words, context)}
      </section>
    `;
  }

  #renderFound(selection: Selection, words: string, context: ItemContext): unknown {
    const {directory, wording} = context;
    return [
      words && !this.#isSearching ? searchHints(selection, wording, this.#help) : nothing,
      safeguardingNote(
        selection.groups.flatMap(({listings}) => listings),
        directory,
        wording,
      ),
      selection.count === 0
        ? this.#renderNone(selection, context)
        : selection.groups.map((group) => this.#renderGroup(group, context)),
    ];
  }

  #areaName(directory: Directory, wording: Wording): string | undefined {
    const gazetteer = this.#tables.atlas(directory)?.gazetteer;
    return gazetteer && areasNamed(this.visit.areas, gazetteer, wording);
  }

  #renderNone(selection: Selection, context: ItemContext): TemplateResult {
    const {messages} = context.wording;
    if (this.#isSearching)
      return html`<p part="none" class="status">${messages.list.searching}</p>`;
    if (!isNarrowed(this.criteria))
      return html`<p part="none">${messages.list.nothingListed}</p>
        <slot></slot>`;
    const {partly} = selection;
    const some: Group = {...plainGroup(partly), id: 'partly', kind: 'partly'};
    return html`
      ${noneFound(selection, this.criteria.words.trim(), context.wording, this.#help)}
      ${partly.length > 0 ? this.#renderGroup(some, context) : nothing}
    `;
  }

  #renderGroup(group: Group, context: ItemContext): TemplateResult {
    const shown = this.#shownOf(group);
    const drawn = this.isTyping ? Math.min(shown, firstDrawn) : shown;
    return groupView(group, {shown, drawn, page: pageOf(group)}, context, () =>
      this.#showMore(group, shown),
    );
  }

  #countSentence({messages}: Wording): string {
    if (this.#isSearching) return messages.list.searching;
    // What could not be found out is said where the resources would stand.
    if (!this.#selection || (this.index && this.#remote.failure)) return '';
    const {count, total} = this.#selection;
    const words = this.criteria.words.trim();
    const {partly} = this.#selection;
    if (words && count === 0 && partly.length > 0)
      return messages.list.countPartly(partly.length, words);
    if (words) return messages.list.countFor(count, words);
    return count === total ? messages.list.count(total) : messages.list.countOf(count, total);
  }

  get #offered(): readonly FilterId[] {
    if (!this.withFilters) return [];
    const named = wordsOf(this.filters).filter(isFilter);
    return named.length ? named : usual;
  }

  #shownOf(group: Pick<Group, 'id' | 'featured'>): number {
    const {limit} = this;
    const first =
      limit !== undefined && limit >= 1 ? Math.floor(limit) : group.featured || pageOf(group);
    return first + (this.more.get(group.id) ?? this.moreOfAll);
  }

  /** Takes on what the visitor asks for now, shows it from its beginning and says how much it is. */
  #narrow(criteria: Criteria, isTyping = false): void {
    this.criteria = criteria;
    this.more = new Map();
    this.moreOfAll = 0;
    clearTimeout(this.#typing);
    this.isTyping = isTyping;
    if (isTyping) {
      this.#url.typing();
      this.#typing = setTimeout(() => (this.isTyping = false), typingPause);
    } else this.#url.settled();
    if (this.index) this.#remote.whenAnswered(() => this.#announce());
    else this.#announce();
  }

  #announce(): void {
    this.announcer.say(() => {
      const {directory} = this;
      // While the search is on its way there is no count to say yet.
      if (!directory || this.#isSearching) return '';
      const wording = this.wordingOf(directory);
      const {list, feed} = wording.messages;
      const failure = this.index && this.#remote.failure;
      if (failure) return feed.failed[failure.code];
      const instead = this.#selection?.instead;
      const hint = instead
        ? `. ${list.didYouMean} ${list.option(instead.words, instead.count)}`
        : '';
      const {count = 0, withoutFilters = 0} = this.#selection ?? {};
      const widen = count === 0 && withoutFilters ? `. ${list.withoutFilters(withoutFilters)}` : '';
      return this.#countSentence(wording) + hint + widen;
    });
  }

  /** Words were typed that plain search does not find, and the forgiving one is still on its way. */
  get #isSearching(): boolean {
    if (this.index) return this.#remote.isSearching(this.criteria);
    return (
      this.criteria.words.trim() !== '' && this.#selection?.count === 0 && this.#finder.isPreparing
    );
  }

  readonly #actions: ListHeadActions = {
    onFocus: () => this.#prepareSearch(),
    onInput: () => {
      this.#prepareSearch();
      this.#narrow({...this.criteria, words: this.searchBox?.value ?? ''}, true);
    },
    onSubmit: (event) => {
      event.preventDefault();
      this.#actions.onInput();
      // What is typed next is another step in the visitor's history.
      this.#url.settled();
    },
    onChoose: (filter, value, isChosen) => {
      const chosen = choose(this.criteria.chosen, filter, value, isChosen);
      this.#narrow({...this.criteria, chosen});
    },
    onRemove: (filter, value) => {
      this.#actions.onChoose(filter, value, false);
      // The pressed button is gone; the next choice, or what stands above, takes focus.
      this.focusNext(hasChoices(this.criteria.chosen) ? '.choice' : 'summary, [part~="count"]');
    },
    onClear: () => {
      this.#narrow({...noCriteria, sort: this.criteria.sort});
      const filters = this.#offered.length ? 'summary' : '[part~="heading"]';
      this.focusNext(this.withSearch ? 'input[type="search"]' : filters);
    },
    onClearArea: () => {
      this.chooseAreas([]);
      // In two steps, or the manifest takes the argument for the event's name.
      const change = new SignpostAreaChangeEvent([]);
      this.dispatchEvent(change);
      this.#announce();
      this.focusNext('[part~="heading"], input, summary');
    },
    onSort: (sort) => this.#narrow({...this.criteria, sort}),
  };

  /** What was pressed is gone with what it was offered for; the visitor goes on at the new count. */
  readonly #help: SearchHelpActions = {
    onWords: (words) => this.#goOn({...this.criteria, words}),
    onWiden: (filter) => {
      const chosen = filter ? {...this.criteria.chosen, [filter]: []} : {};
      this.#goOn({...this.criteria, chosen});
    },
    onTopic: (topic) => this.#goOn({words: '', chosen: {topic: [topic]}, sort: this.criteria.sort}),
  };

  #goOn(criteria: Criteria): void {
    this.#narrow(criteria);
    this.focusNext('[part~="count"]');
  }

  readonly #prepareSearch = () => {
    const {directory} = this;
    if (!directory || this.index || this.#finder.isPrepared(directory)) return;
    void this.#finder.prepare(directory).then(() => {
      if (this.criteria.words.trim()) this.#announce();
    });
  };

  #showMore(group: Group, shown: number): void {
    const more = (this.more.get(group.id) ?? this.moreOfAll) + pageOf(group);
    this.more = new Map(this.more).set(group.id, more);
    this.#url.settled();
    // By its place, because another section may list the same resource.
    const item = `#items-${CSS.escape(group.id)} > :nth-child(${shown + 1})`;
    const goOn = () => this.focusNext(`${item} :is([part~="link"], [tabindex])`);
    if (this.index) this.#remote.whenAnswered(goOn);
    else goOn();
  }

  readonly #retry = () => {
    this.#remote.retry();
    this.#remote.whenAnswered(() => {
      const count = this.withSearch || this.#offered.length ? 'count' : 'heading';
      this.focusNext(this.#remote.failure ? '[part~="error"] button' : `[part~="${count}"]`);
    });
  };
}

const allFilters = filters.map(({id}) => id);
const isSort = (word: string | undefined): word is Sort => sorts.some((sort) => sort === word);
const isFilter = (word: string): word is FilterId => (allFilters as string[]).includes(word);

declare global {
  interface HTMLElementTagNameMap {
    'signpost-resource-list': SignpostResourceList;
  }
}

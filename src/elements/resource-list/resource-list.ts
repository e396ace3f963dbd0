import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {Finder} from '../../controllers/finder.js';
import type {AreaCode, Gazetteer} from '../../core/areas/index.js';
import type {Directory} from '../../core/search/directory.js';
import {
  noCriteria,
  select,
  type Criteria,
  type Group,
  type Scope,
  type Selection,
} from '../../core/search/select.js';
import type {FilterId} from '../../core/filters/registry.js';
import {SignpostAreaChangeEvent} from '../../events/area-change-event.js';
import {areasNamed} from '../shared/area-name.js';
import {clampLevel, heading} from '../shared/heading.js';
import type {ItemContext} from '../shared/resource-item.js';
import {safeguardingNote} from '../shared/safeguarding.js';
import {SignpostWidget} from '../shared/widget.js';
import {wordsOf} from '../shared/words-attribute.js';
import type {Wording} from '../shared/wording.js';
import {choicesView, choose, filterPanel, hasChoices} from '../shared/filter-panel.js';
import {groupView} from './group-view.js';
import styles from './resource-list.styles.js';
import {searchForm} from './search-form.js';

/** How many resources a group shows at first when neither author nor feed says, and how many more each time. */
const page = 10;

/** The filters a list offers. Others narrow by attribute only. */
const offered: readonly FilterId[] = ['beneficiary', 'type', 'topic'];

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
 * @csspart none - Shown when nothing matches.
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

  /** How many to show at first in each section. Without it: as many as the feed features, or 10. */
  @property({type: Number}) limit?: number;

  /** Offers a search box. */
  @property({type: Boolean, attribute: 'with-search'}) withSearch = false;

  /** Offers filters by beneficiary, type and topic. */
  @property({type: Boolean, attribute: 'with-filters'}) withFilters = false;

  @state() private criteria: Criteria = noCriteria;
  /** How many more than at first the visitor has asked to see, by group. */
  @state() private more: ReadonlyMap<string, number> = new Map();
  @query('input[type="search"]') private readonly searchBox!: HTMLInputElement | null;

  readonly #finder = new Finder(this);
  /** Needed only when a visitor has chosen an area in another widget of the feed. */
  readonly #tables = new AreaTablesLoader(this, false);
  #selection: Selection | undefined;
  /** Where the visitor is, and what can be used there. */
  #here:
    | {
        readonly gazetteer: Gazetteer;
        readonly areas: readonly AreaCode[];
        readonly serves: Scope['serves'];
      }
    | undefined;
  readonly #onChoose = (filter: FilterId, value: string, isChosen: boolean) => {
    this.#narrow({...this.criteria, chosen: choose(this.criteria.chosen, filter, value, isChosen)});
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {directory} = this;
    if (this.visit.areas.length > 0) void this.#tables.load();
    this.#selection =
      directory &&
      select(directory, this.#scope(directory), this.criteria, this.#finder.for(directory), {
        now: this.now ?? new Date(),
        language: this.localiser.lang,
      });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const {attribute, value, known} of this.#selection?.problems ?? [])
      this.complain(attribute, value, known);
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const selection = this.#selection!;
    const {messages} = wording;
    const title = this.titleOf(messages.list.heading, wording);
    const level = clampLevel(this.headingLevel);
    const context: ItemContext = {directory, wording, now: this.now ?? new Date(), level};
    return html`
      <section part="base" aria-labelledby=${title ? 'heading' : nothing}>
        ${title ? heading(level, title, 'heading', {id: 'heading', focusable: true}) : nothing}
        ${
          this.withSearch
            ? searchForm(
                {
                  words: this.criteria.words,
                  isNamed: title !== '',
                  onFocus: this.#prepareSearch,
                  onInput: this.#onInput,
                  onSubmit: this.#onSubmit,
                },
                messages,
              )
            : nothing
        }
        ${
          this.withFilters
            ? filterPanel(
                selection.facets,
                offered,
                messages.list.filters,
                this.criteria.chosen,
                wording,
                this.#onChoose,
              )
            : nothing
        }
        ${this.#renderArea(directory, wording)}
        ${
          this.#isNarrowed
            ? choicesView(
                this.criteria.chosen,
                wording,
                (filter, value) => this.#remove(filter, value),
                this.#clear,
              )
            : nothing
        }
        ${
          this.withSearch || this.withFilters
            ? html`<p part="count" class="count">${this.#countSentence(wording)}</p>`
            : nothing
        }
        ${safeguardingNote(
          selection.groups.flatMap(({listings}) => listings),
          directory,
          wording,
        )}
        ${
          selection.count === 0
            ? this.#renderNone(wording)
            : selection.groups.map((group) => this.#renderGroup(group, context))
        }
      </section>
    `;
  }

  /** The area that another widget of the feed has chosen, and a way out of it. */
  #renderArea(directory: Directory, wording: Wording): TemplateResult | typeof nothing {
    const gazetteer = this.#tables.atlas(directory)?.gazetteer;
    const area = gazetteer && areasNamed(this.visit.areas, gazetteer, wording);
    if (!area) return nothing;
    const {messages} = wording;
    return html`<p part="area" class="choices">
      ${messages.list.inArea(area)}
      <button part="clear" class="link-button" type="button" @click=${this.#clearArea}>
        ${messages.region.clear}
      </button>
    </p>`;
  }

  #renderNone({messages}: Wording): TemplateResult {
    if (this.#isSearching)
      return html`<p part="none" class="status">${messages.list.searching}</p>`;
    return this.#isNarrowed
      ? html`<div part="none" class="none">
          <p><strong>${messages.list.noneFound}</strong></p>
          <p>${messages.list.noneFoundHint}</p>
        </div>`
      : html`<p part="none">${messages.list.nothingListed}</p>
          <slot></slot>`;
  }

  #renderGroup(group: Group, context: ItemContext): TemplateResult {
    const shown = this.#firstShown(group) + (this.more.get(group.id) ?? 0);
    return groupView(group, shown, page, context, () => this.#showMore(group, shown));
  }

  #countSentence({messages}: Wording): string {
    if (this.#isSearching) return messages.list.searching;
    const {count, total} = this.#selection!;
    const words = this.criteria.words.trim();
    if (words) return messages.list.countFor(count, words);
    return count === total ? messages.list.count(total) : messages.list.countOf(count, total);
  }

  #scope(directory: Directory): Scope {
    const gazetteer = this.#tables.atlas(directory)?.gazetteer;
    return {
      serves: gazetteer && this.#servesHere(gazetteer),
      audience: this.audience?.trim(),
      section: this.section?.trim(),
      chosen: {
        beneficiary: wordsOf(this.beneficiary),
        type: wordsOf(this.type),
        topic: wordsOf(this.topic),
      },
    };
  }

  /** Whether a resource can be used where the visitor is: the same function until they choose elsewhere. */
  #servesHere(gazetteer: Gazetteer): Scope['serves'] {
    const {areas} = this.visit;
    if (this.#here?.gazetteer !== gazetteer || this.#here.areas !== areas) {
      const place = gazetteer.placeOf(...areas);
      this.#here = {
        gazetteer,
        areas,
        // What says where it works follows the visitor; a booklet can be read anywhere.
        serves:
          place &&
          (({coverage}) => !['elsewhere', 'nearby'].includes(gazetteer.covers(coverage, place))),
      };
    }
    return this.#here.serves;
  }

  #firstShown(group: Group): number {
    const {limit} = this;
    return limit !== undefined && limit >= 1 ? Math.floor(limit) : group.featured || page;
  }

  get #isNarrowed(): boolean {
    return this.criteria.words.trim() !== '' || hasChoices(this.criteria.chosen);
  }

  #narrow(criteria: Criteria): void {
    this.criteria = criteria;
    this.more = new Map();
    this.#announce();
  }

  #announce(): void {
    this.announcer.say(() => {
      const {directory} = this;
      // While the search is on its way there is no count to say yet.
      if (!directory || this.#isSearching) return '';
      return this.#countSentence(this.wordingOf(directory));
    });
  }

  /** Words were typed that plain search does not find, and the forgiving one is still on its way. */
  get #isSearching(): boolean {
    return (
      this.criteria.words.trim() !== '' && this.#selection?.count === 0 && this.#finder.isPreparing
    );
  }

  #remove(filter: FilterId, value: string): void {
    this.#onChoose(filter, value, false);
    // The pressed button is gone; the next choice, or what stands above, takes focus.
    this.focusNext(hasChoices(this.criteria.chosen) ? '.choice' : 'summary');
  }

  readonly #clear = () => {
    this.#narrow(noCriteria);
    this.focusNext(this.withSearch ? 'input[type="search"]' : 'summary');
  };

  readonly #clearArea = () => {
    this.chooseAreas([]);
    // In two steps, or the manifest takes the argument for the event's name.
    const change = new SignpostAreaChangeEvent([]);
    this.dispatchEvent(change);
    this.#announce();
    this.focusNext('[part~="heading"], input, summary');
  };

  readonly #onInput = () => {
    this.#prepareSearch();
    this.#narrow({...this.criteria, words: this.searchBox?.value ?? ''});
  };

  readonly #prepareSearch = () => {
    const {directory} = this;
    if (!directory || this.#finder.isPrepared(directory)) return;
    void this.#finder.prepare(directory).then(() => {
      if (this.criteria.words.trim()) this.#announce();
    });
  };

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    this.#onInput();
  };

  #showMore(group: Group, shown: number): void {
    this.more = new Map(this.more).set(group.id, (this.more.get(group.id) ?? 0) + page);
    // By its place, because another section may list the same resource.
    const item = `#items-${CSS.escape(group.id)} > :nth-child(${shown + 1})`;
    this.focusNext(`${item} :is([part~="link"], [tabindex])`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-resource-list': SignpostResourceList;
  }
}

import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {drawnOnce, partWeight} from '../../controllers/drawing-runs.js';
import {UrlState} from '../../controllers/url-state.js';
import {clampLevel} from '../../core/attribute-values.js';
import type {AreaCode, RoughPoint} from '../../core/areas/index.js';
import type {Chosen} from '../../core/filters/registry.js';
import type {Directory} from '../../core/search/directory.js';
import type {QueryState} from '../../core/url/query-codec.js';
import {SignpostAreaChangeEvent} from '../../events/area-change-event.js';
import {GradualWidget} from '../shared/gradual-widget.js';
import type {Wording} from '../shared/wording.js';
import {areaList} from './area-list.js';
import {AuthorsArea} from './authors-area.js';
import {creditsView} from './credits.js';
import {Help} from './help.js';
import type {Ready} from './ready.js';
import styles from './region-search.styles.js';
import {Where} from './where.js';

/**
 * Finds the services and training that cover a place: by postcode or town, from a list of areas,
 * or on a map. What is typed is understood on the page and leaves it in no form.
 *
 * @summary Services and training for a place: by postcode or town, from a list, on a map
 * @tag signpost-region-search
 *
 * @slot empty - Shown when nobody is found for an area, below the words that say so.
 * @slot - Shown until the feed is ready and whenever it fails. Put a sentence and a link here.
 * @csspart search - The form for a postcode or town.
 * @csspart input - Its box.
 * @csspart suggestions - The list of places under the box while a visitor types.
 * @csspart suggestion - One of them.
 * @csspart locate - Asks the device where it is.
 * @csspart answer - What is said about what was typed.
 * @csspart option - One of several places that may be meant.
 * @csspart areas - The list of areas with its map.
 * @csspart map - The map.
 * @csspart filters - The disclosure with the filters.
 * @csspart filters-summary - Its visible line.
 * @csspart filter - The checkboxes of one filter.
 * @csspart choices - The row of chosen filters.
 * @csspart choice - A chosen filter; pressing removes it.
 * @csspart sort - The choice of order.
 * @csspart results - Everything found.
 * @csspart results-heading - Its heading.
 * @csspart count - How much was found.
 * @csspart clear - Clears the area, or the filters.
 * @csspart group - Help that is equally near.
 * @csspart group-heading - Its heading.
 * @csspart credits - Sources of the map and of the places.
 * @csspart more - Shows more of a group.
 * @csspart safeguarding - The publisher's note on the safety of children.
 * @csspart none - Shown when there is nothing just for the area, or no search by area.
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
 * @fires {SignpostAreaChangeEvent} signpost-area-change - The visitor chose or cleared an area; `event.areas` holds its codes.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `area`, `prison` or `probation-region` is none.
 */
export class SignpostRegionSearch extends GradualWidget {
  static override styles: CSSResultGroup = styles;

  /** Area chosen at first: its code (`E12000009`), or the name of a region (`south-west`). Without it: none. */
  @property() area?: string;

  /** Prison chosen at first: its id in the feed, such as `BLI`. Counts for more than `area`. Without it: none. */
  @property() prison?: string;

  /** Probation region chosen at first, such as `south-west`. Counts for more than `area`. Without it: none. */
  @property({attribute: 'probation-region'}) probationRegion?: string;

  /** Leaves out the map; the list of areas stays. */
  @property({type: Boolean, attribute: 'without-map'}) withoutMap = false;

  /** Keeps the area and the filters in the page's address, to bookmark and to send; never a postcode. */
  @property({type: Boolean, attribute: 'with-url-state'}) withUrlState = false;

  /** Offers to put what it shows on the sheet to hand over, `<signpost-handout>`. Needs a feed that both share. */
  @property({type: Boolean, attribute: 'with-handout'}) withHandout = false;

  /** Offers to add each date to the visitor's calendar. */
  @property({type: Boolean, attribute: 'with-calendar'}) withCalendar = false;

  @state() private isListOpen = true;
  /** Where the visitor is, as far as they said. It stays in this widget: the feed is told areas only. */
  @state() private from: RoughPoint | undefined;

  readonly #tables = new AreaTablesLoader(this);
  readonly #where = new Where(this, {
    ready: () => this.#ready,
    tables: this.#tables,
    announcer: this.announcer,
    hasArea: () => this.#areas.length > 0,
    onChoose: (areas, from) => this.#choose(areas, 'results', from),
    onNowhere: () => this.#choose([]),
  });
  readonly #help = new Help(this, {
    ready: () => this.#ready,
    announcer: this.announcer,
    areas: () => this.#areas,
    from: () => this.from,
    onStep: () => this.#url.settled(),
    onClearArea: () => {
      this.#choose([]);
      this.#where.clear();
    },
    focusNext: (selector) => this.focusNext(selector),
  });
  readonly #url = new UrlState(this, {
    isOn: () => this.withUrlState,
    isReady: () => this.#ready !== undefined,
    current: () => ({areas: this.#areas, ...this.#help.kept}),
    read: (state, cause) => this.#read(state, cause),
  });
  readonly #author = new AuthorsArea(this, (...problem) => this.complain(...problem));
  /** What this widget chose last; anything else was chosen by another widget of the feed. */
  #chosen: readonly AreaCode[] = [];
  /** Whether the areas are those of a place that the visitor came back to. */
  #travelled = false;

  /**
   * Narrows what is found, as if a visitor had chosen this in its filters: `{type: ['training']}`. What
   * is chosen in others stays. Does nothing before the feed has come.
   *
   * @param chosen - Values by filter. Those that the feed does not have are passed over.
   */
  narrow(chosen: Chosen): void {
    const ready = this.#ready;
    if (ready) this.#help.narrow(chosen, ready);
  }

  /** Codes of the area the visitor has chosen, or of those it may be. */
  get #areas(): readonly AreaCode[] {
    return this.visit.areas;
  }

  /** What is needed to answer; undefined until the feed and the tables of areas have come. */
  get #ready(): Ready | undefined {
    const {directory} = this;
    return directory && this.#readyFor(directory, this.wordingOf(directory));
  }

  #readyFor(directory: Directory, wording: Wording): Ready | undefined {
    const {areas} = this.#tables;
    const atlas = this.#tables.atlas(directory);
    const level = clampLevel(this.headingLevel);
    const now = this.now ?? new Date();
    const offer = this.offer(this.withHandout);
    const extras = this.extras(this);
    return areas && atlas && {directory, wording, now, level, offer, extras, areas, atlas};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {directory} = this;
    if (directory && this.#tables.atlas(directory)) {
      this.#followAuthor(directory);
      this.#url.follow();
      this.#tables.haveNames(directory, this.#areas);
    }
    // What was said of the typed words is no longer true of a choice made elsewhere.
    if (this.#areas !== this.#chosen) {
      this.#chosen = this.#areas;
      this.#where.forget();
      this.from = this.#travelled ? this.#where.recall(this.#areas) : undefined;
      this.#travelled = false;
      // Cleared in a list, say: no less the visitor's step than a choice made here.
      if (this.visit.by === 'visitor') this.#url.settled();
    }
  }

  /** @returns Resolves when everything is drawn that is to be seen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.directory || this.#tables.areas) return isComplete;
    await this.#tables.settled;
    return super.getUpdateComplete();
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    // Its few resources at hand would pass for all there are.
    if (this.index)
      return html`<p part="none">${wording.messages.region.notByArea}</p>
        <slot></slot>`;
    const ready = this.#readyFor(directory, wording);
    if (!ready)
      return this.#tables.hasFailed
        ? html`${this.renderFailure(
            wording.messages.feed.failed.unreachable,
            this.#retryTables,
          )}<slot></slot>`
        : this.renderLoading();

    const {level, areas} = ready;
    const {messages} = wording;
    const title = this.titleOf(messages.region.heading, wording);
    const help = this.#help.select(ready);
    const drawn = this.draw([
      {id: 'where', shown: 1, weight: partWeight},
      {id: 'areas', shown: 1, weight: partWeight},
      {id: 'results', shown: 1, weight: partWeight / 2},
      ...help.runs,
    ]);
    return html`
      <section part="base" aria-labelledby=${title ? 'heading' : nothing}>
        ${this.renderHeading(title, level)}
        ${drawnOnce(drawn.get('where')!, () => this.#where.view(wording))}
        ${drawnOnce(drawn.get('areas')!, () =>
          areaList({
            ...ready,
            chosen: this.#areas,
            isOpen: this.isListOpen,
            withMap: !this.withoutMap,
            onToggle: () => (this.isListOpen = !this.isListOpen),
            onPick: (code) => this.#pick(code, 'stay'),
            onTap: (code) => this.#pick(code, 'results'),
          }),
        )}
        ${drawn.get('results')!.now ? help.view(drawn) : nothing}
        ${this.drawing.isWhole ? creditsView(areas, messages) : nothing}
      </section>
    `;
  }

  /** Takes a choice, tells the feed and the page of it, and says or shows what came of it. */
  #choose(areas: readonly AreaCode[], then: 'results' | 'stay' = 'stay', from?: RoughPoint): void {
    this.from = from;
    this.#help.startAgain();
    this.#chosen = areas;
    this.chooseAreas(areas);
    this.#url.settled();
    // In two steps, or the manifest takes the argument for the event's name.
    const change = new SignpostAreaChangeEvent(areas);
    this.dispatchEvent(change);
    if (then === 'results') this.focusNext('[part~="results-heading"]');
    // Focus has not moved, so nothing else would tell how much help there is now.
    else this.#help.announce();
  }

  /** Takes a choice from the list or the map. */
  #pick(code: AreaCode, then: 'results' | 'stay'): void {
    this.#where.forget();
    this.#choose([code], then);
  }

  /** Takes on what the page's address says, as far as this feed knows it. */
  #read(state: QueryState, cause: 'start' | 'travel'): void {
    const ready = this.#ready;
    if (!ready) return;
    this.#help.read(state, ready);
    const known = (state.areas ?? []).filter((code) => ready.atlas.gazetteer.areaOf(code));
    if (known.join() !== this.#areas.join()) {
      this.isListOpen = known.length === 0;
      this.chooseAreas(known, 'page');
      // What was said of a postcode at a border is true again of the areas it reaches.
      if (cause === 'travel') this.#travelled = true;
    }
    if (cause === 'start') return;
    this.#help.announce();
    // What had focus belongs to what was there before.
    if (this.shadowRoot?.activeElement) this.focusNext('[part~="results-heading"]');
  }

  /** Takes the author's choice of area, at first and whenever the author changes it. */
  #followAuthor(directory: Directory): void {
    const codes = this.#author.follow(directory, this.#tables, this.#areas.length > 0);
    if (codes.length === 0) return;
    this.isListOpen = false;
    this.#chosen = codes;
    this.chooseAreas(codes, 'page');
  }

  readonly #retryTables = () => {
    this.focusNext('[part~="status"]');
    void this.#tables.load().then(() => {
      // What had focus is gone by now, unless the visitor went elsewhere meanwhile.
      const {activeElement} = this.ownerDocument;
      if (activeElement === this || activeElement === this.ownerDocument.body)
        this.focusNext('[part~="error"] button, [part~="heading"]');
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-region-search': SignpostRegionSearch;
  }
}

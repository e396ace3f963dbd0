import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {AreaTablesLoader, type Atlas} from '../../controllers/area-tables.js';
import {locate} from '../../controllers/locate.js';
import type {Answer, AreaCode, Names, PlaceOption, RoughPoint} from '../../core/areas/index.js';
import type {Chosen} from '../../core/filters/registry.js';
import type {Directory} from '../../core/search/directory.js';
import type {LocalCriteria, LocalGroupId, LocalSort} from '../../core/search/select-local.js';
import {SignpostAreaChangeEvent} from '../../events/area-change-event.js';
import {clampLevel, heading} from '../shared/heading.js';
import {areaName, areasNamed} from '../shared/area-name.js';
import {choose, hasChoices} from '../shared/filter-panel.js';
import type {ItemContext} from '../shared/resource-item.js';
import {SignpostWidget} from '../shared/widget.js';
import type {Wording} from '../shared/wording.js';
import {areaList} from './area-list.js';
import {answerSentence, answerView} from './answer-view.js';
import {PlaceBox} from './place-box.js';
import {localResults, page, resultsView, type ResultActions} from './results.js';
import styles from './region-search.styles.js';

/**
 * Finds the services and training that cover a place: by postcode or town, from a list of areas,
 * or on a map. What is typed is understood on the page and leaves it in no form.
 *
 * @summary Region search
 * @tag signpost-region-search
 *
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
 * @csspart none - Shown when there is nothing just for the area.
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
 * @fires {SignpostAreaChangeEvent} signpost-area-change - The visitor chose or cleared an area; `event.areas` holds its codes.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `area`, `prison` or `probation-region` is none.
 */
export class SignpostRegionSearch extends SignpostWidget {
  static override styles: CSSResultGroup = styles;

  /** Area chosen at first: its code (`E12000009`), or the name of a region. Without it: none. */
  @property() area?: string;

  /** Prison chosen at first: its id in the feed, such as `BLI`. Counts for more than `area`. Without it: none. */
  @property() prison?: string;

  /** Probation region chosen at first, such as `south-west`. Counts for more than `area`. Without it: none. */
  @property({attribute: 'probation-region'}) probationRegion?: string;

  /** Leaves out the map; the list of areas stays. */
  @property({type: Boolean, attribute: 'without-map'}) withoutMap = false;

  /** What was made of what the visitor typed last. */
  @state() private answer: Answer | undefined;
  @state() private isListOpen = true;
  @state() private chosen: Chosen = {};
  @state() private sort: LocalSort | undefined;
  /** How many more than at first the visitor has asked to see, by group. */
  @state() private more: ReadonlyMap<LocalGroupId, number> = new Map();
  /** Where the visitor is, as far as they said. It stays in this widget: the feed is told areas only. */
  @state() private from: RoughPoint | undefined;
  @query('input[type="text"]') private readonly box!: HTMLInputElement | null;

  readonly #tables = new AreaTablesLoader(this);
  readonly #placeBox = new PlaceBox(this, {
    suggest: (text) => this.#suggest(text),
    asideOf: (option) => this.#asideOf(option),
    announce: (count) =>
      this.announcer.say(() => {
        const n = count();
        return n === undefined ? '' : this.localiser.messages.region.suggestions(n);
      }),
    onTake: (option) => this.#take(option),
  });
  /** The attributes that were last followed. */
  #followed = '';
  /** What this widget chose last; anything else was chosen by another widget of the feed. */
  #chosen: readonly AreaCode[] = [];
  /** Counts what was typed and chosen, so that a slow answer does not replace a newer one. */
  #turn = 0;

  /** What is known of places now; none until there is a feed and the tables have come. */
  get #atlas(): Atlas | undefined {
    const {directory} = this;
    return directory && this.#tables.atlas(directory);
  }

  /** Codes of the area the visitor has chosen, or of those it may be. */
  get #areas(): readonly AreaCode[] {
    return this.visit.areas;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {directory} = this;
    if (directory) this.#followAttributes(directory);
    // What was said of the typed words is no longer true of a choice made elsewhere.
    if (this.#areas !== this.#chosen) {
      this.#chosen = this.#areas;
      this.answer = undefined;
      this.from = undefined;
      this.#turn++;
    }
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const atlas = this.#tables.atlas(directory);
    const {areas} = this.#tables;
    if (!areas || !atlas)
      return this.#tables.hasFailed
        ? html`${this.renderFailure(
            wording.messages.feed.failed.unreachable,
            this.#retryTables,
          )}<slot></slot>`
        : this.renderLoading();

    const {messages} = wording;
    const title = this.titleOf(messages.region.heading, wording);
    const level = clampLevel(this.headingLevel);
    const context: ItemContext = {directory, wording, now: this.now ?? new Date(), level};
    const {gazetteer} = atlas;
    const nameOf = (code: AreaCode) => areaName(code, gazetteer, wording);
    const criteria = this.#criteria();
    return html`
      <section part="base" aria-labelledby=${title ? 'heading' : nothing}>
        ${title ? heading(level, title, 'heading', {id: 'heading', focusable: true}) : nothing}
        <form part="search" class="search field" @submit=${this.#onSubmit}>
          <label id="where-label" for="where">${messages.region.typeLabel}</label>
          <span class="hint" id="where-hint">${messages.region.typeHint}</span>
          <div class="field-row">
            ${this.#placeBox.view('where-label', 'where-hint answer', this.#prepareNames)}
            <button part="button" class="button" type="submit">
              ${messages.region.typeButton}
            </button>
          </div>
          <button part="locate" class="link-button locate" type="button" @click=${this.#locate}>
            ${messages.region.locate}
          </button>
          <div id="answer">
            ${
              this.answer
                ? answerView(this.answer, wording, nameOf, ({codes, from}) =>
                    this.#choose(codes, 'results', from),
                  )
                : nothing
            }
          </div>
        </form>
        ${areaList({
          areas,
          gazetteer,
          wording,
          chosen: this.#areas,
          regions: this.#areas.flatMap((code) => gazetteer.regionsOf(code)),
          isOpen: this.isListOpen,
          withMap: !this.withoutMap,
          onToggle: () => (this.isListOpen = !this.isListOpen),
          onPick: (code) => this.#choose([code]),
          onTap: (code) => this.#choose([code], 'results'),
        })}
        ${resultsView(
          localResults(criteria, atlas, areas, context),
          criteria,
          atlas,
          areas,
          context,
          this.#actions,
        )}
        <details part="credits" class="credits">
          <summary>${messages.region.credits}</summary>
          <ul lang="en">
            ${areas.areaCredits.map(
              ({of, version, text, url}) =>
                html`<li>
                  <a href=${url} rel="noopener">${of}</a> (${messages.date(version)}): ${text}
                </li>`,
            )}
          </ul>
        </details>
      </section>
    `;
  }

  #criteria(): LocalCriteria {
    // A visitor who says where they are wants what is near first.
    const sort = this.sort ?? (this.from && 'near');
    return {areas: this.#areas, chosen: this.chosen, sort, from: this.from};
  }

  /** Takes a choice, tells the feed and the page of it, and says or shows what came of it. */
  #choose(areas: readonly AreaCode[], then: 'results' | 'stay' = 'stay', from?: RoughPoint): void {
    this.#turn++;
    this.from = from;
    this.more = new Map();
    if (then === 'stay') this.answer = undefined;
    this.#chosen = areas;
    this.chooseAreas(areas);
    // In two steps, or the manifest takes the argument for the event's name.
    const change = new SignpostAreaChangeEvent(areas);
    this.dispatchEvent(change);
    if (then === 'results') this.focusNext('[part~="results-heading"]');
    // Focus has not moved, so nothing else would tell how much help there is now.
    else this.announcer.say(() => this.#resultSentence());
  }

  #resultSentence(): string {
    const {directory} = this;
    const atlas = directory && this.#tables.atlas(directory);
    const {areas} = this.#tables;
    if (!atlas || !areas) return '';
    const wording = this.wordingOf(directory);
    const {region} = wording.messages;
    const context = {directory, wording, now: this.now ?? new Date(), level: this.headingLevel};
    const {count} = localResults(this.#criteria(), atlas, areas, context);
    return `${region.results(areasNamed(this.#areas, atlas.gazetteer, wording))}: ${region.count(count)}`;
  }

  /** Takes the author's choice of area, at first and whenever the author changes it. */
  #followAttributes(directory: Directory): void {
    const {areas} = this.#tables;
    const atlas = this.#tables.atlas(directory);
    const wanted = [this.prison, this.probationRegion, this.area].map((value) => value?.trim());
    if (!areas || !atlas || wanted.join('|') === this.#followed) return;
    const isFirst = this.#followed === '';
    this.#followed = wanted.join('|');
    // What the visitor chose in another widget counts for more than what the author expects.
    if (!wanted.some(Boolean) || (isFirst && this.#areas.length > 0)) return;
    const {codes, problems} = areas.authorsArea(wanted, atlas.gazetteer, directory.feed.prisons);
    // Events do not belong into the middle of an update.
    void this.updateComplete.then(() => {
      for (const {attribute, value, known} of problems) this.complain(attribute, value, known);
    });
    if (codes.length === 0) return;
    this.isListOpen = false;
    this.#chosen = codes;
    this.chooseAreas(codes);
  }

  readonly #actions: ResultActions = {
    onChoose: (filter, value, isChosen) => {
      this.chosen = choose(this.chosen, filter, value, isChosen);
      this.announcer.say(() => this.#resultSentence());
    },
    onRemove: (filter, value) => {
      this.#actions.onChoose(filter, value, false);
      // The pressed button is gone; the next choice, or what stands above, takes focus.
      this.focusNext(hasChoices(this.chosen) ? '.choice' : '.filters summary');
    },
    onClearChoices: () => {
      this.chosen = {};
      this.announcer.say(() => this.#resultSentence());
      this.focusNext('.filters summary');
    },
    onClearArea: () => {
      this.answer = undefined;
      if (this.box) this.box.value = '';
      this.#choose([]);
      this.box?.focus();
    },
    onSort: (sort) => (this.sort = sort),
    shownOf: (group) => page + (this.more.get(group) ?? 0),
    onMore: (group) => {
      const shown = this.#actions.shownOf(group);
      this.more = new Map(this.more).set(group, (this.more.get(group) ?? 0) + page);
      const item = `#items-${group} > :nth-child(${shown + 1})`;
      this.focusNext(`${item} :is([part~="link"], [tabindex])`);
    },
  };

  readonly #prepareNames = () => {
    if (this.directory) void this.#tables.loadNames(this.directory);
  };

  readonly #retryTables = () => {
    this.focusNext('[part~="status"]');
    void this.#tables.load().then(() => {
      // What had focus is gone by now, unless the visitor went elsewhere meanwhile.
      const {activeElement} = this.ownerDocument;
      if (activeElement === this || activeElement === this.ownerDocument.body)
        this.focusNext('[part~="error"] button, [part~="heading"]');
    });
  };

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    this.#placeBox.close();
    // Four places are called Newport: the words alone would not say again which was taken.
    const {taken} = this.#placeBox;
    if (taken) this.#take(taken);
    else if (this.directory) void this.#answer(this.directory);
  };

  #suggest(text: string): readonly PlaceOption[] | undefined {
    const atlas = this.#atlas;
    if (!atlas) return;
    const namesOf = (code: AreaCode) => atlas.gazetteer.namesOf(code);
    const found = this.#tables.areas?.suggestionsFor(text, atlas.tables, namesOf);
    // That there is none is known only once the names of towns are here.
    return found?.length || atlas.names ? found : undefined;
  }

  #asideOf(option: PlaceOption): string {
    const {directory} = this;
    const wording = directory && this.wordingOf(directory);
    if (!wording) return '';
    const plain = (names: Names) => wording.plain(names);
    return this.#tables.areas?.asideOf(option, plain, wording.messages.region.prison) ?? '';
  }

  #take(option: PlaceOption): void {
    const {directory} = this;
    const {areas} = this.#tables;
    const atlas = this.#atlas;
    if (!directory || !areas || !atlas) return;
    this.answer = undefined;
    // Of a postcode there may be more to say: that it lies at a border, or is new.
    if (option.kind === 'postcode') void this.#answer(directory);
    else this.#choose(option.codes, 'results', areas.pointOf(option, atlas));
  }

  async #answer(directory: Directory): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.box?.value ?? '';
    const {areas} = this.#tables;
    if (!areas) return;
    // A postcode is understood without the names of towns, only less exactly.
    const names = this.#tables.loadNames(directory);
    await (areas.parsePostcode(typed) ? Promise.race([names, pause(patience)]) : names);
    // The visitor may have asked for something else, or the widget may be gone.
    if (turn !== this.#turn || !this.isConnected) return;
    const answer = areas.answerTo(typed, this.#tables.atlas(directory)!);
    if ('areas' in answer) this.#choose(answer.areas, 'results', answer.from);
    else {
      // Somewhere without a region: what helps there is what helps everywhere.
      if (answer.kind === 'special' && this.#areas.length > 0) this.#choose([]);
      this.box?.focus();
    }
    this.answer = answer;
    this.announcer.say(() => this.#answerSentence());
  }

  readonly #locate = () => void this.#answerToDevice();

  async #answerToDevice(): Promise<void> {
    const turn = ++this.#turn;
    const {directory} = this;
    const {areas} = this.#tables;
    if (!directory || !areas) return;
    this.answer = {kind: 'locating', typed: ''};
    const [point] = await Promise.all([locate(areas.roughly), this.#tables.loadNames(directory)]);
    if (turn !== this.#turn || !this.isConnected) return;
    const atlas = this.#tables.atlas(directory)!;
    const answer = areas.answerToPoint(point, atlas);
    if ('areas' in answer) this.#choose(answer.areas, 'results', answer.from);
    this.answer = answer;
    this.announcer.say(() => this.#answerSentence());
  }

  /** What is said of the typed words, for those who do not see it appear. */
  #answerSentence(): string {
    const {answer, directory} = this;
    const gazetteer = directory && this.#tables.atlas(directory)?.gazetteer;
    if (!answer || !gazetteer) return '';
    const wording = this.wordingOf(directory);
    return answerSentence(answer, wording, (code) => areaName(code, gazetteer, wording)) ?? '';
  }
}

/** How long a postcode waits for the tables that tell its council, in milliseconds. */
const patience = 400;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

declare global {
  interface HTMLElementTagNameMap {
    'signpost-region-search': SignpostRegionSearch;
  }
}

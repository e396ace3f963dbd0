import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import type {AreaCode, Gazetteer} from '../../core/areas/index.js';
import type {Directory} from '../../core/search/directory.js';
import {selectLocal, type LocalGroup} from '../../core/search/select-local.js';
import {SignpostAreaChangeEvent} from '../../events/area-change-event.js';
import {clampLevel, heading} from '../shared/heading.js';
import {resourceItem, type ItemContext} from '../shared/resource-item.js';
import {SignpostWidget} from '../shared/widget.js';
import type {Wording} from '../shared/wording.js';
import {areaList} from './area-list.js';
import {answerTo, type Answer} from './answer.js';
import {answerSentence, answerView} from './answer-view.js';
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
 * @csspart answer - What is said about what was typed.
 * @csspart option - One of several places that may be meant.
 * @csspart areas - The list of areas with its map.
 * @csspart map - The map.
 * @csspart results - Everything found.
 * @csspart results-heading - Its heading.
 * @csspart count - How much was found.
 * @csspart clear - Clears the area.
 * @csspart group - Help that is equally near.
 * @csspart group-heading - Its heading.
 * @csspart credits - Sources of the map and of the places.
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
 * @csspart contacts - Its ways of contact.
 * @csspart contact - One of them.
 * @csspart verified - When a number was last checked.
 * @fires {SignpostAreaChangeEvent} signpost-area-change - The visitor chose or cleared an area; `event.areas` holds its codes.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `area` is no area.
 */
export class SignpostRegionSearch extends SignpostWidget {
  static override styles: CSSResultGroup = styles;

  /** Area chosen at first: its code (`E12000009`), or the name of a region. Without it: none. */
  @property() area?: string;

  /** Leaves out the map; the list of areas stays. */
  @property({type: Boolean, attribute: 'without-map'}) withoutMap = false;

  /** What was made of what the visitor typed last. */
  @state() private answer: Answer | undefined;
  @state() private isListOpen = true;
  @query('input[type="text"]') private readonly box!: HTMLInputElement | null;

  readonly #tables = new AreaTablesLoader(this);
  /** The value of `area` that was last followed. */
  #followed: string | undefined;
  /** What this widget chose last; anything else was chosen by another widget of the feed. */
  #chosen: readonly AreaCode[] = [];
  /** Counts what was typed and chosen, so that a slow answer does not replace a newer one. */
  #turn = 0;

  /** Codes of the area the visitor has chosen, or of those it may be. */
  get #areas(): readonly AreaCode[] {
    return this.visit.areas;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {directory} = this;
    if (directory && this.area !== this.#followed && this.#tables.areas)
      this.#followAttribute(directory);
    // What was said of the typed words is no longer true of a choice made elsewhere.
    if (this.#areas !== this.#chosen) {
      this.#chosen = this.#areas;
      this.answer = undefined;
      this.#turn++;
    }
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const gazetteer = this.#tables.atlas(directory)?.gazetteer;
    const {areas} = this.#tables;
    if (!areas || !gazetteer)
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
    const nameOf = (code: AreaCode) => areaName(code, gazetteer, wording);
    return html`
      <section part="base" aria-labelledby=${title ? 'heading' : nothing}>
        ${title ? heading(level, title, 'heading', {id: 'heading', focusable: true}) : nothing}
        <form part="search" class="search field" @submit=${this.#onSubmit}>
          <label for="where">${messages.region.typeLabel}</label>
          <span class="hint" id="where-hint">${messages.region.typeHint}</span>
          <div class="field-row">
            <input
              part="input"
              class="input"
              id="where"
              type="text"
              autocomplete="off"
              autocapitalize="words"
              spellcheck="false"
              aria-describedby="where-hint answer"
              @focus=${this.#prepareNames}
            />
            <button part="button" class="button" type="submit">
              ${messages.region.typeButton}
            </button>
          </div>
          <div id="answer">
            ${
              this.answer
                ? answerView(this.answer, wording, nameOf, (codes) =>
                    this.#choose(codes, 'results'),
                  )
                : nothing
            }
          </div>
        </form>
        ${areaList({
          areas,
          wording,
          chosen: this.#areas,
          regions: this.#areas.flatMap((code) => gazetteer.regionsOf(code)),
          isOpen: this.isListOpen,
          withMap: !this.withoutMap,
          onToggle: () => (this.isListOpen = !this.isListOpen),
          onPick: (code) => this.#choose([code]),
          onTap: (code) => this.#choose([code], 'results'),
        })}
        ${this.#renderResults(directory, gazetteer, context)}
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

  #renderResults(directory: Directory, gazetteer: Gazetteer, context: ItemContext): TemplateResult {
    const {wording, level} = context;
    const {messages} = wording;
    const {groups, count} = selectLocal(directory, gazetteer, this.#areas);
    const area = this.#areaNames(gazetteer, wording);
    const isLocal = groups.some(({id}) => id === 'covering' || id === 'part');
    return html`
      <div part="results" class="results">
        ${heading(level + 1, messages.region.results(area), 'results-heading', {focusable: true})}
        ${
          area
            ? html`<p part="count" class="count">
              ${messages.region.count(count)}
              <button part="clear" class="link-button" type="button" @click=${this.#clear}>
                ${messages.region.clear}
              </button>
            </p>`
            : nothing
        }
        ${count === 0 ? html`<p part="none">${messages.region.nothingListed}</p>` : nothing}
        ${
          area && count > 0 && !isLocal
            ? html`<p part="none">${messages.region.noneLocal}</p>`
            : nothing
        }
        ${groups.map((group) => renderGroup(group, area, context))}
      </div>
    `;
  }

  #areaNames(gazetteer: Gazetteer, wording: Wording): string | undefined {
    if (this.#areas.length === 0) return;
    return wording.messages.and(this.#areas.map((code) => areaName(code, gazetteer, wording)));
  }

  /** Takes a choice, tells the feed and the page of it, and says or shows what came of it. */
  #choose(areas: readonly AreaCode[], then: 'results' | 'stay' = 'stay'): void {
    this.#turn++;
    if (then === 'stay') this.answer = undefined;
    this.#chosen = areas;
    this.chooseAreas(areas);
    this.dispatchEvent(new SignpostAreaChangeEvent(areas));
    if (then === 'results') this.focusNext('[part~="results-heading"]');
    // Focus has not moved, so nothing else would tell how much help there is now.
    else this.announcer.say(() => this.#resultSentence());
  }

  #resultSentence(): string {
    const {directory} = this;
    const gazetteer = directory && this.#tables.atlas(directory)?.gazetteer;
    if (!gazetteer) return '';
    const wording = this.wordingOf(directory);
    const {region} = wording.messages;
    const {count} = selectLocal(directory, gazetteer, this.#areas);
    return `${region.results(this.#areaNames(gazetteer, wording))}: ${region.count(count)}`;
  }

  #followAttribute(directory: Directory): void {
    this.#followed = this.area;
    const wanted = this.area?.trim();
    // What the visitor chose in another widget counts for more than what the author expects.
    if (!wanted || (!this.hasUpdated && this.#areas.length > 0)) return;
    const {regions, understand} = this.#tables.areas!;
    const understood = understand(wanted);
    const code =
      this.#tables.atlas(directory)!.gazetteer.areaOf(wanted)?.code ??
      regions.find(({slug}) => slug === wanted)?.code ??
      (understood.kind === 'region' ? understood.region : undefined);
    if (!code) {
      const known = regions.map(({slug}) => slug);
      // Events do not belong into the middle of an update.
      void this.updateComplete.then(() => this.complain('area', wanted, known));
      return;
    }
    this.isListOpen = false;
    this.#chosen = [code];
    this.chooseAreas(this.#chosen);
  }

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
    if (this.directory) void this.#answer(this.directory);
  };

  async #answer(directory: Directory): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.box?.value ?? '';
    const {areas} = this.#tables;
    if (!areas) return;
    // A postcode is understood without waiting for the names of towns.
    if (!areas.parsePostcode(typed)) await this.#tables.loadNames(directory);
    // The visitor may have asked for something else, or the widget may be gone.
    if (turn !== this.#turn || !this.isConnected) return;
    const {tables, hasNames} = this.#tables.atlas(directory)!;
    const answer = answerTo(typed, areas, tables, hasNames);
    if ('areas' in answer) this.#choose(answer.areas, 'results');
    else {
      // Somewhere without a region: what helps there is what helps everywhere.
      if (answer.kind === 'special' && this.#areas.length > 0) this.#choose([]);
      this.box?.focus();
    }
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

  readonly #clear = () => {
    this.answer = undefined;
    if (this.box) this.box.value = '';
    this.#choose([]);
    this.box?.focus();
  };
}

function renderGroup(
  {id, listings}: LocalGroup,
  area: string | undefined,
  context: ItemContext,
): TemplateResult {
  const {wording, level} = context;
  const {group, hint} = wording.messages.region;
  const title = group[id];
  const hintText = id in hint ? hint[id as keyof typeof hint] : undefined;
  return html`
    <div part="group" class="group">
      ${
        area
          ? html`${heading(
              level + 2,
              html`${title} <span class="group-count">(${wording.messages.number(listings.length)})</span>`,
              'group-heading',
            )}
          ${hintText ? html`<p class="hint">${hintText}</p>` : nothing}`
          : nothing
      }
      <ul part="items" class="items">
        ${listings.map((listing) =>
          resourceItem(listing, {...context, level: area ? level + 3 : level + 2}),
        )}
      </ul>
    </div>
  `;
}

/** An area's name as it stands inside a sentence. */
function areaName(code: AreaCode, gazetteer: Gazetteer, wording: Wording): string {
  const names = gazetteer.namesOf(code);
  if (!names) return code;
  const isRegion = gazetteer.areaOf(code)?.level === 'region';
  return isRegion ? wording.messages.region.named(wording.plain(names)) : wording.plain(names);
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-region-search': SignpostRegionSearch;
  }
}

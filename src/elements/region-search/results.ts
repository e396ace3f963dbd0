import {html, nothing, type TemplateResult} from 'lit';
import type {Areas} from '../../controllers/area-tables.js';
import {drawnOf, type Drawn} from '../../controllers/drawing-runs.js';
import type {AreaCode} from '../../core/areas/index.js';
import {localTypes} from '../../core/feed/format/resource.js';
import {sessionsAhead} from '../../core/feed/sessions.js';
import type {FilterId} from '../../core/filters/registry.js';
import {Choice} from '../../core/search/columns.js';
import {facetsOf} from '../../core/search/facets.js';
import type {
  LocalCriteria,
  LocalGroup,
  LocalGroupId,
  LocalItem,
  LocalSelection,
  LocalSort,
} from '../../core/search/select-local.js';
import {areasNamed, arePrisons, groupTitle, probationNotes} from '../../locales/area-name.js';
import {choicesView, filterPanel, hasChoices} from '../shared/filter-panel.js';
import {heading} from '../shared/heading.js';
import {resourceItem} from '../shared/resource-item.js';
import {safeguardingNote} from '../shared/safeguarding.js';
import {sortChoice} from '../shared/sort-choice.js';
import type {Wording} from '../shared/wording.js';
import type {Ready} from './ready.js';

/** The filters that narrow help for an area. */
const offered: readonly FilterId[] = [
  'type',
  'beneficiary',
  'topic',
  'stage',
  'age',
  'delivery',
  'language',
];

/** What a visitor can do with the results. */
export interface ResultActions {
  readonly onChoose: (filter: FilterId, value: string, isChosen: boolean) => void;
  readonly onRemove: (filter: FilterId, value: string) => void;
  readonly onClearChoices: () => void;
  readonly onClearArea: () => void;
  readonly onSort: (sort: LocalSort | undefined) => void;
  /** How many of a group are in view. */
  readonly shownOf: (group: LocalGroupId) => number;
  readonly onMore: (group: LocalGroupId) => void;
}

/** How many of a group are shown at first, and how many more each time. */
export const page = 10;

/** Selects the help for an area with what is known of places now. */
export function localResults(
  criteria: LocalCriteria,
  {areas, atlas: {gazetteer, names}, directory, wording, now}: Ready,
): LocalSelection {
  return areas.selectLocal(
    directory,
    criteria,
    {
      gazetteer,
      Choice,
      facetsOf,
      types: localTypes,
      ...(names && {distanceTo: names.distanceTo}),
      nextSession: (resource) => sessionsAhead(resource, now)[0]?.start,
      titleOf: ({title}) => wording.plain(title),
    },
    now,
  );
}

/**
 * Help for an area: count, ways to narrow and sort, and a group for each degree of nearness.
 *
 * @param drawn - How far each group is drawn, by its id.
 */
export function resultsView(
  selection: LocalSelection,
  drawn: ReadonlyMap<string, Drawn>,
  criteria: LocalCriteria,
  ready: Ready,
  actions: ResultActions,
): TemplateResult {
  const {wording, level, atlas} = ready;
  const {gazetteer} = atlas;
  const {region} = wording.messages;
  const {groups, count, total} = selection;
  const area = areasNamed(criteria.areas, gazetteer, wording);
  const isLocal = groups.some(({id}) => isNear(id));
  const isNarrowed = hasChoices(criteria.chosen);
  return html`
    <div part="results" class="results">
      ${heading(level + 1, area && arePrisons(criteria.areas) ? region.resultsAt(area) : region.results(area), 'results-heading', {focusable: true})}
      ${
        area
          ? html`<p part="count" class="count">
            ${region.count(count)}
            <button part="clear" class="link-button" type="button" @click=${actions.onClearArea}>
              ${region.clear}
            </button>
          </p>`
          : nothing
      }
      ${probationNotes(criteria.areas, gazetteer, wording).map((note) => html`<p class="hint">${note}</p>`)}
      ${
        total > 1
          ? html`<div class="tools">
            ${filterPanel(
              selection.facets,
              offered,
              region.narrow,
              criteria.chosen,
              wording,
              actions.onChoose,
            )}
            ${
              isNarrowed
                ? html`${choicesView(
                    criteria.chosen,
                    wording,
                    actions.onRemove,
                    actions.onClearChoices,
                  )}
                    ${count < total ? html`<p class="hint">${region.hidden(total - count)}</p>` : nothing}`
                : nothing
            }
            ${sortChoice(
              region.sort,
              selection.sorts,
              criteria.sort,
              (order) => region.sorts[order],
              actions.onSort,
            )}
          </div>`
          : nothing
      }
      ${
        count === 0
          ? html`<p part="none" class="none">
            ${isNarrowed ? region.noneNarrowed : region.nothingListed}
          </p><slot name="empty"></slot>`
          : nothing
      }
      ${
        area && count > 0 && !isLocal && !isNarrowed
          ? html`<p part="none">${region.noneLocal}</p><slot name="empty"></slot>`
          : nothing
      }
      ${safeguardingNote(
        groups.flatMap(({items}) => items.map(({listing}) => listing)),
        ready.directory,
        wording,
      )}
      ${groups.map((group) =>
        renderGroup(group, drawn.get(group.id)!, area ? criteria.areas : [], ready, actions),
      )}
    </div>
  `;
}

const isNear = (id: LocalGroupId) =>
  ['prison', 'council', 'probation-region', 'region', 'part'].includes(id);

function renderGroup(
  {id, items}: LocalGroup,
  drawn: Drawn,
  codes: readonly AreaCode[],
  ready: Ready,
  {shownOf, onMore}: ResultActions,
): TemplateResult | typeof nothing {
  // Its heading would be pushed down by what comes above it.
  if (drawn.now === 0) return nothing;
  const {wording, level, areas, atlas} = ready;
  const {messages} = wording;
  const shown = shownOf(id);
  const rest = items.length - shown;
  const isWhole = drawn.now >= Math.min(shown, items.length) || drawn.now > page;
  const hint = messages.region.hint[id as keyof typeof messages.region.hint];
  const isTitled = codes.length > 0;
  return html`
    <div part="group" class="group">
      ${
        isTitled
          ? html`${heading(
              level + 2,
              html`${groupTitle(id, codes, atlas.gazetteer, wording)}
              <span class="group-count">(${messages.number(items.length)})</span>`,
              'group-heading',
              {id: `group-${id}`},
            )}
          ${hint ? html`<p class="hint">${hint}</p>` : nothing}`
          : nothing
      }
      <ul part="items" class="items" id="items-${id}">
        ${drawnOf(items, drawn, (item) =>
          resourceItem(item.listing, {
            ...ready,
            level: isTitled ? level + 3 : level + 2,
            facts: factsOf(item, areas, wording),
          }),
        )}
      </ul>
      ${
        rest > 0 && isWhole
          ? html`<button
            part="button more"
            class="button quiet more"
            type="button"
            aria-describedby=${isTitled ? `group-${id}` : nothing}
            @click=${() => onMore(id)}
          >
            ${messages.list.showMore(Math.min(rest, page))}
          </button>`
          : nothing
      }
    </div>
  `;
}

/** Beyond this many kilometres a distance says nothing that helps. */
const farEnough = 100;

/** What is true of an item here: how far it is. */
function factsOf(
  {away}: LocalItem,
  {aboutDistance}: Areas,
  {messages}: Wording,
): readonly string[] {
  return [
    ...(away && away.km <= farEnough
      ? [messages.region.distance(aboutDistance(away.km, away.within))]
      : []),
  ];
}

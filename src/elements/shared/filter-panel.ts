import {html, nothing, type TemplateResult} from 'lit';
import {filters, type Chosen, type FilterId} from '../../core/filters/registry.js';
import type {Facet} from '../../core/search/facets.js';
import type {Wording} from './wording.js';

/**
 * A disclosure with a group of checkboxes for each filter that has something to choose between.
 *
 * @param offered - The filters to offer. Others narrow by attribute only.
 * @param title - Words of the disclosure.
 */
export function filterPanel(
  facets: readonly Facet[],
  offered: readonly FilterId[],
  title: string,
  chosen: Chosen,
  wording: Wording,
  onChoose: (filter: FilterId, value: string, isChosen: boolean) => void,
): TemplateResult | typeof nothing {
  const useful = facets.filter(({id, options}) => offered.includes(id) && options.length > 1);
  if (useful.length === 0) return nothing;
  const {messages} = wording;
  const count = chosenValues(chosen).length;
  return html`
    <details part="filters" class="filters">
      <summary part="filters-summary">
        ${title}${
          count ? html` <span class="hint">(${messages.list.chosen(count)})</span>` : nothing
        }
      </summary>
      <div class="facets">
        ${useful.map(
          (facet) => html`
            <fieldset part="filter" class="facet">
              <legend class="legend">${messages.list.filter[facet.id]}</legend>
              ${facet.options.map(
                ({value, count, chosen}) => html`
                  <label class="check ${count || chosen ? '' : 'zero'}">
                    <input
                      type="checkbox"
                      .checked=${chosen}
                      @change=${(event: Event) =>
                        onChoose(facet.id, value, (event.target as HTMLInputElement).checked)}
                    />
                    <span>${wording.within(
                      (label) => messages.list.option(label, count),
                      wording.labelText(facet.id, value),
                    )}</span>
                  </label>
                `,
              )}
            </fieldset>
          `,
        )}
      </div>
    </details>
  `;
}

/** The chosen values as buttons that remove them, and one that removes all. */
export function choicesView(
  chosen: Chosen,
  wording: Wording,
  onRemove: (filter: FilterId, value: string) => void,
  onClear: () => void,
): TemplateResult {
  const {messages} = wording;
  return html`
    <div part="choices" class="choices">
      ${chosenValues(chosen).map(({filter, value}) => {
        const label = wording.label(filter, value);
        return html`<button
          part="choice"
          class="choice"
          type="button"
          aria-label=${messages.list.remove(label)}
          @click=${() => onRemove(filter, value)}
        >
          ${label}<span aria-hidden="true"> ×</span>
        </button>`;
      })}
      <button part="clear" class="link-button" type="button" @click=${onClear}>
        ${messages.list.clear}
      </button>
    </div>
  `;
}

/** Every chosen value, in the order of the filters. */
export function chosenValues(chosen: Chosen): readonly {filter: FilterId; value: string}[] {
  return filters.flatMap(({id}) => (chosen[id] ?? []).map((value) => ({filter: id, value})));
}

export const hasChoices = (chosen: Chosen): boolean => chosenValues(chosen).length > 0;

/** The choices with one value added or taken away. */
export function choose(chosen: Chosen, filter: FilterId, value: string, isChosen: boolean): Chosen {
  const others = (chosen[filter] ?? []).filter((other) => other !== value);
  return {...chosen, [filter]: isChosen ? [...others, value] : others};
}

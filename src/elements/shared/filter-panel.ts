import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {filters, type Chosen, type FilterId} from '../../core/filters/registry.js';
import type {Facet, FacetOption} from '../../core/search/facets.js';
import type {Messages} from '../../locales/messages/index.js';
import {onceOpened} from './once-opened.js';
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
  onChoose: OnChoose,
): TemplateResult | typeof nothing {
  // Which are offered is asked first: it may take a look at all resources whether a facet is a choice.
  const useful = facets.filter((facet) => offered.includes(facet.id) && facet.isChoice);
  if (useful.length === 0) return nothing;
  const {messages} = wording;
  const count = chosenValues(chosen).length;
  return html`
    <details part="filters" class="filters">
      <summary part="filters-summary">
        ${title}${chosenHint(count, messages)}
      </summary>
      ${onceOpened(
        () => html`<div class="facets">
        ${useful.map((facet) => facetView(facet, wording, onChoose))}
      </div>`,
      )}
    </details>
  `;
}

type OnChoose = (filter: FilterId, value: string, isChosen: boolean) => void;

/** A filter with more options than this shows the first of them, and the rest on demand. */
const mostOptions = 8;
const firstOptions = 7;

function facetView({id, options}: Facet, wording: Wording, onChoose: OnChoose): TemplateResult {
  const {messages} = wording;
  const shown = options.length > mostOptions ? firstOptions : options.length;
  const rest = options.slice(shown);
  const checks = (some: readonly FacetOption[]) =>
    // By value, so that a box that has focus stays the box of its value.
    repeat(
      some,
      ({value}) => value,
      (option) => checkbox(id, option, wording, onChoose),
    );
  return html`
    <fieldset part="filter" class="facet">
      <legend class="legend">${messages.list.filter[id]}</legend>
      ${checks(options.slice(0, shown))}
      ${
        rest.length > 0
          ? html`<details class="rest">
            <summary>
              ${messages.list.showMore(rest.length)}${chosenHint(
                rest.filter(({chosen}) => chosen).length,
                messages,
              )}
            </summary>
            ${checks(rest)}
          </details>`
          : nothing
      }
    </fieldset>
  `;
}

function checkbox(
  id: FilterId,
  {value, count, chosen}: FacetOption,
  wording: Wording,
  onChoose: OnChoose,
): TemplateResult {
  return html`
    <label class="check ${count || chosen ? '' : 'zero'}">
      <input
        type="checkbox"
        .checked=${chosen}
        @change=${(event: Event) => onChoose(id, value, (event.target as HTMLInputElement).checked)}
      />
      <span
        >${wording.within(
          (label) => wording.messages.list.option(label, count),
          wording.labelText(id, value),
        )}</span
      >
    </label>
  `;
}

const chosenHint = (count: number, {list}: Messages) =>
  count ? html` <span class="hint">(${list.chosen(count)})</span>` : nothing;

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

import {html, nothing, type TemplateResult} from 'lit';
import type {AreaCode} from '../../core/areas/index.js';
import {areaName} from '../../locales/area-name.js';
import type {Ready} from './ready.js';
import {regionMapView} from './region-map.js';

interface AreaList extends Ready {
  readonly chosen: readonly AreaCode[];
  readonly isOpen: boolean;
  readonly withMap: boolean;
  readonly onToggle: () => void;
  /** The list was used: by keyboard that happens at every step, so focus must stay. */
  readonly onPick: (code: AreaCode) => void;
  /** The map was used: the pointer is done, and the results may lie below. */
  readonly onTap: (code: AreaCode) => void;
}

/**
 * The twelve regions and nations as radio buttons, with the map that mirrors them. A region that a
 * smaller place lies in is marked on the map and says so in the list; it is not the checked one, or
 * nobody could widen their choice to it.
 */
export function areaList(list: AreaList): TemplateResult {
  const {areas, atlas, wording, chosen, isOpen, withMap} = list;
  const {messages} = wording;
  const regions = chosen.flatMap((code) => atlas.gazetteer.regionsOf(code));
  return html`
    <div part="areas" class="areas">
      <button
        part="button"
        class="link-button toggle"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="areas"
        @click=${list.onToggle}
      >
        ${isOpen ? messages.region.hideAreas : messages.region.showAreas}
      </button>
      <div id="areas" class="chooser" ?hidden=${!isOpen}>
        <fieldset>
          <legend class="legend">${messages.region.chooseLegend}</legend>
          <div class="radios">
            ${areas.regions.map(({code, names}) => {
              const note = noteOf(code, regions, list);
              return html`
                  <div>
                    <label class="check">
                      <input
                        type="radio"
                        name="area"
                        aria-describedby=${note === undefined ? nothing : `in-${code}`}
                        .checked=${isChosen(code, list)}
                        @change=${() => list.onPick(code)}
                      />
                      <span>${wording.text(names)}</span>
                    </label>
                    ${note === undefined ? nothing : html`<span class="hint" id="in-${code}">${note}</span>`}
                  </div>
                `;
            })}
          </div>
        </fieldset>
        ${
          withMap
            ? regionMapView(
                areas.regionMap,
                areas.regions,
                regions,
                ({names}) => wording.plain(names),
                list.onTap,
              )
            : nothing
        }
      </div>
    </div>
  `;
}

const isChosen = (code: AreaCode, {chosen}: AreaList) => chosen.length === 1 && chosen[0] === code;

/**
 * What the map shows by colour of a region that is not the choice, but holds it or a part of it.
 *
 * @param regions - Those that the choice lies in.
 */
function noteOf(code: AreaCode, regions: readonly AreaCode[], list: AreaList): string | undefined {
  const {chosen, atlas, wording} = list;
  if (!regions.includes(code) || isChosen(code, list)) return;
  const {isHere, isPartly} = wording.messages.region;
  const [place, another] = chosen;
  const isWhole = place !== undefined && another === undefined && new Set(regions).size === 1;
  return isWhole ? isHere(areaName(place, atlas.gazetteer, wording)) : isPartly;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Areas} from '../../controllers/area-tables.js';
import type {AreaCode} from '../../core/areas/index.js';
import type {Wording} from '../shared/wording.js';
import {regionMapView} from './region-map.js';

interface AreaList {
  readonly areas: Areas;
  readonly wording: Wording;
  readonly chosen: readonly AreaCode[];
  /** Regions that the choice lies in. */
  readonly regions: readonly AreaCode[];
  readonly isOpen: boolean;
  readonly withMap: boolean;
  readonly onToggle: () => void;
  /** The list was used: by keyboard that happens at every step, so focus must stay. */
  readonly onPick: (code: AreaCode) => void;
  /** The map was used: the pointer is done, and the results may lie below. */
  readonly onTap: (code: AreaCode) => void;
}

/** The twelve regions and nations as radio buttons, with the map that mirrors them. */
export function areaList(list: AreaList): TemplateResult {
  const {areas, wording, chosen, isOpen, withMap} = list;
  const {messages} = wording;
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
            ${areas.regions.map(
              ({code, names}) => html`
                <label class="check">
                  <input
                    type="radio"
                    name="area"
                    .checked=${chosen.length === 1 && chosen[0] === code}
                    @change=${() => list.onPick(code)}
                  />
                  <span>${wording.text(names)}</span>
                </label>
              `,
            )}
          </div>
        </fieldset>
        ${
          withMap
            ? regionMapView(
                areas.regionMap,
                areas.regions,
                list.regions,
                ({names}) => wording.plain(names),
                list.onTap,
              )
            : nothing
        }
      </div>
    </div>
  `;
}

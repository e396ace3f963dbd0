/* eslint lit-a11y/click-events-have-key-events: off -- the list beside the map does the same by keyboard */
import {html, svg, nothing, type TemplateResult} from 'lit';
import type {AreaCode, Region, RegionMap} from '../../core/areas/index.js';

/**
 * London is smaller on the map than a fingertip, so it has a larger target beside the coast: `reach`
 * around the circle that is drawn, which keeps 24 CSS pixels on the narrowest screens.
 */
const london = {code: 'E12000007', x: 284, y: 426, radius: 14, reach: 19};

/**
 * The map: a second way, by pointer, to the choice that the list of areas offers to everybody.
 * It is hidden from assistive technology and takes no focus, because the list beside it says and
 * does the same with native controls.
 *
 * @param nameOf - Name of a region for the tooltip.
 */
export function regionMapView(
  map: RegionMap,
  regions: readonly Region[],
  chosen: readonly AreaCode[],
  nameOf: (region: Region) => string,
  onChoose: (code: AreaCode) => void,
): TemplateResult {
  const shape = map.shapes[london.code as keyof typeof map.shapes];
  const stateOf = (code: AreaCode) => (chosen.includes(code) ? 'chosen' : nothing);
  const londonName = nameOf(regions.find(({code}) => code === london.code)!);
  const [x, y, width, height] = map.viewBox.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const {reach: r} = london;
  const reach = `M${london.x - r} ${london.y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  return html`
    <svg part="map" class="map" viewBox="${x} ${y} ${width + 4} ${height}" aria-hidden="true">
      <path class="inset" d=${map.inset}></path>
      ${regions.map(
        (region) => svg`
          <path
            class="region"
            data-state=${stateOf(region.code)}
            d=${map.shapes[region.code].path}
            @click=${() => onChoose(region.code)}
          ><title>${nameOf(region)}</title></path>`,
      )}
      <g
        class="callout"
        data-state=${stateOf(london.code)}
        @click=${() => onChoose(london.code)}
      >
        <line x1=${shape.label[0]} y1=${shape.label[1]} x2=${london.x} y2=${london.y}></line>
        <circle cx=${london.x} cy=${london.y} r=${london.radius}></circle>
        <path d=${reach} fill="none" pointer-events="all"></path>
        <text x=${london.x + london.radius} y=${london.y + london.radius + 14}>${londonName}</text>
      </g>
    </svg>
  `;
}

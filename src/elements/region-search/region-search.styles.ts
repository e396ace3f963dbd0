import {css} from 'lit';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import filters from '../shared/filter-panel.styles.js';
import item from '../shared/resource-item.styles.js';
import placeBox from './place-box.styles.js';

export default [
  tokens,
  base,
  controls,
  item,
  placeBox,
  filters,
  css`
    section {
      display: grid;
      gap: calc(var(--_space) * 1.25);
    }

    section > * {
      min-width: 0;
    }

    .search {
      max-width: 36rem;
    }

    .locate {
      justify-self: start;
    }

    #answer {
      display: grid;
      gap: 0.5rem;
    }

    .answer {
      margin-block-start: 0.5rem;
      padding-block: 0.125rem;
      padding-inline-start: 0.75rem;
      border-inline-start: var(--_rule) solid var(--_accent);
    }

    .options {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }

    .areas {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }

    .chooser {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space) calc(var(--_space) * 2);
      width: 100%;
      padding: var(--_space);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    .chooser[hidden] {
      display: none;
    }

    .legend {
      margin-block-end: 0.375rem;
      padding: 0;
    }

    /* The map stands beside the list where both have room, and else below it. */
    .chooser fieldset {
      flex: 1 1 18rem;
    }

    /* Columns are read downwards, as the list is ordered. */
    .radios {
      columns: 11rem 2;
      column-gap: var(--_space);
    }

    .radios > * {
      break-inside: avoid;
    }

    .map {
      display: block;
      flex: 1 1 12rem;
      align-self: start;
      max-width: 17rem;
      max-height: 21rem;
      margin-inline: auto;
      overflow: visible;
    }

    .region,
    .callout circle {
      fill: color-mix(in srgb, var(--_accent) 25%, transparent);
      stroke: var(--_accent);
      stroke-width: 1;
      cursor: pointer;
    }

    .region:hover,
    .callout:hover circle {
      fill: color-mix(in srgb, var(--_accent) 55%, transparent);
    }

    [data-state='chosen'].region,
    [data-state='chosen'].callout circle {
      fill: var(--_accent);
    }

    .inset,
    .callout line {
      fill: none;
      stroke: var(--_border-input);
      pointer-events: none;
    }

    .callout {
      cursor: pointer;
    }

    .callout text {
      fill: currentColor;
      font-size: 13px;
      font-weight: 600;
      text-anchor: end;
    }

    .results {
      display: grid;
      gap: var(--_space);
      min-width: 0;
      padding-block-start: calc(var(--_space) * 1.25);
      border-block-start: 2px solid var(--_border);
    }

    .results-heading {
      font-size: 1.3125em;
    }

    .count {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space);
      align-items: baseline;
      color: var(--_muted);
    }

    .group {
      display: grid;
      gap: 0.5rem;
      min-width: 0;
    }

    /* The last item above has drawn the same rule. */
    .group + .group > .items:first-child > .item:first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .group-heading {
      font-size: 1.125em;
    }

    .group-count {
      color: var(--_muted);
      font-weight: 400;
    }

    .tools {
      display: grid;
      gap: 0.75rem;
    }

    .none.none {
      max-width: var(--_measure);
    }

    .more {
      justify-self: start;
    }

    .credits {
      color: var(--_muted);
      font-size: 0.875em;
    }

    .credits summary {
      width: fit-content;
      min-height: max(24px, 1.5rem);
    }

    .credits ul {
      display: grid;
      gap: 0.25rem;
      margin-block-start: 0.25rem;
    }

    @media (forced-colors: active) {
      .region,
      .callout circle {
        fill: Canvas;
        stroke: CanvasText;
      }

      [data-state='chosen'].region,
      [data-state='chosen'].callout circle {
        fill: Highlight;
        forced-color-adjust: none;
      }
    }

    @media print {
      /* Boxes of a grid that may not break are printed over each other. */
      section,
      .results,
      .group {
        display: block;
      }

      section > * + *,
      .results > * + *,
      .group > * + * {
        margin-block-start: calc(var(--_space) * 0.75);
      }

      .heading,
      .group-heading,
      .results-heading,
      .results > .count,
      .hint {
        break-inside: avoid;
        break-after: avoid;
      }

      .search,
      .areas,
      .tools,
      [part='clear'] {
        display: none;
      }

      /* Licences ask for the credits on paper too. */
      .credits summary {
        display: block;
        min-height: 0;
        font-weight: 600;
      }

      .credits::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  `,
];

import {css} from 'lit';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import item from '../shared/resource-item.styles.js';

export default [
  tokens,
  base,
  controls,
  item,
  css`
    section {
      display: grid;
      gap: var(--_space);
    }

    /* A grid child is as wide as its longest word unless told otherwise. */
    section > * {
      min-width: 0;
    }

    .search {
      max-width: 36rem;
    }

    .filters {
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    .filters > summary {
      padding: 0.625rem var(--_space);
      font-weight: 600;
    }

    .facets {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: calc(var(--_space) * 1.5);
      padding: 0.25rem var(--_space) var(--_space);
    }

    .legend {
      padding: 0;
      margin-block-end: 0.25rem;
    }

    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
    }

    .choice {
      min-height: 2rem;
      padding: 0.125rem 0.75rem;
      border: 1px solid var(--_border-input);
      border-radius: var(--_radius);
      background: var(--_panel);
      cursor: pointer;
    }

    .choice:hover {
      border-color: currentColor;
    }

    .count {
      color: var(--_muted);
    }

    .group {
      display: grid;
      gap: 0.75rem;
      min-width: 0;
    }

    .group + .group {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    .group + .group:not(.depth-0) {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .group-heading {
      font-size: 1.25em;
    }

    .group:not(.depth-0) .group-heading {
      font-size: 1.0625em;
    }

    .more {
      justify-self: start;
    }

    .none {
      display: grid;
      gap: 0.25rem;
      padding: var(--_space);
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    @media print {
      .search,
      .filters,
      .choices,
      .more {
        display: none;
      }
    }
  `,
];

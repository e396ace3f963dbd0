import {css} from 'lit';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import filters from '../shared/filter-panel.styles.js';
import item from '../shared/resource-item.styles.js';

export default [
  tokens,
  base,
  controls,
  item,
  filters,
  css`
    section {
      display: grid;
      gap: var(--_space);

      /* Where it is held higher than its content, that stays at the top. */
      align-content: start;
    }

    /* A grid child is as wide as its longest word unless told otherwise. */
    section > * {
      min-width: 0;
    }

    .search {
      max-width: 36rem;
    }

    .count {
      color: var(--_muted);
    }

    .count-line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem var(--_space);
      align-items: center;
      justify-content: space-between;
    }

    .hints {
      display: grid;
      gap: 0.25rem;
    }

    .topics {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
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
      /* Boxes of a grid that may not break are printed over each other. */
      section,
      .group {
        display: block;
      }

      section > * + *,
      .group > * + * {
        margin-block-start: calc(var(--_space) * 0.75);
      }

      .heading,
      .count-line,
      .group-heading,
      [part='introduction'] {
        break-inside: avoid;
        break-after: avoid;
      }

      .search,
      .hints,
      .more {
        display: none;
      }
    }
  `,
];

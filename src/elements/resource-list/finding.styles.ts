import {css} from 'lit';
import {fields} from '../../styles/fields.js';
import filters from '../shared/filter-panel.styles.js';

/** What a list needs besides once it offers something to look with. */
export default [
  fields,
  filters,
  css`
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
      display: flex;
      flex-direction: column;
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

    .none {
      display: flex;
      flex-direction: column;
      gap: 0.25rem;
      padding: var(--_space);
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    @media print {
      .count-line {
        break-inside: avoid;
        break-after: avoid;
      }

      .search,
      .hints {
        display: none;
      }
    }
  `,
];

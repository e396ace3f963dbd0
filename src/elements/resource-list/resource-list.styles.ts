import {css} from 'lit';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {tokens} from '../../styles/tokens.js';
import item from '../shared/resource-item.styles.js';

export default [
  tokens,
  base,
  buttons,
  item,
  css`
    section {
      display: flex;
      flex-direction: column;
      gap: var(--_space);
    }

    .group {
      display: flex;
      flex-direction: column;
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

    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
    }

    .more {
      align-self: start;
    }

    @media print {
      /* What may not break is kept whole in plain blocks alone. */
      section,
      .group {
        display: block;
      }

      section > * + *,
      .group > * + * {
        margin-block-start: calc(var(--_space) * 0.75);
      }

      .heading,
      .group-heading,
      [part='introduction'] {
        break-inside: avoid;
        break-after: avoid;
      }

      .more {
        display: none;
      }
    }
  `,
];

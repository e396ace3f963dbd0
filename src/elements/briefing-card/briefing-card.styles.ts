import {css} from 'lit';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {tokens} from '../../styles/tokens.js';
import figure from '../shared/figure.styles.js';
import poster from './poster.styles.js';

export default [
  tokens,
  base,
  buttons,
  figure,
  css`
    .card {
      display: grid;
      gap: calc(var(--_space) * 1.5);
      padding: clamp(var(--_space), 5%, calc(var(--_space) * 1.5));
      border: 1px solid var(--_border);
      border-block-start: 0.375rem solid var(--_accent);
      border-radius: var(--_radius);
    }

    .card > * {
      min-width: 0;
    }

    .headline {
      padding: var(--_space);

      /* Seen in forced colours, which take the background away. */
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    .headline .value {
      /* Ten digits in a wide face, such as Verdana, fit a narrow card in large text. */
      font-size: clamp(1em, 13.5cqi, 3.25em);
    }

    .section {
      display: grid;
      gap: 0.625rem;
    }

    .section-heading {
      font-size: 1.1875em;
    }

    .actions,
    .links {
      display: grid;
      gap: 0.5rem;
    }

    .actions > li {
      position: relative;
      max-width: var(--_measure);
      padding-inline-start: 1.75rem;
    }

    /* A tick drawn with borders: it keeps its colour in print and in forced colours. */
    .actions > li::before {
      content: '';
      position: absolute;
      inset-block-start: 0.3em;
      inset-inline-start: 0.375rem;
      width: 0.375rem;
      height: 0.75rem;
      border: solid var(--_accent);
      border-width: 0 0.1875rem 0.1875rem 0;
      rotate: 42deg;
    }

    .links .aside {
      display: block;
    }

    .links a {
      display: inline-block;
      min-height: max(24px, 1.5rem);
    }

    .compact {
      gap: var(--_space);
    }

    .compact .heading {
      font-size: 1.25em;
    }

    .compact .headline .value {
      font-size: clamp(1em, 13.5cqi, 2.25em);
    }

    @media print {
      .card {
        padding: 0;
        border: 0;
      }

      /* Boxes of a grid that may not break are printed over each other; a poster is one sheet. */
      .card,
      .card .section,
      .card .actions,
      .card .links {
        display: block;
      }

      .card > * + * {
        margin-block-start: calc(var(--_space) * 1.5);
      }

      .card .section > * + * {
        margin-block-start: 0.625rem;
      }

      .figures > li,
      .actions > li,
      .links > li {
        break-inside: avoid;
      }

      .card .actions > li + li,
      .card .links > li + li {
        margin-block-start: 0.5rem;
      }

      .heading,
      .section-heading {
        break-inside: avoid;
        break-after: avoid;
      }

      /* A sheet for the date alone would be wasted. */
      [part='credits'],
      [part='reviewed'] {
        break-before: avoid;
      }

      /* On paper a box to tick takes the place of the tick. */
      .actions > li::before {
        inset-block-start: 0.25em;
        inset-inline-start: 0;
        width: 1em;
        height: 1em;
        border: 0.125em solid currentcolor;
        rotate: none;
      }

      .links a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }
    }
  `,
  poster,
];

import {css} from 'lit';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import paper from './paper.styles.js';

export default [
  tokens,
  base,
  controls,
  css`
    .handout {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 1.25);
    }

    .form {
      display: grid;
      gap: var(--_space);
      max-width: var(--_measure);
    }

    .choices,
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem calc(var(--_space) * 2);
    }

    .tools {
      gap: 0.5rem;
    }

    .button {
      white-space: normal;
    }

    .notice {
      padding-block: 0.125rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 0.25rem solid var(--_notice);
    }

    .share {
      display: grid;
      gap: 0.75rem;
      max-width: var(--_measure);
    }

    .share figure {
      margin: 0;
    }

    .share .qr {
      inline-size: 9rem;
      forced-color-adjust: none;
    }

    .share .qr-paper {
      fill: #fff;
    }

    .share .qr-ink {
      fill: #000;
    }

    /* On the paper, which is light in every scheme. */
    .item-tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      font-size: 1rem;
    }

    .item-tools .button {
      --_rim: #767676;
      --_fill: #fff;
      --_ink: #000;
    }

    .item-tools .button:hover {
      --_fill: #eee;
    }

    .item-tools .button[aria-disabled='true'] {
      --_rim: #ddd;
      --_fill: #fff;
      --_ink: #595959;

      cursor: default;
    }

    .sheet :focus-visible {
      outline-color: #0b5394;
    }

    iframe.paper {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      border: 0;
      clip-path: inset(50%);
    }

    @media print {
      .handout {
        display: block;
      }

      .form,
      .tools,
      .share,
      .item-tools,
      .on-screen {
        display: none;
      }

      iframe.paper {
        display: none;
      }
    }
  `,
  paper,
];

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
    /*
     * Beside the words the facts have a column of their own where there is room for both; else they
     * come last. Not by a container query, since a container that sizes itself has no width then.
     */
    .card {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
      align-items: flex-start;
    }

    .main {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 1.75);
      flex: 999 1 34rem;
      min-width: 0;
    }

    .details {
      flex: 1 1 18rem;
      padding: calc(var(--_space) * 1.25);
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 0.75);
    }

    .head > * {
      max-width: var(--_measure);
    }

    .summary {
      font-size: 1.125em;
    }

    .section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.625rem;
      align-content: start;
    }

    .section .section {
      margin-block-start: 0.5rem;
    }

    .section-heading {
      font-size: 1.1875em;
    }

    .section .section .section-heading {
      font-size: 1.0625em;
    }

    .section > .contacts {
      max-width: var(--_measure);
    }

    .section > .downloads,
    .section > .contacts {
      margin-block-start: 0;
    }

    .open-line {
      margin-block-start: 0.25rem;
    }

    /* A button in all but what it does, which is what a link does. */
    .open {
      text-decoration: none;
      white-space: normal;
    }

    .open:hover {
      color: var(--_ink);
      text-decoration: underline;
    }

    .points {
      display: grid;
      gap: 0.3125rem;
      max-width: var(--_measure);
      padding-inline-start: 1.25rem;
      list-style: disc;
    }

    .points ::marker {
      color: var(--_muted);
    }

    .links,
    .venues,
    .short-list {
      display: grid;
      gap: 0.5rem;
      max-width: var(--_measure);
    }

    .short-list .aside:not(.dotted) {
      display: block;
    }

    .links a,
    .short-title a {
      display: inline-block;
      min-height: max(24px, 1.5rem);
    }

    .fact {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1rem;
      padding-block: 0.5rem;
      border-block-start: 1px solid var(--_border);
    }

    .fact:last-child {
      padding-block-end: 0;
    }

    dt {
      flex: 1 1 8rem;
      font-weight: 600;
    }

    dd {
      flex: 5 1 16rem;
    }

    .note {
      display: block;
      color: var(--_muted);
      font-size: 0.9375em;
    }

    .report {
      flex: 1 0 100%;
      max-width: none;
      padding-block-start: calc(var(--_space) * 0.75);
      border-block-start: 1px solid var(--_border);
      font-size: 0.9375em;
    }

    .report a {
      display: inline-block;
      min-height: max(24px, 1.5rem);
    }

    .withdrawn {
      margin-block-end: var(--_space);
    }

    @media (forced-colors: active) {
      .open {
        border-color: LinkText;
      }
    }

    @media print {
      /* A heading of a grid may be left alone at the foot of a page. */
      .card,
      .main,
      .section {
        display: block;
      }

      .main > * + * {
        margin-block-start: calc(var(--_space) * 1.25);
      }

      .section > :is(* + *, .contacts, .downloads) {
        margin-block-start: calc(var(--_space) * 0.5);
      }

      .details {
        margin-block-start: 1.25rem;
        padding: 0;
        border: 0;
        background: none;
      }

      .section-heading {
        break-after: avoid;
      }

      .fact,
      .session,
      .contact,
      .short-list li {
        break-inside: avoid;
      }

      .fact {
        padding-block: 0.3125rem;
      }

      .open {
        display: inline;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        text-decoration: underline;
      }

      :is(.open, .downloads a, .links a, .short-title a, .session a)[href^='http']::after {
        content: ' (' attr(href) ')';
        font-weight: 400;
        font-size: 0.875em;
        overflow-wrap: anywhere;
      }

      .report {
        display: none;
      }
    }
  `,
];

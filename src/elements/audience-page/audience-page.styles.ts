import {css} from 'lit';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {tokens} from '../../styles/tokens.js';
import figure from '../shared/figure.styles.js';
import item from '../shared/resource-item.styles.js';

export default [
  tokens,
  base,
  buttons,
  figure,
  item,
  css`
    .page {
      display: grid;
      gap: calc(var(--_space) * 2.5);
    }

    /* A grid child is as wide as its longest word unless told otherwise. */
    .page > *,
    .section > *,
    .part > *,
    .opening > * {
      min-width: 0;
    }

    .heading {
      font-size: clamp(1.5em, 1.2em + 1.5vi, 2em);
    }

    .opening,
    .section,
    .part {
      display: grid;
      gap: var(--_space);
    }

    .opening > [part='text'] {
      font-size: 1.125em;
    }

    .headline {
      padding: var(--_space) calc(var(--_space) * 1.25);

      /* Seen in forced colours, which take the background away. */
      border: 1px solid transparent;
      border-inline-start: 0.375rem solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    .headline .value {
      font-size: clamp(1.5em, 16cqi, 3em);
    }

    .section {
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 0.125rem solid var(--_border);
    }

    .section-heading {
      font-size: 1.375em;
    }

    .part-heading {
      font-size: 1.1875em;
    }

    .part {
      margin-block-start: var(--_space);
    }

    .section-heading,
    .part-heading {
      scroll-margin-block-start: var(--_space);
    }

    .points {
      display: grid;
      gap: 0.375rem;
      max-width: var(--_measure);
      padding-inline-start: 1.25rem;
      list-style: disc;
    }

    /* The featured few side by side where there is room for lines of a good length. */
    .items {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
      column-gap: calc(var(--_space) * 2);
    }

    .item:last-child {
      border-block-end: 0;
    }

    .nav {
      padding: var(--_space) calc(var(--_space) * 1.25);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    .nav-title {
      margin-block-end: 0.5rem;
      font-weight: 700;
    }

    .nav > ul {
      columns: 18em;
      column-gap: calc(var(--_space) * 2);
    }

    .nav > ul > li {
      break-inside: avoid;
    }

    .nav a {
      display: inline-block;
      padding-block: 0.25rem;
    }

    .leads {
      display: grid;
      gap: 0.25rem;
    }

    .leads a {
      display: inline-block;
      padding-block: 0.25rem;
    }

    .leads .no-address {
      padding-block: 0.25rem;
    }

    .leads .aside {
      display: block;
    }

    .toggle {
      text-align: start;
      white-space: normal;
    }

    .toggle::after {
      content: '';
      display: inline-block;
      flex: none;
      width: 0.5em;
      height: 0.5em;
      margin-inline-start: 0.5em;
      border: solid currentcolor;
      border-width: 0 0.125em 0.125em 0;
      rotate: 45deg;
      translate: 0 -0.2em;
    }

    .toggle[aria-expanded='true']::after {
      rotate: 225deg;
      translate: 0 0.1em;
    }

    .panel:not([hidden]) {
      padding-block-start: var(--_space);
    }

    signpost-resource-list,
    signpost-region-search,
    signpost-briefing-card {
      display: block;
    }

    /* Below a section's heading theirs is a smaller one. */
    signpost-region-search::part(heading) {
      font-size: 1.1875em;
    }

    /* A figure that others contest needs room to compare; smaller ones fill the gap before it. */
    .figures {
      grid-auto-flow: dense;
    }

    .figures > li:has([part~='contested']) {
      grid-column: 1 / -1;
    }

    .foot {
      display: grid;
      gap: 0.375rem;
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_border);
    }

    .foot summary {
      width: fit-content;
      min-height: max(24px, 1.5rem);
    }

    .foot ul {
      display: grid;
      gap: 0.375rem;
      padding-block-start: 0.375rem;
    }

    .nav ul ul {
      padding-inline-start: var(--_space);
      font-size: 0.9375em;
    }

    @media print {
      /* Boxes of a grid that may not break are printed over each other. */
      .page,
      .opening,
      .section,
      .part,
      .items {
        display: block;
      }

      .page > * + *,
      .part {
        margin-block-start: calc(var(--_space) * 1.5);
      }

      .opening > * + *,
      .section > * + *,
      .part > * + * {
        margin-block-start: calc(var(--_space) * 0.75);
      }

      .nav,
      .toggle,
      .leads .local,
      .leads .take-part {
        display: none;
      }

      .heading,
      .section-heading,
      .part-heading,
      [part='text'] {
        break-inside: avoid;
        break-after: avoid;
      }

      .figures > li {
        break-inside: avoid;
      }

      /* What was found in an area brings a rule of its own. */
      .section.local {
        padding: 0;
        border: 0;
      }

      /* Nobody chooses an area on paper: what was found there has a heading of its own. */
      .local > .section-heading,
      .local > [part='text'],
      .local > .to-search,
      signpost-region-search::part(heading) {
        display: none;
      }

      .foot summary {
        display: block;
        min-height: 0;
        font-weight: 600;
      }

      .foot details::details-content {
        content-visibility: visible;
        block-size: auto;
      }

      .leads a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }
    }
  `,
];

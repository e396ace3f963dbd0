import {css} from 'lit';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';

export default [
  tokens,
  base,
  controls,
  css`
    :host {
      container-type: inline-size;
    }

    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2.5 * var(--_space));
    }

    .steps {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2.5 * var(--_space));
      align-content: start;
    }

    .step,
    .preview,
    .folded,
    .doctor-form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(1.25 * var(--_space));
      align-content: start;
    }

    .doctor {
      margin-block-start: calc(3 * var(--_space));
      padding-block-start: calc(2 * var(--_space));
      border-block-start: 1px solid var(--_border);
    }

    .heading {
      font-size: 1.25em;
    }

    .select {
      width: 100%;
    }

    .field > .hint {
      max-width: var(--_measure);
    }

    .feed-state {
      margin-block-start: calc(-1 * var(--_space));
    }

    .feed-state:empty,
    [role='status']:not(.visually-hidden, :has(*)) {
      display: none;
    }

    .error {
      margin-block-end: 0;
    }

    ul.error {
      display: grid;
      gap: 0.5em;
    }

    .fold {
      border-block: 1px solid var(--_border);
      padding-block: 0.625rem;
    }

    /* Of two folds with nothing between, one line is enough. */
    .fold + .fold {
      margin-block-start: calc(-1.25 * var(--_space) - 1px);
    }

    .fold summary {
      min-height: 1.75rem;
    }

    .fold-name,
    .legend {
      font-weight: 600;
    }

    .folded,
    .checks {
      padding-block: 0.75rem 0.5rem;
    }

    .checks {
      columns: 13rem 2;
      column-gap: var(--_space);
    }

    .checks .check {
      break-inside: avoid;
    }

    .radios {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }

    .legend {
      margin-block-end: 0.375rem;
      padding: 0;
    }

    .radio {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      column-gap: 0.75rem;
      align-items: center;
      padding: 0.75rem;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    .radio:has(input:checked) {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      background: var(--_panel);
    }

    .radio input {
      inline-size: 1.5rem;
      block-size: 1.5rem;
      accent-color: var(--_accent);
    }

    .radio label {
      font-weight: 600;
    }

    .radio .hint {
      grid-column: 2 / -1;
    }

    .tag {
      padding: 0.0625em 0.5em;
      border: 1px solid currentcolor;
      border-radius: 1em;
      font-size: 0.875em;
      font-weight: 600;
      white-space: nowrap;
    }

    .scroller {
      overflow-x: auto;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    table {
      border-collapse: collapse;
      font-size: 0.875em;
      overflow-wrap: normal;
    }

    th,
    td {
      min-width: 8.5rem;
      padding: 0.5rem 0.75rem;
      border-block-end: 1px solid var(--_border);
      text-align: start;
      vertical-align: top;
    }

    tr:last-child > * {
      border-block-end: 0;
    }

    .code,
    code {
      font-family: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, monospace;
      font-size: 0.875em;
    }

    textarea.input {
      font-weight: 400;
      line-height: 1.5;
      resize: vertical;
      overflow-wrap: anywhere;
    }

    .copy-row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: center;
      margin-block-start: 0.25rem;
    }

    .done {
      font-weight: 600;
    }

    .preview-choices {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      gap: var(--_space);
    }

    .stage {
      height: 36rem;
      overflow: hidden;
      border: 1px solid var(--_border-input);
      border-radius: var(--_radius);
      background: var(--_panel);
    }

    .stage iframe {
      display: block;
      border: 0;
      background: Canvas;
      transform-origin: 0 0;
    }

    :host(:dir(rtl)) .stage iframe {
      transform-origin: 100% 0;
    }

    .doctor-form .button {
      justify-self: start;
    }

    .diagnosis {
      display: grid;
      gap: var(--_space);
      justify-items: start;
    }

    .findings {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      width: 100%;
    }

    .finding {
      display: grid;
      gap: 0.25rem;
      padding: 0.75rem var(--_space);
      border-inline-start: 0.3125rem solid var(--_notice);
      background: var(--_panel);
    }

    .finding.problem {
      border-color: var(--_error);
    }

    @container (min-width: 60rem) {
      .columns {
        grid-template-columns: minmax(22rem, 5fr) minmax(0, 7fr);
        gap: calc(3 * var(--_space));
      }

      /* In view beside every step, however long they are. */
      .preview {
        position: sticky;
        inset-block-start: var(--_space);
        align-self: start;
      }

      .stage {
        height: min(44rem, 100vh - 15rem);
      }
    }

    @media (forced-colors: active) {
      .radio:has(input:checked) {
        border-color: Highlight;
        outline: 1px solid Highlight;
      }
    }

    @media print {
      .preview,
      .doctor {
        display: none;
      }
    }
  `,
];

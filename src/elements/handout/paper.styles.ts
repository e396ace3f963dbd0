import {css} from 'lit';

/* The sheet itself, alike in the page, on paper and in the file: one column, dark on light. */
export default css`
  .sheet,
  .sheet * {
    box-sizing: border-box;
  }

  .sheet {
    max-inline-size: 48rem;
    padding: 1.25rem;
    border: 1px solid #767676;
    background: #fff;
    color: #000;
    font-family: Arial, Helvetica, sans-serif;
    font-size: 12pt;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .sheet.large {
    font-size: 18pt;
    line-height: 1.5;
  }

  .sheet :is(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd) {
    max-width: none;
    margin: 0;
    padding: 0;
    font-family: inherit;
  }

  .sheet :is(ol, ul) {
    list-style: none;
  }

  .sheet a {
    color: inherit;
  }

  .sheet > * + * {
    margin-block-start: 0.875em;
  }

  .sheet .sheet-title {
    font-size: 1.75em;
    line-height: 1.2;
  }

  .sheet .note {
    white-space: pre-line;
  }

  .sheet .care {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid #000;
    break-inside: avoid;
  }

  .sheet .paper-item {
    padding-block: 0.75em;
    border-block-start: 2px solid #000;
    break-inside: avoid;
  }

  .sheet .paper-item > * + * {
    margin-block-start: 0.5em;
  }

  .sheet .paper-title {
    font-size: 1.25em;
    line-height: 1.25;
    break-after: avoid;
  }

  .sheet .ways > li + li {
    margin-block-start: 0.375em;
  }

  .sheet .number {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    white-space: nowrap;
    text-decoration: none;
  }

  /* Sources disagree on it, so it does not stand out as the one to ring. */
  .sheet .number.uncertain {
    font-weight: 400;
  }

  .sheet .said {
    display: block;
  }

  .sheet .facts > div {
    display: flow-root;
  }

  .sheet dt {
    display: inline;
    font-weight: 700;
  }

  .sheet dd {
    display: inline;
  }

  .sheet .since {
    font-weight: 700;
  }

  .sheet .code {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  /* The same size whatever the type: a phone reads it from the hand. */
  .sheet .qr {
    flex: none;
    inline-size: 30mm;
    block-size: 30mm;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .sheet .qr-paper {
    fill: #fff;
  }

  .sheet .qr-ink {
    fill: #000;
  }

  .sheet .paper-foot {
    padding-block-start: 0.75em;
    border-block-start: 2px solid #000;
  }

  .sheet:not(.large) .small {
    font-size: 0.8125em;
  }

  @media print {
    .sheet {
      max-inline-size: none;
      padding: 0;
      border: 0;
    }
  }
`;

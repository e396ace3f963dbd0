import {css, unsafeCSS} from 'lit';
import {sheet} from './poster.js';

/* Everything inside is in em, so that one number scales the whole sheet. */
const onPaper = css`
  font-size: calc(100cqi / 48 * var(--_fit, 1));
  line-height: 1.35;
  gap: 1em;
  padding: 1em 0.25em 0;
  border-width: 0;
  border-block-start-width: 0.5em;
  border-radius: 0;
`;

const twoColumns = css`
  grid-template-columns: repeat(2, minmax(0, 1fr));
`;

const threeColumns = css`
  grid-template-columns: repeat(3, minmax(0, 1fr));
`;

/* Large enough to be read from a step away, however much stands on the sheet. */
const codeOnPaper = css`
  inline-size: max(8em, 15cqi);
`;

const poster = css`
  .frame {
    container-type: inline-size;
    max-inline-size: 50rem;
  }

  .poster {
    display: grid;
    gap: 1.25em;
    padding: 1.5em;
    border: 1px solid var(--_border);
    border-block-start: 0.5em solid var(--_accent);
    border-radius: var(--_radius);
  }

  .poster > * {
    min-width: 0;
  }

  .poster p {
    max-width: none;
  }

  .poster .heading {
    font-size: 2em;
  }

  .poster .section {
    gap: 0.5em;
  }

  .poster .section-heading {
    padding-block-end: 0.25em;
    border-block-end: 0.125em solid var(--_accent);
    font-size: 1.125em;
  }

  .poster .headline {
    padding: 1em;
  }

  .poster .headline [part~='statement'] {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }

  .poster .value {
    font-size: clamp(1.25em, 16cqi, 2.25em);
  }

  .poster .headline .value {
    font-size: clamp(1.25em, 18cqi, 4em);
  }

  .poster .figure-words > * + * {
    margin-block-start: 0.375em;
  }

  .poster .aside,
  .poster .contested {
    font-size: 0.8125em;
  }

  .poster .contested {
    padding-inline-start: 0.75em;
  }

  .poster .contested .aside {
    font-size: 1em;
  }

  .poster .contested ul {
    padding: 0;
  }

  .poster .actions > li {
    padding-inline-start: 1.75em;
  }

  .poster .contested li + li {
    margin-block-start: 0.125em;
  }

  .poster .people {
    inline-size: min(100%, 17em);
  }

  .poster-figures {
    display: grid;
    gap: 1em 1.5em;
  }

  .poster .actions {
    gap: 0.5em 1.5em;
  }

  .poster-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  .code {
    display: flex;
    flex: 1 1 16em;
    gap: 0.75em;
    align-items: center;
  }

  .code p {
    min-width: 0;
  }

  .scan {
    display: block;
    font-weight: 600;
  }

  .poster-about {
    display: grid;
    flex: 1 1 16em;
    gap: 0.375em;
  }

  /* Dark on light whatever the scheme is: many readers see nothing in a code the other way round. */
  .qr {
    flex: none;
    inline-size: 8em;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .qr-paper {
    fill: #fff;
  }

  .qr-ink {
    fill: #000;
  }

  @container (inline-size >= 36em) {
    .poster-figures,
    .poster .actions {
      ${twoColumns}
    }

    .poster-figures.three {
      ${threeColumns}
    }
  }

  /* As on paper, for measuring; nobody sees it. */
  .measuring {
    position: absolute;
    visibility: hidden;
    inline-size: var(--_sheet);
    container-type: inline-size;
  }

  .measuring .poster {
    ${onPaper}

    /* What fills a printed sheet would hide how much of it is needed. */
    min-block-size: 0;
  }

  .measuring .poster-figures,
  .measuring .poster .actions {
    ${twoColumns}
  }

  .measuring .poster-figures.three {
    ${threeColumns}
  }

  .measuring .qr {
    ${codeOnPaper}
  }

  @media print {
    .frame {
      /* A page that is wider than A4 is long, such as one turned round, is filled from top to bottom. */
      inline-size: min(100%, calc(100vh / var(--_ratio) * 0.98));
      max-inline-size: none;
      margin-inline: auto;
    }

    .sheet {
      break-inside: avoid;
    }

    .poster {
      ${onPaper}

      align-content: space-between;
      min-block-size: calc(100cqi * var(--_ratio) * 0.97);
    }

    .poster-figures,
    .poster .actions {
      ${twoColumns}
    }

    .poster-figures.three {
      ${threeColumns}
    }

    .qr {
      ${codeOnPaper}
    }
  }
`;

// What is measured and what is printed are one number.
export default [unsafeCSS(`:host{--_ratio:${sheet.ratio}}`), poster];

import {css} from 'lit';

export default css`
  /* Side by side where there is room for lines of a good length. */
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
  }

  .figures > li {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  /* Margins and no grid: on paper, boxes of a grid that may not break are printed over each other. */
  .figure > * + * {
    margin-block-start: 0.25rem;
  }

  .figure-words > * + * {
    margin-block-start: 0.5rem;
  }

  .figure-value {
    container-type: inline-size;
  }

  /* As large as its line has room for ten digits: a number that breaks in two is another number. */
  .value {
    color: var(--_accent);
    font-family: var(--signpost-heading-font, inherit);
    font-size: clamp(1.25em, 14cqi, 1.75em);
    overflow-wrap: normal;
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }

  .aside {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .chip {
    display: inline-block;
    padding-inline: 0.375rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .contested {
    padding-block: 0.125rem;
    padding-inline-start: 0.75rem;
    border-inline-start: var(--_rule) solid var(--_notice);
    font-size: 0.9375em;
  }

  .contested-title {
    font-weight: 600;
  }

  .contested li {
    break-inside: avoid;
  }

  .contested ul {
    padding-block-start: 0.5rem;
  }

  .contested li + li {
    margin-block-start: 0.75rem;
  }

  .contested .aside {
    font-size: 1em;
  }

  .bar-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.5rem;
    align-items: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .bar-line span {
    flex: 0 1 9.5em;
    min-inline-size: 0;
  }

  /* Where the number leaves it no room it takes the next line, and every bar does so. */
  .bar {
    flex: 1;
    inline-size: 9.5em;
    min-inline-size: min(9.5em, 100%);
    block-size: 0.75em;
  }

  .people {
    inline-size: min(100%, 20em);
  }

  .people,
  .bar {
    display: block;
    print-color-adjust: exact;
  }

  .people:dir(rtl),
  .bar:dir(rtl) {
    scale: -1 1;
  }

  .people-counted,
  .bar-value {
    fill: var(--_accent);
  }

  .people-rest,
  .bar-rest {
    fill: var(--_border);
  }

  .share {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.25rem;
  }

  .differs dt,
  .differs dd {
    display: inline;
  }

  .differs dt {
    font-weight: 400;
  }

  .other .bar-value {
    fill: var(--_border-input);
  }

  .figure details {
    font-size: 0.9375em;
  }

  .figure summary {
    width: fit-content;
    min-height: max(24px, 1.5rem);
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .figure details[open] {
    padding-block-end: 0.25rem;
  }

  .figure details > :not(summary) {
    margin-block-start: 0.375rem;
  }

  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
  }

  .facts > div {
    display: contents;
  }

  .facts dt {
    font-weight: 600;
  }

  /* Drawings keep their own colours there, which may be those of the background. */
  @media (forced-colors: active) {
    .people-counted,
    .bar-value,
    .other .bar-value {
      fill: CanvasText;
    }

    .people-rest,
    .bar-rest {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }
  }

  /* What can be asked for on a screen stands on paper unasked. */
  @media print {
    [part~='about'] summary,
    .facts > .said-above {
      display: none;
    }

    /* It says what the list below it is. */
    .contested summary {
      display: block;
      min-height: 0;
      color: inherit;
      font-weight: 600;
      text-decoration: none;
    }

    .contested-title,
    .contested summary,
    .figure-value,
    .share {
      break-after: avoid;
    }

    .share {
      break-inside: avoid;
    }

    .figure details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

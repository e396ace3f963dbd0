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

  .figure {
    display: grid;
    gap: 0.25rem;
  }

  .figure-words {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
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
    border-inline-start: 0.25rem solid var(--_notice);
    font-size: 0.9375em;
  }

  .contested ul {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.125rem;
    list-style: disc;
  }

  .figure details {
    font-size: 0.9375em;
  }

  .figure details > summary {
    width: fit-content;
    min-height: 1.5rem;
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

  dt {
    font-weight: 600;
  }
`;

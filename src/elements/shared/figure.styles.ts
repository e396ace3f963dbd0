import {css} from 'lit';

export default css`
  .figures {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  .figures > li + li {
    padding-block-start: calc(var(--_space) * 1.25);
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

  .value {
    color: var(--_accent);
    font-family: var(--signpost-heading-font, inherit);
    font-size: 1.75em;
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
    padding: 0.125rem 0 0.125rem 0.75rem;
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
    gap: 0.25rem;
  }

  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  dt {
    min-width: 4.5rem;
    font-weight: 600;
  }
`;

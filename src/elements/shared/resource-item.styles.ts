import {css} from 'lit';

export default css`
  .item {
    /* What changes elsewhere in a list leaves it as it was laid out and painted. */
    contain: layout;
    padding-block: calc(var(--_space) * 1.125);
    border-block-start: 1px solid var(--_border);
  }

  .item-content {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    padding-inline-end: 0.5rem;
  }

  .item-content > * {
    min-width: 0;
  }

  .item:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .title {
    font-size: 1.125em;
    text-wrap: wrap;
  }

  .title a {
    /* A larger target without moving anything (WCAG 2.5.8). */
    padding-block: 0.125rem;
  }

  mark {
    background: var(--_match);
    color: inherit;
  }

  .meta {
    row-gap: 0.25rem;
    align-items: center;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .meta > .tag + span::before {
    content: none;
  }

  .tag {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--signpost-tag, var(--_border));
    border-radius: var(--_radius);
    background: var(--signpost-tag, var(--_panel));
    color: var(--signpost-tag-text, inherit);
    font-weight: 600;
    font-size: 0.9375em;
  }

  .notice {
    padding-block: 0.125rem;
    padding-inline-start: 0.75rem;
    border-inline-start: var(--_rule) solid var(--_border);
    font-size: 0.9375em;
  }

  .notice.warning {
    border-color: var(--_notice);
  }

  .downloads,
  .contacts,
  .sessions ul {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  .downloads a {
    display: inline-block;
    min-height: max(24px, 1.5rem);
  }

  .session {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
  }

  .when {
    font-weight: 600;
  }

  .session a {
    display: inline-block;
    min-height: max(24px, 1.5rem);
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.625rem;
  }

  .contact a {
    display: inline-block;
    min-height: max(24px, 1.5rem);
  }

  .phone {
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* Sources disagree on it, so it does not stand out as the one to ring. */
  .phone.uncertain {
    font-weight: 400;
  }

  .aside {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .series {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_border);
    font-size: 0.9375em;
  }

  .series ul {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }

  .series a {
    display: inline-block;
    min-height: max(24px, 1.5rem);
  }

  .series .aside {
    display: block;
    font-size: 1em;
  }

  .safeguarding {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    padding: 0.75rem var(--_space);
    border-inline-start: var(--_rule) solid var(--_accent);
    background: var(--_panel);
  }

  .contact .caveat {
    flex: 1 0 100%;
  }

  @media print {
    .offer {
      display: none;
    }

    .item {
      break-inside: avoid;
    }

    /* It is to be read before what it stands above. */
    .safeguarding {
      break-inside: avoid;
      break-after: avoid;
    }

    .title a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;

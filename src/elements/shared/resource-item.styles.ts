import {css} from 'lit';

export default css`
  .items {
    display: grid;
  }

  .item {
    padding-block: calc(var(--_space) * 1.125);
    border-block-start: 1px solid var(--_border);
  }

  .item-content {
    display: grid;
    gap: 0.375rem;
    padding-inline-end: 0.5rem;
  }

  .item-content > * {
    min-width: 0;
  }

  /*
   * A long list costs no more than its first screens; the height is a guess until one is near.
   * Such a box cuts off what stands out of it, so it is made larger by the ring of a focused link.
   * What is skipped is not told to screen readers either, and their lists of headings would end where
   * the screen does: so it is skipped only while the first screens are drawn.
   */
  .item:nth-child(n + 6) > .item-content {
    padding: 0.5rem;
    margin-block: -0.5rem;
    margin-inline-start: -0.5rem;
    content-visibility: var(--_told, auto);
    contain-intrinsic-block-size: auto 8rem;
  }

  .item:nth-child(n + 6) {
    animation: tell 1ms 1s forwards;
  }

  /* In turn, so that no frame has to lay out hundreds. */
  .item:nth-child(n + 56) {
    animation-delay: 2s;
  }

  .item:nth-child(n + 156) {
    animation-delay: 3s;
  }

  .item:nth-child(n + 356) {
    animation-delay: 4s;
  }

  /* One by one, where styles can count. */
  @supports (animation-delay: calc(50ms * sibling-index())) {
    .item:nth-child(n + 6) {
      animation-delay: calc(1s + 50ms * sibling-index());
    }
  }

  @keyframes tell {
    to {
      --_told: visible;
    }
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

  .meta > .tag + *::before {
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
    display: grid;
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
    display: grid;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_border);
    font-size: 0.9375em;
  }

  .series ul {
    display: grid;
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
    display: grid;
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

    /* Boxes of a grid that may not break are printed over each other. */
    .items {
      display: block;
    }

    .item {
      break-inside: avoid;
    }

    /* It is to be read before what it stands above. */
    .safeguarding {
      break-inside: avoid;
      break-after: avoid;
    }

    .item:nth-child(n + 6) > .item-content {
      content-visibility: visible;
    }

    .title a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;

import {css} from 'lit';

/** The box to say where in, and the list that lies under it, over whatever follows. */
export default css`
  .place-box {
    position: relative;
    flex: 1 1 12rem;
    min-width: 0;
  }

  /* Opaque, and in the colours of the box that it belongs to, whatever the page is like. */
  .suggestions {
    position: absolute;
    inset: calc(100% + 0.25rem) 0 auto;
    z-index: 100;
    max-block-size: min(24rem, 55vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    contain: layout style;
    border: 2px solid var(--_border-input);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 20%);
  }

  .suggestions[hidden] {
    display: none;
  }

  /* 44 px even where a page makes its root's font smaller. */
  .suggestion {
    min-block-size: max(2.75rem, 44px);
    padding: 0.625rem 0.75rem;
    line-height: 1.35;
    cursor: pointer;
  }

  .suggestion + .suggestion {
    border-block-start: 1px solid var(--_border);
  }

  .suggestion:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }

  .suggestion[aria-selected='true'] {
    background: color-mix(in srgb, currentColor 12%, transparent);
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .suggestion mark {
    background: none;
    color: inherit;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      outline-color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

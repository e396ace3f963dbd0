import {css} from 'lit';

/** Text boxes, lists to choose from and checkboxes: at least 24 by 24 CSS pixels to hit, and visible in forced colours. */
export const fields = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }

  .field > label,
  .legend {
    font-weight: 600;
  }

  .hint {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9375em;
  }

  .field-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .input {
    flex: 1 1 12rem;

    /* A box with a share of its row asks for no width of its own, however large its text is. */
    width: 100%;
    min-width: 0;
    padding: calc(0.375rem * var(--_density)) 0.75rem;
  }

  .input,
  .select {
    min-height: var(--_control);
    border: 2px solid var(--_border-input);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
  }

  /* Host systems draw the ring in their own colour, and set it off by a thicker border. */
  :is(.input, .select, .check input):focus-visible {
    border-radius: var(--_corner, var(--_radius));
    outline-color: var(--signpost-focus-fill, var(--_focus));
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_focus-line);
  }

  .select {
    max-width: 100%;
    padding: 0.25rem 0.5rem;
    font: inherit;
  }

  .check {
    display: flex;
    align-items: start;
    gap: 0.625rem;
    padding-block: 0.3125rem;
    cursor: pointer;
  }

  /* Drawn as host systems draw them; with borders only, so that print and forced colours keep them. */
  .check input {
    --_corner: min(var(--_radius), 0.25rem);

    flex: none;
    display: grid;
    place-content: center;
    appearance: none;
    border: 2px solid var(--_border-input);
    border-radius: var(--_corner);
    background: var(--_field);
    color: var(--_field-text);

    /* As high as the first line beside it, however large the text is. */
    inline-size: max(1.5rem, 1.5em);
    block-size: max(1.5rem, 1.5em);
    cursor: pointer;
  }

  .check :checked::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.375em;
    margin-block-end: 0.1875em;
    border: solid;
    border-width: 0 0 0.1875em 0.1875em;
    rotate: -45deg;
  }

  .check [type='radio'] {
    --_corner: 50%;
  }

  .check [type='radio']:checked::before {
    inline-size: 0;
    margin: 0;
    border-width: 0.3125em;
    border-radius: 50%;
  }

  .check.zero {
    color: var(--_muted);
  }
`;

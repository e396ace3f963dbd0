import {css} from 'lit';

/** Buttons, fields, checkboxes and disclosures: at least 24 by 24 CSS pixels to hit, and visible in forced colours. */
export const controls = css`
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: clamp(24px, 2.75rem, 2.75em);
    padding: 0.4em 1em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
    cursor: pointer;
  }

  .button.option {
    white-space: normal;
    text-align: start;
  }

  .button:hover {
    background: var(--_accent-hover);
  }

  .button.quiet {
    border-color: var(--_border-input);
    background: transparent;
    color: inherit;
  }

  .button.quiet:hover {
    background: var(--_panel);
  }

  .button:focus-visible {
    border-radius: var(--_radius);
  }

  .link-button {
    min-height: clamp(24px, 1.75rem, 1.75em);
    padding: 0.125rem 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .link-button:hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(3px, 0.1875em);
  }

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
    min-height: clamp(24px, 2.75rem, 2.75em);
    padding: 0.375rem 0.75rem;
    border: 2px solid var(--_border-input);
    border-radius: var(--_radius);
    background: var(--signpost-field, Field);
    color: var(--signpost-field-text, FieldText);
  }

  .input:focus-visible {
    border-radius: var(--_radius);
    outline-offset: 0;
  }

  .select {
    min-height: clamp(24px, 2.75rem, 2.75em);
    max-width: 100%;
    padding: 0.25rem 0.5rem;
    border: 2px solid var(--_border-input);
    border-radius: var(--_radius);
    background: var(--signpost-field, Field);
    color: var(--signpost-field-text, FieldText);
    font: inherit;
  }

  .check {
    display: flex;
    align-items: start;
    gap: 0.625rem;
    padding-block: 0.3125rem;
    cursor: pointer;
  }

  .check input {
    flex: none;

    /* As high as the first line beside it, however large the text is. */
    inline-size: max(1.5rem, 1.5em);
    block-size: max(1.5rem, 1.5em);
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .check.zero {
    color: var(--_muted);
  }

  summary {
    min-height: 24px;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`;

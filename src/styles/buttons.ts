import {css} from 'lit';

/** Buttons and disclosures: at least 24 by 24 CSS pixels to hit, and visible in forced colours. */
export const buttons = css`
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  .button {
    --_fill: var(--_accent);
    --_ink: var(--_on-accent);
    --_under: color-mix(in srgb, var(--_accent) 50%, #000);

    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: var(--_control);
    padding: 0.4em 1em;
    border: 2px solid var(--_rim, transparent);
    border-radius: var(--_button-radius);
    background: var(--_fill);
    box-shadow: 0 var(--signpost-button-depth, 0) var(--_under);
    color: var(--_ink);
    font-weight: var(--signpost-button-weight, 600);
    line-height: 1.2;
    white-space: nowrap;
    cursor: pointer;
  }

  .button.option {
    white-space: normal;
    text-align: start;
  }

  .button:hover {
    --_fill: var(--_accent-hover);
  }

  .button.quiet {
    --_fill: var(--signpost-quiet, transparent);
    --_ink: var(--signpost-on-quiet, currentColor);
    --_rim: var(--signpost-quiet-border, var(--_border-input));
    --_under: var(--signpost-quiet-edge, transparent);
  }

  .button.quiet:hover {
    --_fill: color-mix(in srgb, currentColor 10%, var(--signpost-quiet, transparent));
  }

  .button:focus-visible {
    border-color: var(--signpost-focus-fill, var(--_rim, transparent));
    border-radius: var(--_button-radius);
    outline-color: var(--signpost-focus-outline, var(--_focus));
    background: var(--signpost-focus-fill, var(--_fill));
    box-shadow: 0 max(2px, var(--signpost-button-depth, 0px)) var(--_focus-line);
    color: var(--signpost-focus-text, var(--_ink));
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

  summary {
    min-height: 24px;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }

    /* The browser's own grey is for what is disabled; these stay in the order of focus. */
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

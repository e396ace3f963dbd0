import {css} from 'lit';
import {visuallyHidden} from '../../styles/visually-hidden.js';

export default css`
  /* A page may place it elsewhere, as the host is its own to style. */
  :host {
    position: fixed;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    z-index: 1000;
    font-family: var(--signpost-font, inherit);
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  .button {
    --_brand: var(--signpost-brand, #0b5394);
    --_accent: var(--signpost-accent, var(--_brand));
    --_accent-hover: var(--signpost-accent-hover, var(--_brand));
    --_on-accent: var(--signpost-on-accent, #fff);
    --_focus: var(--signpost-focus, var(--_brand));

    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: clamp(24px, 2.75rem, 2.75em);
    max-inline-size: calc(100vw - 1rem);
    padding: 0.4em 1em;
    border: 2px solid var(--_on-accent);
    border-radius: var(--signpost-radius, 0.375rem);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    font-size: 1rem;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    user-select: none;
  }

  @supports (color: light-dark(#000, #fff)) and (color: color-mix(in srgb, red 50%, blue)) {
    .button {
      --_brand: var(--signpost-brand, light-dark(#0b5394, #9cc7f2));
      --_accent-hover: var(
        --signpost-accent-hover,
        color-mix(in srgb, var(--_brand) 65%, light-dark(#000, #fff))
      );
      --_on-accent: var(--signpost-on-accent, light-dark(#fff, #0c1b29));
    }
  }

  .button:hover {
    background: var(--_accent-hover);
    text-decoration: underline;
  }

  .button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .presses {
    display: inline-flex;
    gap: 0.25em;
  }

  .press {
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .pressed {
    background: currentColor;
  }

  ${visuallyHidden}

  .blank {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    background: Canvas;
  }

  .blank::backdrop {
    background: Canvas;
  }

  .blank:focus-visible {
    outline: none;
  }

  @media (forced-colors: active) {
    .pressed {
      background: LinkText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

import {css} from 'lit';

/**
 * The appearance of every widget, in two layers: the public `--signpost-*` properties that a
 * partner sets, and the private `--_*` ones that styles use, each with its default.
 *
 * By default a widget takes font, size and colour from the page around it, and mixes its
 * quieter tones from that colour, so that it fits a light page and a dark one alike.
 *
 * Every element that uses this sheet documents these properties with the tags below.
 */
export const tokens = css`
  :host {
    --_muted: var(--signpost-muted, #4d5761);
    --_border: var(--signpost-border, #c3cad1);
    --_border-input: var(--signpost-border-input, #5d6873);
    --_panel: var(--signpost-panel, #f3f5f7);
    --_link: var(--signpost-link, #0b5394);
    --_link-hover: var(--signpost-link-hover, #063566);
    --_accent: var(--signpost-accent, #0b5394);
    --_accent-hover: var(--signpost-accent-hover, #063566);
    --_on-accent: var(--signpost-on-accent, #fff);
    --_focus: var(--signpost-focus, #0b5394);
    --_notice: var(--signpost-notice, #b25e00);
    --_error: var(--signpost-error, #b3261e);
    --_match: var(--signpost-match, #fff2a8);
    --_radius: var(--signpost-radius, 0.375rem);
    --_space: var(--signpost-space, 1rem);
    --_measure: var(--signpost-measure, 44rem);
  }

  @supports (color: light-dark(#000, #fff)) and (color: color-mix(in srgb, red 50%, blue)) {
    :host {
      --_muted: var(--signpost-muted, color-mix(in srgb, currentColor 78%, transparent));
      --_border: var(--signpost-border, color-mix(in srgb, currentColor 24%, transparent));
      --_border-input: var(
        --signpost-border-input,
        color-mix(in srgb, currentColor 65%, transparent)
      );
      --_panel: var(--signpost-panel, color-mix(in srgb, currentColor 5%, transparent));
      --_link: var(--signpost-link, light-dark(#0b5394, #9cc7f2));
      --_link-hover: var(--signpost-link-hover, light-dark(#063566, #cbe3fa));
      --_accent: var(--signpost-accent, light-dark(#0b5394, #9cc7f2));
      --_accent-hover: var(--signpost-accent-hover, light-dark(#063566, #cbe3fa));
      --_on-accent: var(--signpost-on-accent, light-dark(#fff, #0c1b29));
      --_focus: var(--signpost-focus, light-dark(#0b5394, #9cc7f2));
      --_notice: var(--signpost-notice, light-dark(#b25e00, #f0b357));
      --_error: var(--signpost-error, light-dark(#b3261e, #f2948d));
      --_match: var(--signpost-match, light-dark(#fff2a8, #5c4a00));
    }
  }
`;

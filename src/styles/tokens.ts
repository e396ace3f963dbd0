import {css} from 'lit';

/**
 * The appearance of every widget, in layers. A partner sets public `--signpost-*` properties;
 * styles use the private `--_*` ones below, each with its default.
 *
 * - Palette: `brand`, `text`, `surface`. What nobody sets further follows from these three.
 * - Roles: what a colour or a measure is for, such as `link`, `border`, `focus`, `space`. Each takes
 *   its default from the palette.
 * - Components: one kind of box, such as `tag` or `quiet`. Each takes its default from a role.
 *
 * By default a widget takes font, size and colour from the page around it, and mixes its
 * quieter tones from that colour, so that it fits a light page and a dark one alike. The names of
 * the layers are told in `SignpostWidget` and held by `test/styles/tokens.test.ts`.
 *
 * Every element that uses this sheet documents these properties with the tags there.
 */
export const tokens = css`
  :host {
    --_brand: var(--signpost-brand, #0b5394);
    --_strong: var(--_brand);
    --_quiet-ink: #4d5761;
    --_line: #c3cad1;
    --_edge: #5d6873;
    --_wash: #f3f5f7;
    --_on-brand: #fff;
    --_amber: #b25e00;
    --_red: #b3261e;
    --_highlight: #fff2a8;
    --_muted: var(--signpost-muted, var(--_quiet-ink));
    --_border: var(--signpost-border, var(--_line));
    --_border-input: var(--signpost-border-input, var(--_edge));
    --_panel: var(--signpost-panel, var(--_wash));
    --_field: var(--signpost-field, Field);
    --_field-text: var(--signpost-field-text, FieldText);
    --_link: var(--signpost-link, var(--_brand));
    --_link-hover: var(--signpost-link-hover, var(--_strong));
    --_accent: var(--signpost-accent, var(--_brand));
    --_accent-hover: var(--signpost-accent-hover, var(--_strong));
    --_on-accent: var(--signpost-on-accent, var(--_on-brand));
    --_focus: var(--signpost-focus, var(--_brand));
    --_focus-line: var(--signpost-focus-line, transparent);
    --_notice: var(--signpost-notice, var(--_amber));
    --_error: var(--signpost-error, var(--_red));
    --_match: var(--signpost-match, var(--_highlight));
    --_radius: var(--signpost-radius, 0.375rem);
    --_button-radius: var(--signpost-button-radius, var(--_radius));
    --_density: var(--signpost-density, 1);
    --_space: calc(var(--signpost-space, 1rem) * var(--_density));
    --_control: clamp(24px, 2.75rem * var(--_density), 2.75em * var(--_density));
    --_rule: var(--signpost-rule, 0.25rem);
    --_measure: var(--signpost-measure, 44rem);
  }

  @supports (color: light-dark(#000, #fff)) and (color: color-mix(in srgb, red 50%, blue)) {
    :host {
      --_brand: var(--signpost-brand, light-dark(#0b5394, #9cc7f2));
      --_strong: color-mix(in srgb, var(--_brand) 65%, light-dark(#000, #fff));
      --_quiet-ink: color-mix(in srgb, currentColor 78%, transparent);
      --_line: color-mix(in srgb, currentColor 24%, transparent);
      --_edge: color-mix(in srgb, currentColor 65%, transparent);
      --_wash: color-mix(in srgb, currentColor 5%, transparent);
      --_on-brand: light-dark(#fff, #0c1b29);
      --_amber: light-dark(#b25e00, #f0b357);
      --_red: light-dark(#b3261e, #f2948d);
      --_highlight: light-dark(#fff2a8, #5c4a00);
    }
  }
`;

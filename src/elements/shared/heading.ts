import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {clampLevel} from '../../core/attribute-values.js';

export interface HeadingOptions {
  /** For `aria-labelledby` in the same shadow root. */
  readonly id?: string;
  /** Class for the widget's own styles. Default: the part's name. */
  readonly className?: string;
  /** Whether a script may move focus here, so that reading goes on from it. */
  readonly focusable?: boolean;
}

/**
 * A heading of the level that fits the page around the widget.
 *
 * @param level - 1 to 6; what lies outside is brought to the nearest.
 * @param part - Name for `::part()`.
 */
export function heading(
  level: number,
  content: unknown,
  part: string,
  {id, className = part, focusable = false}: HeadingOptions = {},
): TemplateResult {
  const tab = ifDefined(focusable ? '-1' : undefined);
  const name = ifDefined(id);
  // A tag cannot be a hole of a template.
  switch (clampLevel(level)) {
    case 1:
      return html`<h1 part=${part} class=${className} id=${name} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${className} id=${name} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${className} id=${name} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${className} id=${name} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${className} id=${name} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${className} id=${name} tabindex=${tab}>${content}</h6>`;
  }
}

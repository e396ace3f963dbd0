import {html, nothing, type TemplateResult} from 'lit';
import type {HandoutMessages} from '../../locales/messages/handout.js';

/** Where one thing stands on the sheet, and what can be done with it. */
export interface ItemPlace {
  readonly id: string;
  /** Its title, which names the buttons. */
  readonly name: TemplateResult | string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Names a button beside one thing for `focusNext`. */
export const toolOf = (what: 'up' | 'down' | 'remove', id: string): string =>
  `[data-tool="${what}:${id}"]`;

/** The buttons beside one thing: up, down, off the sheet. */
export function itemTools(
  {id, name, isFirst, isLast, onMove, onRemove}: ItemPlace,
  words: HandoutMessages,
): TemplateResult {
  const button = (what: string, label: string, isOff: boolean, onPress: () => void) =>
    html`<button
      part="button"
      class="button quiet"
      type="button"
      data-tool="${what}:${id}"
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${() => {
        // A button that is disabled would let go of focus.
        if (!isOff) onPress();
      }}
    >
      ${label}<span class="visually-hidden">: ${name}</span>
    </button>`;
  return html`<div class="item-tools">
    ${button('up', words.up, isFirst, () => onMove(-1))}
    ${button('down', words.down, isLast, () => onMove(1))}
    ${button('remove', words.remove, false, onRemove)}
  </div>`;
}

import {html, nothing} from 'lit';
import type {ReadLink} from '../../core/handout/link.js';
import type {HandoutMessages} from '../../locales/messages/handout.js';

/**
 * What a reader must know of the link that the sheet came with.
 *
 * @param found - How many things are on the sheet.
 */
export function linkNotices(link: ReadLink, found: number, words: HandoutMessages): unknown {
  if (link.kind === 'none') return nothing;
  if (link.kind === 'unreadable')
    return html`<p part="notice" class="notice on-screen" role="alert">${words.unreadable}</p>`;
  return html`${found ? html`<p class="on-screen">${words.opened}</p>` : nothing}
  ${
    link.cutFrom === undefined
      ? nothing
      : html`<p part="notice" class="notice">${words.cut(link.sheet.items.length, link.cutFrom)}</p>`
  }`;
}

/** Says that the sheet is kept, with the button that forgets it. */
export const memoryView = (words: HandoutMessages, onForget: () => void): unknown =>
  html`<div part="memory" class="notice on-screen">
    <p>${words.kept}</p>
    <button part="button" class="button quiet" type="button" @click=${onForget}>
      ${words.forget}
    </button>
  </div>`;

import {isElement, type HtmlElement} from '../core/snippet/html.js';
import type {ReadPage} from './read-page.js';

/** What an author put into the slots of a widget, as the page has it. */
export interface Slotted {
  /** For above the widget's content: the heading and the introduction. */
  readonly before: string;
  /** For below it. */
  readonly after: string;
  /** Whether the author words the heading. */
  readonly hasHeading: boolean;
}

/** Slots that are shown above a widget's content, in their order. */
const above = ['heading', 'intro'] as const;

/**
 * What stands in the slots of a widget, character by character: it is the author's, and no fallback that
 * something else takes the place of. Without script it is read where the widget would show it.
 */
export function slottedIn(
  element: HtmlElement,
  text: string,
  {stretchOf}: Pick<ReadPage, 'stretchOf'>,
): Slotted {
  const all = element.children.filter(isElement).flatMap((child) => {
    const slot = child.attributes.get('slot')?.trim();
    const stretch = stretchOf(child);
    return slot && stretch ? [{slot, html: text.slice(stretch.start, stretch.end).trim()}] : [];
  });
  const isAbove = (slot: string) => above.some((name) => name === slot);
  const written = (some: typeof all) => some.map(({html}) => html).join('');
  return {
    before: above.map((name) => written(all.filter(({slot}) => slot === name))).join(''),
    after: written(all.filter(({slot}) => !isAbove(slot))),
    hasHeading: all.some(({slot}) => slot === 'heading'),
  };
}

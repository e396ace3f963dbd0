import {contrastOf, over, readColour, type Colour} from '../styles/colour.js';

const white: Colour = [1, 1, 1, 1];

/**
 * The contrast of the words of a box in view with what is behind them, as the page is dressed now, and
 * what it has to be.
 *
 * @param isStrict - Whether more is promised: 7:1, or 4.5:1 for large words.
 */
export function contrastIn(
  box: Element,
  isStrict: boolean,
): {readonly ratio: number; readonly least: number} {
  const {color, fontSize, fontWeight} = getComputedStyle(box);
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const ground = groundOf(box);
  const [least, leastLarge] = isStrict ? [7, 4.5] : [4.5, 3];
  return {
    ratio: contrastOf(over(readColour(color), ground), ground),
    least: isLarge ? leastLarge : least,
  };
}

/** The colour behind a box: its own and those of the boxes around, as far as one sees through. */
function groundOf(element: Element | null): Colour {
  if (!element) return white;
  const own = readColour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(around(element)));
}

function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

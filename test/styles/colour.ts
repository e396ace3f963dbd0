/** Red, green and blue from 0 to 1, and how opaque. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * A colour as browsers compute it: `rgb(0 0 0 / 50%)` in any of its spellings, or `color(srgb …)`,
 * which a mix of colours is.
 *
 * @throws when it is written in another way.
 */
export function readColour(text: string): Colour {
  const [, name, inside] = /^(rgba?|color)\((.*)\)$/.exec(text) ?? [];
  const numbers = (inside ?? '').match(/-?[\d.]+(e-?\d+)?%?/g)?.map(toNumber) ?? [];
  if (
    name === undefined ||
    numbers.length < 3 ||
    (name === 'color' && !inside!.startsWith('srgb '))
  )
    throw new Error(`No colour that is known here: ${text}`);
  const [red, green, blue, alpha = 1] = numbers as [number, number, number, number?];
  const most = name === 'color' ? 1 : 255;
  return [red / most, green / most, blue / most, alpha];
}

const toNumber = (text: string) => (text.endsWith('%') ? parseFloat(text) / 100 : Number(text));

/** What is seen where one colour lies over an opaque one. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(one: Colour, another: Colour): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(another)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const luminanceOf = ([red, green, blue]: Colour) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

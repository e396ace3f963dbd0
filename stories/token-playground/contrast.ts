/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/**
 * How far two colours stand apart, 1 to 21.
 *
 * Formula: WCAG 2.2, “contrast ratio” and “relative luminance”.
 */
export function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Colours that have to stand apart, by the names of their properties; `page` is what is behind the widget. */
export interface Pair {
  readonly what: string;
  readonly front: string;
  readonly back: string;
  /** 4.5 for words (WCAG 1.4.3), 3 for the edges of controls (1.4.11). */
  readonly least: number;
}

/** What is read, on what is behind it. */
const words = (what: string, front: string, back = 'surface'): Pair => ({
  what,
  front,
  back,
  least: 4.5,
});

/** What only has to be seen. */
const edge = (what: string, front: string): Pair => ({what, front, back: 'surface', least: 3});

export const pairs: readonly Pair[] = [
  words('Text', 'text'),
  words('Quieter text', 'muted'),
  words('Links', 'link'),
  words('Links under the pointer', 'link-hover'),
  words('Text in boxes', 'text', 'panel'),
  words('Quieter text in boxes', 'muted', 'panel'),
  words('Links in boxes', 'link', 'panel'),
  words('Words on buttons', 'on-accent', 'accent'),
  words('Words on buttons under the pointer', 'on-accent', 'accent-hover'),
  words('Words on second buttons', 'on-quiet', 'quiet'),
  words('Words on tags', 'tag-text', 'tag'),
  words('What is typed', 'field-text', 'field'),
  words('Words that were searched for', 'text', 'match'),
  edge('Outlines of controls', 'border-input'),
  edge('The outline of what has focus', 'focus'),
];

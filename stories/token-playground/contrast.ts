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

export const pairs: readonly Pair[] = [
  {what: 'Text', front: 'text', back: 'surface', least: 4.5},
  {what: 'Quieter text', front: 'muted', back: 'surface', least: 4.5},
  {what: 'Links', front: 'link', back: 'surface', least: 4.5},
  {what: 'Links under the pointer', front: 'link-hover', back: 'surface', least: 4.5},
  {what: 'Text in boxes', front: 'text', back: 'panel', least: 4.5},
  {what: 'Quieter text in boxes', front: 'muted', back: 'panel', least: 4.5},
  {what: 'Links in boxes', front: 'link', back: 'panel', least: 4.5},
  {what: 'Words on buttons', front: 'on-accent', back: 'accent', least: 4.5},
  {
    what: 'Words on buttons under the pointer',
    front: 'on-accent',
    back: 'accent-hover',
    least: 4.5,
  },
  {what: 'Words on second buttons', front: 'on-quiet', back: 'quiet', least: 4.5},
  {what: 'Words on tags', front: 'tag-text', back: 'tag', least: 4.5},
  {what: 'What is typed', front: 'field-text', back: 'field', least: 4.5},
  {what: 'Words that were searched for', front: 'text', back: 'match', least: 4.5},
  {what: 'Outlines of controls', front: 'border-input', back: 'surface', least: 3},
  {what: 'The outline of what has focus', front: 'focus', back: 'surface', least: 3},
];

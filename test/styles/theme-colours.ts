import {readFileSync} from 'node:fs';
import {over, type Colour} from './colour.js';

/** How a browser shows a page. */
export type Scheme = 'light' | 'dark';

/** Colours of Chromium's own, which a widget takes where nobody sets others. */
const system: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = {
  light: {canvas: '#fff', canvastext: '#000', field: '#fff', fieldtext: '#000'},
  dark: {canvas: '#121212', canvastext: '#fff', field: '#3b3b3b', fieldtext: '#fff'},
};

/** The properties that a theme's style sheet sets, whatever the width of the window. */
export function propertiesIn(css: string): ReadonlyMap<string, string> {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return new Map(
    [...bare.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** The private properties that styles use, those of browsers with mixed colours after the plain ones. */
const tokens = propertiesIn(
  readFileSync(new URL('../../src/styles/tokens.ts', import.meta.url), 'utf8'),
);

/**
 * Reads colours as they are computed in a widget that wears a theme.
 *
 * @param css - The theme's style sheet; empty for none.
 */
export function coloursOf(css: string, scheme: Scheme): (value: string) => Colour {
  const properties = new Map([...tokens, ...propertiesIn(css)]);
  const read = (value: string): Colour => {
    const text = value.trim();
    const call = /^([\w-]+)\((.*)\)$/s.exec(text);
    if (call) {
      const parts = partsOf(call[2]!);
      switch (call[1]) {
        case 'var': {
          const set = properties.get(parts[0]!);
          return read(set ?? parts.slice(1).join(','));
        }
        case 'light-dark':
          return read(parts[scheme === 'light' ? 0 : 1]!);
        case 'color-mix':
          return mixed(parts[1]!, parts[2]!);
      }
      throw new Error(`No colour that is known here: ${text}`);
    }
    if (/^#/.test(text)) return fromHex(text);
    const name = text.toLowerCase();
    if (name === 'transparent') return [0, 0, 0, 0];
    if (name === 'currentcolor' || name === 'inherit')
      return read('var(--signpost-text, CanvasText)');
    const known = system[scheme][name];
    if (known === undefined) throw new Error(`No colour that is known here: ${text}`);
    return fromHex(known);
  };
  /** A mix in sRGB, premultiplied as browsers do: “red 65%” with another colour. */
  const mixed = (first: string, second: string): Colour => {
    const [, name, percent] = /^(.*?)\s+(\d+)%$/s.exec(first.trim())!;
    const share = Number(percent) / 100;
    const [one, another] = [read(name!), read(second)];
    const alpha = one[3] * share + another[3] * (1 - share);
    const part = (at: 0 | 1 | 2) =>
      alpha && (one[at] * one[3] * share + another[at] * another[3] * (1 - share)) / alpha;
    return [part(0), part(1), part(2), alpha];
  };
  return read;
}

/** The same over others, the last of which is opaque: what is seen. */
export const seen = (layers: readonly Colour[]): Colour =>
  layers.reduceRight((ground, layer) => over(layer, ground));

/** The parts between commas that are in no brackets. */
function partsOf(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  }
  return parts.map((part) => part.trim());
}

function fromHex(text: string): Colour {
  const digits =
    text.length === 4 ? [...text.slice(1)].map((d) => d + d) : text.slice(1).match(/../g)!;
  const [red, green, blue] = digits.map((two) => parseInt(two, 16) / 255) as [
    number,
    number,
    number,
  ];
  return [red, green, blue, 1];
}

import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {readElements, type Manifest} from '../../src/tooling/editor-support/read-elements.js';

/** How a custom property is asked for. */
export type TokenKind =
  | {readonly kind: 'colour'}
  | {readonly kind: 'font'}
  | {readonly kind: 'weight'}
  | {readonly kind: 'length'; readonly unit: string}
  | {readonly kind: 'number'; readonly min: number; readonly max: number};

/** One custom property of the widgets, as the manifest tells it. */
export interface Token {
  /** Without `--signpost-`. */
  readonly name: string;
  readonly layer: string;
  readonly description: string;
  /** Its value where nobody sets it; nothing where it follows from another. */
  readonly usual: string | undefined;
  readonly type: TokenKind;
}

const numbers: Readonly<Record<string, readonly [min: number, max: number]>> = {
  'line-height': [1, 2],
  density: [0.5, 1.5],
};

/** What is no colour, number or length. */
const others: Readonly<Record<string, 'font' | 'weight'>> = {
  font: 'font',
  'heading-font': 'font',
  'heading-weight': 'weight',
  'button-weight': 'weight',
};

/** Lengths that have no default of their own to take the unit from. */
const units: Readonly<Record<string, string>> = {'text-size': 'rem', 'button-radius': 'rem'};

function typeOf(name: string, usual: string | undefined): TokenKind {
  const range = numbers[name];
  if (range) return {kind: 'number', min: range[0], max: range[1]};
  const other = others[name];
  if (other) return {kind: other};
  const unit = units[name] ?? /^[\d.]+(rem|em|px)$/.exec(usual ?? '')?.[1];
  return unit === undefined ? {kind: 'colour'} : {kind: 'length', unit};
}

const list = readElements(manifest as Manifest).find(({tag}) => tag === 'signpost-resource-list')!;

/** Every custom property that a theme can set, in the order of the layers. */
export const tokens: readonly Token[] = list.customProperties.map((told) => {
  const name = told.name.replace('--signpost-', '');
  const [, layer = '', description = ''] = /^(\w+)\. (.*)$/s.exec(told.description) ?? [];
  return {name, layer, description, usual: told.default, type: typeOf(name, told.default)};
});

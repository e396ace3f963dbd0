import {cmsIds, type CmsId} from './cms-facts.js';
import {forms, type SnippetForm} from './snippet.js';
import {themes, type Theme} from './theme.js';
import {attributesOf, isFlag, widgetNames, type WidgetName} from './widgets.js';

/** Widths that a preview can have, in CSS pixels: a phone, a tablet, a computer. */
export const widths = ['320', '768', '1280'] as const;

/** Everything that somebody chooses in the snippet builder. */
export interface BuilderState {
  readonly widget: WidgetName;
  /** Attributes of the widget by name; of those that are only there, the value is empty. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly form: SnippetForm;
  /** Whether the snippet names one release, or follows those that mend it. */
  readonly release: 'exact' | 'moving';
  /** Address of the feed. Without it: the one that the builder's page names. */
  readonly feed?: string | undefined;
  /** Without it: the language of the page around. */
  readonly lang?: string | undefined;
  /** Without it: as the page around; an iframe is light. */
  readonly theme?: Theme | undefined;
  readonly cms?: CmsId | undefined;
  /** Look of the page in the preview, by its id. Without it: the first one. */
  readonly look?: string | undefined;
  readonly width: (typeof widths)[number];
}

/** What stands in the address of the builder and means nothing to it. */
export interface UnknownValue {
  readonly key: string;
  readonly value: string;
  /** Values that would do; none where the key itself has no meaning for the widget. */
  readonly known: readonly string[];
}

export const initialState: BuilderState = {
  widget: 'resource-list',
  attributes: {},
  form: 'tag',
  release: 'exact',
  width: '768',
};

/** Choices of a few words, each with its key in the address. */
const choices = {
  widget: ['w', widgetNames],
  form: ['f', forms],
  release: ['v', ['exact', 'moving']],
  theme: ['t', themes],
  cms: ['c', cmsIds],
  width: ['x', widths],
} as const satisfies Partial<Record<keyof BuilderState, readonly [string, readonly string[]]>>;

type Choice = keyof typeof choices;
type Value<Name extends Choice> = (typeof choices)[Name][1][number];

/** Choices of any words. Whether a feed, a language or a look is there turns out later. */
const words = {feed: 'u', lang: 'l', look: 'k'} as const;

/** Keys of attributes. One that is not here stands in the address by its own name. */
const short: Readonly<Record<string, string>> = {
  audience: 'a',
  section: 's',
  beneficiary: 'b',
  type: 'y',
  topic: 'p',
  limit: 'n',
  heading: 'h',
  'heading-level': 'd',
  'with-search': 'q',
  'with-filters': 'i',
  area: 'r',
  resource: 'e',
  page: 'g',
  layout: 'o',
};

export const keyOf = (attribute: string): string => short[attribute] ?? attribute;

/** Attributes that the builder sets itself, or leaves to the page. */
const own: ReadonlySet<string> = new Set(['src', 'feed', 'theme', 'prerendered']);

/** What can be chosen for a widget, by the names of its tag. */
export const choosable = (widget: WidgetName): readonly string[] =>
  attributesOf(widget).filter((name) => !own.has(name));

/** The same choices for another widget: what it does not understand is left out. */
export function forWidget(state: BuilderState, widget: WidgetName): BuilderState {
  const known = choosable(widget);
  const kept = Object.entries(state.attributes).filter(([name]) => known.includes(name));
  return {...state, widget, attributes: Object.fromEntries(kept)};
}

/**
 * Reads the choices out of the query of an address.
 *
 * @returns The choices, and what means nothing. Keys that are nobody's here are the page's own.
 */
export function readState(query: string): {
  readonly state: BuilderState;
  readonly unknown: readonly UnknownValue[];
} {
  const given = new URLSearchParams(query);
  const unknown: UnknownValue[] = [];
  const oneOf = <Name extends Choice>(name: Name): Value<Name> | undefined => {
    const [key, known]: readonly [string, readonly Value<Name>[]] = choices[name];
    const value = given.get(key);
    if (value === null) return;
    const found = known.find((one) => one === value);
    if (found === undefined) unknown.push({key, value, known});
    return found;
  };
  const wordsOf = (name: keyof typeof words) => given.get(words[name])?.trim() || undefined;

  const widget = oneOf('widget') ?? initialState.widget;
  const mine = choosable(widget);
  const attributes: Record<string, string> = {};
  for (const name of new Set(widgetNames.flatMap(choosable))) {
    const key = keyOf(name);
    const value = given.get(key);
    if (value === null) continue;
    if (mine.includes(name)) attributes[name] = isFlag(widget, name) ? '' : value;
    else unknown.push({key, value, known: []});
  }
  const state = {
    widget,
    attributes,
    form: oneOf('form') ?? initialState.form,
    release: oneOf('release') ?? initialState.release,
    theme: oneOf('theme'),
    cms: oneOf('cms'),
    width: oneOf('width') ?? initialState.width,
    feed: wordsOf('feed'),
    lang: wordsOf('lang'),
    look: wordsOf('look'),
  };
  return {state, unknown};
}

/**
 * Writes the choices into the query of an address. What is as it is without being said is left out;
 * keys that are nobody's here stay.
 */
export function writeState(state: BuilderState, query: string): string {
  const written = new URLSearchParams(query);
  const set = (key: string, value: string | undefined, usual?: string) => {
    if (value === undefined || value === usual) written.delete(key);
    else written.set(key, value);
  };
  for (const name of Object.keys(choices) as Choice[])
    set(choices[name][0], state[name], initialState[name]);
  for (const name of Object.keys(words) as (keyof typeof words)[]) set(words[name], state[name]);
  for (const name of new Set(widgetNames.flatMap(choosable)))
    set(keyOf(name), state.attributes[name]);
  return written.toString();
}

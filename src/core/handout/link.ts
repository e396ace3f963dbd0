import {sharedTitle} from './title.js';
import {printLength} from './fingerprint.js';

/*
 * A sheet as the fragment of an address, which browsers keep to themselves:
 *
 *   #signpost-sheet=1&l=cy&t=Useful%20contacts&n=2&i=x7Khelpline~Q2avisits-book
 *
 * `1` is the version of who wrote it, `l` the language, `t` the title, `n` how many items there are,
 * so that a link that was cut short is found out, and `i` the items: a fingerprint of three letters
 * and an id. Later versions may add fields, and may add to an item after a character that no id has;
 * both are passed over here, so that older and newer releases read each other's links.
 */

const name = 'signpost-sheet';

/** Version of what is written here. */
const version = 1;

/** One item of a sheet as a link has it. */
export interface SharedItem {
  readonly id: string;
  /** Fingerprint of the entry when the link was made; see `fingerprintOf`. */
  readonly print: string;
}

/** What a link says of a sheet. */
export interface SharedSheet {
  readonly items: readonly SharedItem[];
  /** BCP 47 tag. None: that of the page. */
  readonly language?: string;
  /** None: the library's own. */
  readonly title?: string;
}

/** What a fragment comes to. */
export type ReadLink =
  /** It is none of ours. */
  | {readonly kind: 'none'}
  /** It is meant to be one, and says nothing that can be shown. */
  | {readonly kind: 'unreadable'}
  | {
      readonly kind: 'sheet';
      readonly sheet: SharedSheet;
      /** How many items it said that it has, where some are missing or cannot be read. */
      readonly cutFrom?: number;
    };

const languageForm = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i;
const itemForm = new RegExp(
  String.raw`^([\w-]{${printLength}})([a-z0-9][\w.-]{0,99})(?:[^\w.-]|$)`,
  'i',
);
const countForm = /^\d{1,6}$/;

/**
 * Writes a sheet as a fragment, `#` included. Everything in it is letters, digits and `-_.~=&%#`, so
 * that programs for mail and messages take it for one address.
 */
export function encodeLink({items, language, title}: SharedSheet): string {
  const shared = title === undefined ? undefined : sharedTitle(title);
  const fields = [
    `${name}=${version}`,
    ...(language !== undefined && languageForm.test(language) ? [`l=${language}`] : []),
    ...(shared === undefined ? [] : [`t=${spelt(shared)}`]),
    `n=${items.length}`,
    `i=${items.map(({print, id}) => print + id).join('~')}`,
  ];
  return `#${fields.join('&')}`;
}

/**
 * Reads a fragment. Never throws, whoever wrote it.
 *
 * @param fragment - With or without `#`.
 */
export function decodeLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(`${name}=`) && !text.startsWith(`${name}%3D`)) return {kind: 'none'};
  const fields = fieldsOf(text);
  if (!fields || !countForm.test(fields.get(name) ?? '')) return {kind: 'unreadable'};

  const found = new Map<string, SharedItem>();
  for (const piece of (fields.get('i') ?? '').split('~')) {
    const [, print, id] = itemForm.exec(piece) ?? [];
    if (print !== undefined && id !== undefined && !found.has(id)) found.set(id, {id, print});
  }
  if (found.size === 0) return {kind: 'unreadable'};

  const language = fields.get('l') ?? '';
  const title = sharedTitle(fields.get('t') ?? '');
  const said = fields.get('n') ?? '';
  const count = countForm.test(said) ? Number(said) : found.size;
  return {
    kind: 'sheet',
    sheet: {
      items: [...found.values()],
      ...(languageForm.test(language) && {language}),
      ...(title !== undefined && {title}),
    },
    ...(count > found.size && {cutFrom: count}),
  };
}

/** The fields by name, the first of each; none where an escape is broken. */
function fieldsOf(text: string): ReadonlyMap<string, string> | undefined {
  // A program that takes the fragment for text escapes its signs too.
  const whole = text.includes('=') ? text : unescaped(text);
  if (whole === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const field of whole.split('&')) {
    const [key = '', ...rest] = field.split('=');
    const value = unescaped(rest.join('='));
    if (value === undefined) return undefined;
    if (!fields.has(key)) fields.set(key, value);
  }
  return fields;
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** As `encodeURIComponent`, and without the signs at which programs take an address to end. */
const spelt = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

import {elementsIn, type Found, type HtmlElement} from './html.js';

/** What is left of a snippet on a page. */
export interface Remains {
  /** Tags of the library that show something. */
  readonly tags: readonly Remain[];
  /** Boxes and links that stand in for a widget. */
  readonly boxes: readonly Remain[];
  readonly iframes: readonly Remain[];
  readonly scripts: readonly ScriptRemain[];
  /** Elements that hold a feed for others. */
  readonly feeds: readonly HtmlElement[];
  /** Policies that the page carries itself. */
  readonly policies: readonly string[];
  /** What relative addresses of the page lead from, when it says so. */
  readonly base?: string;
}

export interface Remain extends Found {
  /** What it shows, by the tag without its prefix; perhaps no widget that there is. */
  readonly widget: string;
  /** Its attributes by the names that the tag has. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface ScriptRemain {
  readonly element: HtmlElement;
  /** Address, as the page has it. */
  readonly src: string;
  /** Whether something waits for the visitor's consent before it runs. */
  readonly isHeldBack: boolean;
}

/** Collects what is left of snippets. */
export function remainsIn(page: HtmlElement): Remains {
  const all = elementsIn(page);
  const named = (name: string) => all.filter(({element}) => element.name === name);
  const base = named('base')
    .map(({element}) => element.attributes.get('href'))
    .find((href) => href !== undefined);
  return {
    tags: all.filter(isTag).map((found) => ({
      ...found,
      widget: found.element.name.slice(prefix.length),
      attributes: found.element.attributes,
    })),
    boxes: all.filter(({element}) => element.attributes.has('data-signpost')).map(boxOf),
    iframes: named('iframe').flatMap((found) => iframeOf(found) ?? []),
    scripts: named('script').flatMap(({element}) => scriptOf(element) ?? []),
    feeds: named(`${prefix}feed`).map(({element}) => element),
    policies: named('meta').flatMap(({element: {attributes}}) =>
      attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
        ? (attributes.get('content') ?? [])
        : [],
    ),
    ...(base !== undefined && {base}),
  };
}

const prefix = 'signpost-';

const isTag = ({element: {name}}: Found) => name.startsWith(prefix) && name !== `${prefix}feed`;

/** `data-audience` as `audience`. The words are read as the script reads them, whatever an editor did to them. */
function boxOf(found: Found): Remain {
  const attributes = new Map<string, string>();
  for (const [name, value] of found.element.attributes)
    if (name.startsWith('data-') && name !== 'data-signpost') attributes.set(name.slice(5), value);
  const feed = attributes.get('feed');
  if (feed?.includes('/')) attributes.set('src', feed);
  const widget = (found.element.attributes.get('data-signpost') ?? '')
    .toLowerCase()
    .replace(/[“”„″"]/g, '')
    .trim()
    .replace(/[\s_]+/g, '-')
    .replace(/^signpost-/, '');
  return {...found, widget, attributes};
}

/** Where consent tools put an address that must wait. */
const heldBack = ['data-src', 'data-cmp-src', 'data-cookieblock-src', 'data-suppressedsrc'];

function iframeOf(found: Found): Remain | undefined {
  const {attributes} = found.element;
  const address = [attributes.get('src'), ...heldBack.map((name) => attributes.get(name))].find(
    (one) => one !== undefined && /(^|\/)embed\.html(\?|#|$)/.test(one),
  );
  if (address === undefined) return;
  // A character reference that was escaped twice leaves `amp;` before each name.
  const query = new URLSearchParams(address.replace(/^[^?]*\??/, '').replaceAll('&amp;', '&'));
  return {...found, widget: query.get('widget') ?? '', attributes: new Map(query)};
}

function scriptOf(element: HtmlElement): ScriptRemain | undefined {
  const {attributes} = element;
  const isOurs = (address: string | undefined) =>
    address !== undefined && /(^|\/)signpost(\.all)?\.js(\?|#|$)/.test(address);
  const src = attributes.get('src');
  const type = attributes.get('type')?.trim().toLowerCase();
  if (isOurs(src)) return {element, src: src!, isHeldBack: type === 'text/plain'};
  const held = heldBack.map((name) => attributes.get(name)).find(isOurs);
  return held === undefined ? undefined : {element, src: held, isHeldBack: true};
}

import type {Finding} from './finding.js';
import type {Remains, ScriptRemain} from './remains.js';

/** What a script is checked against. */
export interface ScriptFacts {
  /** Absolute address of the page. */
  readonly page: string;
  /** Hashes of the files of the release, by their names. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What is wrong with the scripts of a page. */
export function* scriptFindings(
  {scripts, tags, boxes, iframes}: Remains,
  facts: ScriptFacts,
): Iterable<Finding> {
  if (scripts.length === 0 && tags.length + boxes.length > 0) {
    const isStatic = tags.length === 0 && iframes.length === 0;
    yield {
      code: 'no-script',
      level: isStatic ? 'note' : 'problem',
      message: 'The script is not on the page, so its content stays as it was written.',
      fix: 'Ask your web team to put the script line into the page’s template. Where no script may run, use the form “iframe” or “static”.',
    };
  }
  const addresses = new Set(scripts.map(({src}) => absolute(src, facts.page)));
  if (addresses.size > 1)
    yield {
      code: 'script-twice',
      level: 'note',
      message: `The page has the script ${addresses.size} times, from different addresses. The one that runs first is used.`,
      fix: `Leave one of: ${[...addresses].join(', ')}.`,
      at: scripts[1]!.element.position,
    };
  for (const script of scripts) yield* findingsOf(script, facts);
}

function* findingsOf(
  {element, src, isHeldBack}: ScriptRemain,
  {page, integrity}: ScriptFacts,
): Iterable<Finding> {
  const {attributes, position: at} = element;
  const url = absolute(src, page);
  const type = attributes.get('type')?.trim().toLowerCase();
  if (isHeldBack)
    yield {
      code: 'script-held-back',
      level: 'problem',
      message: 'Something holds the script back until the visitor consents.',
      fix: 'Tell the consent tool that this script sets no cookies and stores nothing.',
      at,
    };
  else if (type !== 'module')
    yield {
      code: 'script-not-module',
      level: 'problem',
      message: type
        ? `The script has type="${type}", with which it does not run.`
        : 'The script lost its type="module", without which it does not run.',
      fix: 'Write <script type="module" …>.',
      at,
    };
  if (isInsecure(url, page)) yield insecure('script', url, at);

  const given = attributes.get('integrity')?.trim();
  const right = integrity[fileOf(url)];
  if (given && right && !given.split(/\s+/).includes(right))
    yield {
      code: 'script-integrity',
      level: 'problem',
      message: `The script’s integrity is not that of this release, so browsers refuse it: ${given}`,
      fix: `Write integrity="${right}".`,
      at,
    };
  if (!given && right)
    yield {
      code: 'script-no-integrity',
      level: 'note',
      message: 'The script has no integrity, so browsers cannot tell whether it was changed.',
      fix: `Add integrity="${right}" crossorigin="anonymous", with the address of one release.`,
      at,
    };
  if (given && !attributes.has('crossorigin') && new URL(url).origin !== new URL(page).origin)
    yield {
      code: 'script-crossorigin',
      level: 'note',
      message: 'The script has an integrity and no crossorigin.',
      fix: 'Add crossorigin="anonymous": tools that change the page’s scripts rely on it.',
      at,
    };
}

/** Something that a page over `https:` may not load. */
export const isInsecure = (url: string, page: string): boolean =>
  page.startsWith('https:') && /^http:/i.test(url);

export const insecure = (what: string, url: string, at: Finding['at']): Finding => ({
  code: 'insecure',
  level: 'problem',
  message: `The ${what} is asked for over http:, which a page over https: may not: ${url}`,
  fix: 'Write https: in its address.',
  at,
});

/** An address as a browser reads it. What is none counts as one that leads nowhere. */
export const absolute = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : 'https://invalid.invalid/';

const fileOf = (url: string): string => new URL(url).pathname.replace(/.*\//s, '');

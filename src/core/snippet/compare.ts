import type {Finding} from './finding.js';
import {textOf, tidy, type HtmlElement} from './html.js';
import {remainsIn, type Remain} from './remains.js';

/** What an editor took away from a snippet, or changed in it. */
export function* compare(pasted: HtmlElement, page: HtmlElement): Iterable<Finding> {
  const before = remainsIn(pasted);
  const after = remainsIn(page);
  const words = lettersOf(page);
  for (const kind of ['tags', 'boxes', 'iframes'] as const)
    for (const wanted of before[kind]) {
      const found = after[kind].find(({widget}) => widget === wanted.widget);
      yield* found ? attributeFindings(wanted, found) : strippedFindings(wanted, words);
    }
  const isGone = before.scripts.length > 0 && after.scripts.length === 0;
  if (isGone && after.tags.length + after.boxes.length === 0)
    yield {
      code: 'no-script',
      level: 'problem',
      message: 'The script of the snippet was taken away.',
      fix: 'Ask your web team to put the script line into the page’s template. Where no script may run, use the form “iframe” or “static”.',
    };
}

function* strippedFindings({element}: Remain, words: string): Iterable<Finding> {
  const own = lettersOf(element);
  // The first words are enough: what follows may have been left out on purpose.
  const isKept = own !== '' && words.includes(own.slice(0, 40));
  const isWritten = element.attributes.has('data-prerendered');
  yield {
    code: 'tag-stripped',
    level: isWritten && isKept ? 'note' : 'problem',
    message: `The editor took <${element.name}> away${isKept ? ' and kept its content' : ''}.`,
    fix:
      isWritten && isKept
        ? 'What is written out stays as it is: write it again with every change of the feed.'
        : element.name === 'div'
          ? 'Use the form “static”: what is written out in it stays.'
          : 'Use the form “div”, or “static” where its attributes do not stay either.',
  };
  if (own !== '' && !isKept)
    yield {
      code: 'content-lost',
      level: 'problem',
      message: `The content of <${element.name}> is not on the page either.`,
      fix: 'Ask whether the page was published, and whether a filter took it away.',
    };
}

/** Editors put space between tags, and other quotes and dashes for those they are given. */
const lettersOf = (element: HtmlElement): string => textOf(element).replace(/[^\p{L}\p{N}]+/gu, '');

function* attributeFindings({element: wanted}: Remain, {element}: Remain): Iterable<Finding> {
  for (const [name, value] of wanted.attributes) {
    const now = element.attributes.get(name);
    if (now !== undefined && tidy(now) === tidy(value)) continue;
    const isGone = now === undefined;
    yield {
      code: isGone ? 'attribute-stripped' : 'attribute-changed',
      level: 'problem',
      message: isGone
        ? `The editor took ${name}="${value}" away from <${wanted.name}>.`
        : `The editor changed ${name}="${value}" of <${wanted.name}> to “${now}”.`,
      fix: 'Let the editor’s list of allowed tags have this attribute, or use the form “static”.',
      at: element.position,
    };
  }
}

import type {Position} from './html.js';

/**
 * A browser forgets where in a text an element stood, and whether the text ended it itself. Comments
 * remember both: they change nothing of what a browser makes of the page. `readDom` takes them up again.
 */
const opening = 'signpost-snippet:open';
const closing = 'signpost-snippet:close';

/** A comment, a tag with its attributes, as browsers part them. */
const pieces = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** Elements whose content is no HTML. */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/** Whether an element is one whose place is told. */
export const isTold = (name: string, isBox: boolean): boolean =>
  isBox || /^(?:signpost-[\w-]+|iframe|script)$/.test(name);

/** The text of a page with a comment before each tag that matters. */
export function marked(text: string): string {
  const written: string[] = [];
  let from = 0;
  pieces.lastIndex = 0;
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const [all, slash, tag = '', attributes = ''] = found;
    const name = tag.toLowerCase();
    const isEnd = slash === '/';
    const isOurs = isEnd
      ? name.startsWith('signpost-')
      : isTold(name, /\sdata-signpost[\s=]/i.test(attributes));
    if (tag && isOurs) {
      const mark = isEnd ? closing : `${opening} ${found.index}`;
      written.push(text.slice(from, found.index), `<!--${mark}-->`);
      from = found.index;
    }
    if (!isEnd && raw.test(name)) {
      const end = new RegExp(`</${name}[\\s/>]`, 'gi');
      end.lastIndex = found.index + all.length;
      pieces.lastIndex = end.exec(text)?.index ?? text.length;
    }
  }
  return written.join('') + text.slice(from);
}

/** Where the element stands that comes after this comment; undefined for any other comment. */
export function offsetIn(comment: string): number | undefined {
  return comment.startsWith(`${opening} `) ? Number(comment.slice(opening.length + 1)) : undefined;
}

/** Whether an end tag stood right behind this comment. */
export const isClosing = (comment: string): boolean => comment === closing;

/** Line and column of a place in a text, from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return {line: before.length, column: before.at(-1)!.length + 1};
}

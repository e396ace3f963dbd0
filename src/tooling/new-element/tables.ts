import type {Names} from './names.js';

/** Lines for a table that every element stands in. */
interface Entry {
  readonly path: string;
  /** A line to put among those like it, in the order of the alphabet. */
  readonly sorted?: readonly {readonly among: RegExp; readonly line: string}[];
  /** A line to put after the last of a block, before the line that ends it. */
  readonly last?: readonly {readonly block: RegExp; readonly end: RegExp; readonly line: string}[];
}

/** What of the project an element is entered in. */
export const entriesOf = ({
  name,
  tag,
  className,
  camel,
  pascal,
  words,
}: Names): readonly Entry[] => [
  {
    path: 'src/entry/define.ts',
    sorted: [
      {
        among: /^import \{Signpost/,
        line: `import {${className}} from '../elements/${name}/${name}.js';`,
      },
    ],
    last: [{block: /^export const elements = \{/, end: /^\}/, line: `  '${tag}': ${className},`}],
  },
  {
    path: 'src/entry/parts.ts',
    last: [
      {
        block: /^export const parts = \{/,
        end: /^\}/,
        line: `  '${tag}': async () => (await import('../elements/${name}/${name}.js')).${className},`,
      },
    ],
  },
  {
    path: 'src/index.ts',
    sorted: [
      {
        among: /^export \{Signpost\w+\} from '\.\/elements/,
        line: `export {${className}} from './elements/${name}/${name}.js';`,
      },
    ],
  },
  {
    path: 'src/core/snippet/widgets.ts',
    last: [
      {
        block: /^export const widgets = \{/,
        end: /^\}/,
        line: `  '${name}': {values: [...common], flags: []},`,
      },
    ],
  },
  {
    path: 'src/prerender/prerender.ts',
    sorted: [{among: /^import \{\w+\} from '\.\//, line: `import {${camel}} from './${name}.js';`}],
    last: [{block: /^const views = \{/, end: /^\}/, line: `  '${name}': ${camel},`}],
  },
  {
    path: 'src/locales/messages/index.ts',
    sorted: [
      {
        among: /^import type \{\w+Messages\}/,
        line: `import type {${pascal}Messages} from './${name}.js';`,
      },
    ],
    last: [
      {
        block: /^ {2}readonly feed: FeedMessages;/,
        end: /^$/,
        line: `  readonly ${camel}: ${pascal}Messages;`,
      },
    ],
  },
  ...['en', 'cy'].map((tag) => ({
    path: `src/locales/${tag}/index.ts`,
    sorted: [{among: /^import \{\w+\} from '\.\//, line: `import {${camel}} from './${name}.js';`}],
    last: [{block: /^ {4}feed,/, end: /^$/, line: `    ${camel}: ${camel}(counts),`}],
  })),
  ...['en', 'cy'].map((tag) => ({
    path: `src/locales/${tag}/builder.ts`,
    last: [
      {
        block: /^ {4}widgets: \{/,
        end: /^ {4}\}/,
        line: `      '${name}': '${tag === 'en' ? words : 'Adnoddau'}',`,
      },
    ],
  })),
  {
    path: 'test/contract/every-contract.ts',
    sorted: [
      {
        among: /^import \{\w+Contract\}/,
        line: `import {${camel}Contract} from './${name}.contract.js';`,
      },
    ],
    last: [
      {block: /^export function everyContract/, end: /^\}/, line: `  ${camel}Contract(build);`},
    ],
  },
  {
    path: 'test/browser/books.ts',
    sorted: [
      {
        among: /^import \* as \w+ from '\.\.\/\.\.\/stories/,
        line: `import * as ${camel} from '../../stories/${name}.stories.js';`,
      },
    ],
    last: [{block: /^const files: /, end: /^\]/, line: `  ${camel},`}],
  },
  {
    path: 'test/locales/cy.test.ts',
    last: [{block: /^ {4}'list\.count': /, end: /^ {2}\}/, line: `    '${camel}.count': [45],`}],
  },
];

/**
 * The text of a table with an element entered in it.
 *
 * @throws when the table does not look as it did; then it is to be edited by hand, and here.
 */
export function entered(text: string, {path, sorted = [], last = []}: Entry): string {
  const lines = text.split('\n');
  const missing = (what: RegExp) =>
    new Error(`${path} has no line like ${what.source} any more: mend src/tooling/new-element/.`);
  for (const {among, line} of sorted) {
    const like = lines.flatMap((other, index) => (among.test(other) ? [index] : []));
    if (like.length === 0) throw missing(among);
    const from = /from '(.*)'/;
    const rank = (other: string) => from.exec(other)?.[1] ?? other;
    const next = like.find((index) => rank(lines[index]!) > rank(line));
    lines.splice(next ?? like.at(-1)! + 1, 0, line);
  }
  for (const {block, end, line} of last) {
    const start = lines.findIndex((other) => block.test(other));
    if (start < 0) throw missing(block);
    const stop = lines.findIndex((other, index) => index > start && end.test(other));
    if (stop < 0) throw missing(end);
    lines.splice(stop, 0, line);
  }
  return lines.join('\n');
}

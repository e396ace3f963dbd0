import type {Bundle} from './bundle.js';
import type {Timing} from './measure.js';
import type {ParseResults} from './parse/parse.js';
import type {RenderResults} from './render/render.js';
import type {Results} from './run.js';

/** The results as a page to read. */
export function report({machine, parse, render}: Results): string {
  return [
    '# Measured',
    '',
    'Written by `npm run bench`; the numbers are in `results.json`. Medians of rounds in which the',
    'contenders take turns at going first. Only ratios within one table carry over to another machine.',
    '',
    `Machine: ${machine ?? 'unknown'}${render ? `, ${render.browser}` : ''}.`,
    ...(parse ? parseReport(parse) : []),
    ...(render ? renderReport(render) : []),
    '',
  ].join('\n');
}

function parseReport({feeds, sizes}: ParseResults): string[] {
  return [
    '',
    '## Reading a feed',
    '',
    'From the text of a generated feed to checked values, in Node. “Feed” is what ships: all lists,',
    'references, circles. The two guards read the same fields of the same resources and nothing else;',
    'valibot reports no pointers and knows no references.',
    '',
    '| Resources | Text | JSON.parse alone | Feed | Guard of a resource | The same by valibot |',
    '|---|---|---|---|---|---|',
    ...feeds.map(({resources, bytes, ms}) =>
      row(
        resources.toLocaleString('en'),
        `${(bytes / 1e6).toFixed(1)} MB`,
        against(ms.json, ms.json),
        against(ms.feed, ms.json),
        against(ms.signpost, ms.json),
        against(ms.valibot, ms.json),
      ),
    ),
    '',
    '| Minified, with all it imports | Bytes | gzip |',
    '|---|---|---|',
    size('Feed: the whole format', sizes.feed),
    size('Guard of a resource', sizes.signpost),
    size('The same by valibot', sizes.valibot),
  ];
}

function renderReport({resources, rows}: RenderResults): string[] {
  return [
    '',
    '## First render',
    '',
    `Cards of a feed of ${resources.toLocaleString('en')} resources, each in a fresh page: script, style and layout.`,
    'The floor is a page written for this one purpose, which clones a card under the same style sheets.',
    '',
    '| Cards | Clock starts | Cloned | Widget |',
    '|---|---|---|---|',
    ...rows.map(({cards, ready, ms}) =>
      row(
        cards.toLocaleString('en'),
        ready ? 'when the feed is read' : 'before the feed is fetched',
        against(ms.clones, ms.clones),
        against(ms.widget, ms.clones),
      ),
    ),
  ];
}

const against = (timing: Timing, floor: Timing) =>
  `${timing.median.toFixed(1)} ms (${(timing.median / floor.median).toFixed(2)}×)`;

const size = (what: string, {minified, gzip}: Bundle['size']) =>
  row(what, minified.toLocaleString('en'), gzip.toLocaleString('en'));

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

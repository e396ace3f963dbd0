import {head, kilobytes, megabytes, ms, row, whole} from '../table.js';
import {kinds} from './queries.js';
import {engines, leftOut, type EngineName, type Figures, type SearchResults} from './search.js';

export const engineNames: Readonly<Record<EngineName, string>> = {
  signpost: '**Signpost**',
  includes: '`String.includes` (floor; no typing slips, no ranking)',
  ufuzzy: 'uFuzzy',
  minisearch: 'MiniSearch (prefix, fuzzy 0.2, AND)',
  orama: 'Orama (tolerance 1, AND)',
  flexsearch: 'FlexSearch (forward; no typing slips)',
  fuse: 'Fuse over items, as it comes',
  'fuse-anywhere': 'Fuse over items, anywhere',
  'fuse-tokens': 'Fuse over items, all words, 0.3',
};

export function searchReport({sizes, rows, slow, slices}: SearchResults): string[] {
  const finding = rows.find((size) => size.finding);
  return [
    '## Search',
    '',
    'Milliseconds for each key of visitors who type a word or two, some with a slip; every engine is',
    'given the same folded words, and every run is a page or process of its own. “Keys” is how many',
    'counted in the shortest run: slow engines are stopped before the end.',
    ...rows.flatMap((size) => [
      ...tableOf(`${whole(size.rows)} items, Chromium`, size.chromium),
      ...tableOf(`${whole(size.rows)} items, Node`, size.node),
    ]),
    '',
    `Left out at 100,000, in one round: ${leftOut.map((name) => engineNames[name]).join('; ')}. Fuse takes over a`,
    'second for a key there however it is set, and the index of the others takes minutes.',
    '',
    '### What is found',
    '',
    `Share of all answers among the first ten, by kind of question, at ${whole(finding?.rows ?? 0)} items; MRR is the mean of`,
    'one divided by the rank of the first answer. An answer is an item that holds the words that were',
    'meant; half of the slips may fall on the first letter. Also: the engine’s size, minified with gzip.',
    '',
    ...head('Engine', 'recall@10', 'MRR', ...kinds, 'kB'),
    ...engines.map((name) => {
      const found = finding?.finding?.[name];
      const share = (value: number | undefined) => value?.toFixed(3) ?? '–';
      return row(
        engineNames[name],
        share(found?.recall),
        share(found?.mrr),
        ...kinds.map((kind) => share(found?.kinds[kind])),
        kilobytes(sizes[name].gzip),
      );
    }),
    '',
    '### On a slow processor',
    '',
    'The same keys over 10,000 items in Chromium, four times slower: how many keep the page from',
    'answering for more than 50 ms.',
    '',
    ...head('Engine', 'Keys', 'Over 50 ms', 'Slowest, ms'),
    ...engines.flatMap((name) => {
      const at = slow[name];
      return at ? [row(engineNames[name], whole(at.keys), whole(at.long), ms(at.slowest))] : [];
    }),
    '',
    `A page makes our index of that size in slices. At full speed the longest takes ${ms(slices.longest)} ms, of steps`,
    `that each take their median over ${slices.inPages.length} pages. In each page by itself, with all that the machine did`,
    `meanwhile, the longest took ${slices.inPages.map(ms).join(', ')} ms.`,
  ];
}

function tableOf(title: string, figures: Readonly<Partial<Record<EngineName, Figures>>>): string[] {
  return [
    '',
    ...head(title, 'p50', 'p95', 'Build', 'Heap, MB', 'Keys'),
    ...engines.flatMap((name) => {
      const of = figures[name];
      return of
        ? [
            row(
              engineNames[name],
              ms(of.p50),
              ms(of.p95),
              ms(of.build),
              megabytes(of.heap),
              whole(of.keys),
            ),
          ]
        : [];
    }),
  ];
}

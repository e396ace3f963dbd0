import {head, kilobytes, row, whole} from '../table.js';
import type {EmbedResults} from './embed.js';
import type {Variant} from './snippets.js';

const names: Readonly<Record<Variant, string>> = {
  loader: 'The script without a tag of ours',
  list: '**Signpost**: script and tag',
  'files-hinted': '**Signpost** with hints for its files',
  hinted: '**Signpost** with hints for its files, the feed named by the script',
  written: '**Signpost** around what was written out (ready: that)',
  iframe: '**Signpost** in a frame',
  host: 'The host page alone (floor)',
  static: 'Twenty cards as static HTML (floor)',
  pagefind: 'Pagefind UI (ready: its box)',
  instantsearch: 'InstantSearch with four widgets and a local answer',
};

export const embedReport = ({resources, slowness, costs, sizes}: EmbedResults): string[] => [
  '## On a host page',
  '',
  `A page with a picture of 109 kB, over a line of 750 kbit/s with 150 ms of delay, on a processor four`,
  `times slower (${slowness.toFixed(1)} times, as a loop of its own was timed); ${whole(resources)} resources, of which twenty show.`,
  'Nobody watches the browser: a tool that does so keeps and decodes all that a page receives, on the',
  'page’s own thread. The line is slow at the server. LCP: when the largest part was painted. CLS: how',
  'much the page moved. Blocking: what tasks took beyond 50 ms each. Ready: when the reader had what it',
  'is for. Received: packed, without headers, until two seconds after nothing more is to come.',
  '',
  ...head('', 'LCP, ms', 'CLS', 'Blocking, ms', 'Ready, ms', 'Received, kB'),
  ...(Object.keys(names) as Variant[]).flatMap((name) => {
    const cost = costs[name];
    if (!cost) return [];
    const {lcp, cls, blocking, ready, bytes} = cost;
    return [
      row(
        names[name],
        lcp.toFixed(0),
        cls.toFixed(3),
        blocking.toFixed(0),
        ready.toFixed(0),
        kilobytes(bytes),
      ),
    ];
  }),
  '',
  ...head('Our files, with gzip', 'kB'),
  row('The script', kilobytes(sizes.loader)),
  row('The script and all a list needs', kilobytes(sizes.list)),
  row('The same with a search and filters, before anybody searches', kilobytes(sizes.searched)),
  row('Everything in one file', kilobytes(sizes.single)),
];

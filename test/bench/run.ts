import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {benchEmbed, type EmbedResults} from './embed/embed.js';
import {benchFacets, type FacetResults} from './facets/facets.js';
import {benchLarge, type LargeResults} from './large/large.js';
import {benchParse, type ParseResults} from './parse/parse.js';
import {benchRender, type RenderResults} from './render/render.js';
import {benchSearch, type SearchResults} from './search/search.js';
import {report} from './report.js';

/** What `results.json` holds. A part that was not run keeps its last results. */
export interface Results {
  readonly machine?: string;
  /** By part: the mean number of programs that ran or waited while it began. */
  readonly loads?: Readonly<Record<string, number>>;
  readonly parse?: ParseResults;
  readonly search?: SearchResults;
  readonly facets?: FacetResults;
  readonly render?: RenderResults;
  readonly embed?: EmbedResults;
  readonly large?: LargeResults;
}

// `npm run bench` measures everything; `npm run bench -- parse` only one part. Nothing here
// passes or fails by a time: machines differ, and only ratios within one run carry over.
const parts = {
  parse: benchParse,
  search: benchSearch,
  facets: benchFacets,
  render: benchRender,
  embed: benchEmbed,
  large: benchLarge,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `There is no part “${unknown.join('”, “')}”; there are: ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(2);
}

const file = new URL('./results.json', import.meta.url);
let results = readResults();
for (const [name, bench] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`Measuring: ${name} …`);
  const loads = {...results.loads, [name]: loadavg()[0]!};
  const machine = `${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
  results = {...results, machine, loads, [name]: await bench()};
  // After every part, because the next one may fail.
  writeFileSync(file, JSON.stringify(results, undefined, 2) + '\n');
  writeFileSync(new URL('./RESULTS.md', import.meta.url), report(results));
}
console.log(report(results));

function readResults(): Results {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return {};
  }
}

import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {benchParse, type ParseResults} from './parse/parse.js';
import {benchRender, type RenderResults} from './render/render.js';
import {report} from './report.js';

/** What `results.json` holds. A part that was not run keeps its last results. */
export interface Results {
  readonly machine?: string;
  readonly parse?: ParseResults;
  readonly render?: RenderResults;
}

// `npm run bench` measures everything; `npm run bench -- parse` only one part. Nothing here
// passes or fails by a time: machines differ, and only ratios within one run carry over.
const parts = {parse: benchParse, render: benchRender};
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
  results = {...results, [name]: await bench()};
}
results = {
  ...results,
  machine: `${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
};
writeFileSync(file, JSON.stringify(results, undefined, 2) + '\n');
const markdown = report(results);
writeFileSync(new URL('./RESULTS.md', import.meta.url), markdown);
console.log(markdown);

function readResults(): Results {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return {};
  }
}

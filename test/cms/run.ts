// Puts every form of a snippet through the real code of content systems, and looks at what comes out
// in a browser. It says which systems it did not find, and ends with `N passed, N failed`.
//
//   npm run test:cms              compares with results.json
//   npm run test:cms -- --write   writes results.json and RESULTS.md
//   npm run test:cms -- tinymce   only one of wordpress, ckeditor, tinymce and plugin
//
// It reads the library from dist/ and needs a package registry and, for WordPress, Debian's packages
// wordpress, php-cli, php-mysql and mariadb-server. Nothing that it gets becomes part of the project.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {chromium} from 'playwright-core';
import {forms} from '../../src/core/snippet/snippet.js';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';
import {closingLine} from '../tally.mjs';
import {tryCkeditor} from './ckeditor.js';
import {tryPlugin} from './plugin.js';
import {report} from './report.js';
import {readResults, resultsFile, type Filtered, type Results, type Tried} from './results.js';
import {snippetsWith, writtenInsides} from './snippets.js';
import {tryTinymce} from './tinymce.js';
import {visit} from './visitor.js';
import {tryWordpress} from './wordpress.js';
import type {Workshop} from './workshop.js';

const systems = {wordpress: tryWordpress, ckeditor: tryCkeditor, tinymce: tryTinymce};
const isWriting = process.argv.includes('--write');
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));

const {path} = await ensureBrowser();
const workshop: Workshop = {
  folder: mkdtempSync(join(tmpdir(), 'signpost-cms-')),
  browser: await chromium.launch({executablePath: path, args: [...browserFlags]}),
};
const tally = {passed: 0, failed: 0};
try {
  const insides = await writtenInsides();
  const pasted = snippetsWith(insides);
  const tried: Tried[] = [];
  for (const [name, trySystem] of Object.entries(systems)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = await trySystem(pasted, workshop);
    if ('notFound' in found) console.log(`○ ${name} was not tried: ${found.notFound}.`);
    else for (const filtered of found) tried.push(await look(filtered));
  }
  if (wanted.length === 0 || wanted.includes('plugin')) await checkPlugin();
  if (isWriting) write({insides, pasted, systems: tried});
  for (const one of tried) compare(one);
} finally {
  await workshop.browser.close();
  rmSync(workshop.folder, {recursive: true, force: true});
}
// What found no system at all has not shown that anything works.
if (tally.passed === 0) tally.failed++;
console.log(`\n${closingLine(tally)}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

async function checkPlugin(): Promise<void> {
  const found = await tryPlugin(workshop);
  if ('notFound' in found) return console.log(`○ plugin was not tried: ${found.notFound}.`);
  for (const seen of found) console.log(`✓ WordPress plugin: ${seen}`);
  tally.passed += found.length;
}

async function look({published, ...system}: Filtered): Promise<Tried> {
  const outcomes: [string, Tried['forms'][keyof Tried['forms']]][] = [];
  for (const form of forms) {
    const html = published[form];
    const alone = await visit(workshop.browser, html, false);
    const withScript = await visit(workshop.browser, html, true);
    outcomes.push([form, {html, alone, withScript}]);
  }
  return {...system, forms: Object.fromEntries(outcomes) as Tried['forms']};
}

/** Keeps what was found before of a system that is not here, and the order. */
function write(results: Results): void {
  const before = readResults().systems;
  const now = new Map(results.systems.map((one) => [one.id, one]));
  const known = new Set(before.map(({id}) => id));
  const all = {
    ...results,
    systems: [
      ...before.map((one) => now.get(one.id) ?? one),
      ...results.systems.filter(({id}) => !known.has(id)),
    ],
  };
  writeFileSync(resultsFile, `${JSON.stringify(all, undefined, 2)}\n`);
  writeFileSync(new URL('./RESULTS.md', import.meta.url), report(all));
}

function compare(now: Tried): void {
  const before = readResults().systems.find(({id}) => id === now.id);
  for (const form of forms) {
    const {alone, withScript} = now.forms[form];
    const isSame = isDeepStrictEqual(before?.forms[form], now.forms[form]);
    tally[isSame ? 'passed' : 'failed']++;
    console.log(
      `${isSame ? '✓' : '✗'} ${now.system}, ${now.setting}, ${form}: ${alone}; with the script line: ${withScript}`,
    );
    if (!isSame)
      console.log(`  now:    ${now.forms[form].html}\n  before: ${before?.forms[form].html}`);
  }
}

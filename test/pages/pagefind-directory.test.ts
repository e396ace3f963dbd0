import assert from 'node:assert/strict';
import {it} from 'node:test';
import {requirePagefind} from '../core/search/a-pagefind-index.js';
import {useLargeDirectory, type Engine} from './a-large-directory.js';
import {hasText} from './in-view.js';
import {countOf, journeys, search} from './large-directory-journeys.js';

/** A page that shows a directory which Pagefind searches, under the policy that README.md names. */

const engine: Engine = {
  name: 'that Pagefind searches',
  require: requirePagefind,
  args: ['--engine', 'pagefind'],
  src: '/large/pagefind/',
  folder: /^pagefind\/[0-9a-f]+\//,
  scripts: "'wasm-unsafe-eval'",
};
const open = useLargeDirectory(engine);

journeys(open, engine, {
  search: {words: 'staying', count: /^\s*150 results for “staying”/, title: 'Staying well'},
  files: {words: 'index/', records: 'fragment/'},
  needed: ['fragment/', 'index/', 'wasm', 'pagefind.js'],
  failure: 'We could not load this information',
});

it('says so where the policy forbids WebAssembly', async () => {
  await open(
    async ({list, said}) => {
      await hasText(countOf(list), '601 resources');
      await search(list, 'money');
      await hasText(list.locator('[part="error"]'), 'We could not read this information.');
      assert.match(said.join('\n'), /'wasm-unsafe-eval' in script-src/);
    },
    {scripts: ''},
  );
});

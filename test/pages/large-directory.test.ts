import assert from 'node:assert/strict';
import {it} from 'node:test';
import {useLargeDirectory, type Engine} from './a-large-directory.js';
import {hasText} from './in-view.js';
import {countOf, journeys, shows} from './large-directory-journeys.js';

/** A page that shows a directory in parts, as `signpost index` makes them, under a strict policy. */

const engine: Engine = {
  name: 'in parts',
  args: [],
  src: '/large/',
  folder: /^index-[0-9a-f]+\//,
  scripts: '',
};
const open = useLargeDirectory(engine);

journeys(open, engine, {
  search: {
    words: 'vsiiting 8',
    count: /^\s*\d+ results? for “vsiiting 8”/,
    title: 'Visiting prison 8',
  },
  files: {words: 'words.json', records: 'records/'},
  needed: ['words.json'],
  failure: 'We could not load this information just now.',
});

it('a list that is named the directory itself shows more with few files', async () => {
  const body =
    '<signpost-resource-list src="/large/" with-search with-filters></signpost-resource-list>';
  await open(
    async ({list, asked}) => {
      await hasText(countOf(list), '601 resources');
      await list.locator('[part~="more"]').click();
      await list.locator('#items-all > :nth-child(40)').waitFor();
      await shows(list, 40);
      assert.ok(asked.length <= 4, asked.join());
    },
    {body},
  );
});

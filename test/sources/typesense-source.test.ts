import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filters} from '../../src/core/filters/registry.js';
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {fail, ok} from '../../src/core/result.js';
import {directoryOf, sectionsWithin} from '../../src/core/search/directory.js';
import {nameIndexed} from '../../src/core/search/name-indexed.js';
import {noCriteria} from '../../src/core/search/select.js';
import {selectRemote} from '../../src/core/search/select-remote.js';
import {largeFeed} from '../core/search/a-large-feed.js';
import {idsOf} from '../core/search/a-directory.js';
import {typesenseSource} from './typesense-source.js';

const never = new AbortController().signal;
const address = 'https://search.example/collections/help?key=public';

async function openWith(answer: unknown) {
  const asked: URL[] = [];
  const source = typesenseSource((url) => {
    const at = new URL(url);
    if (at.pathname.endsWith('/feed'))
      return Promise.resolve(ok({...largeFeed(0), resources: [], pages: []}));
    asked.push(at);
    return Promise.resolve(answer === undefined ? fail({code: 'unreachable'}) : ok(answer));
  });
  const loaded = await source(address, never);
  assert.ok(loaded.ok && loaded.value.openIndex, 'It is loaded.');
  const parsed = parseFeed(loaded.value.json);
  assert.ok(parsed.ok, 'It is a feed.');
  const index = loaded.value.openIndex(parsed.value.feed);
  assert.ok(index.ok, 'It opens.');
  const selection = await selectRemote(
    directoryOf(parsed.value.feed),
    index.value,
    {
      scope: {audience: 'health', chosen: {}},
      criteria: {...noCriteria, words: 'money', chosen: {type: ['film']}},
      offered: ['type', 'topic'],
      reach: () => 20,
      now: new Date('2026-11-20'),
    },
    {filters, nameIndexed, sectionsWithin},
    never,
  );
  return {selection, asked};
}

describe('a hosted engine, added in one file', () => {
  it('is asked in its own words, and shown as any directory', async () => {
    const {selection, asked} = await openWith({
      found: 41,
      hits: [
        {document: {resource: {id: 'a', type: 'film', title: 'A', topics: ['money']}}},
        {document: {resource: {id: 'b', type: 'film'}}},
      ],
      facet_counts: [{field_name: 'topic', counts: [{value: 'money', count: 41}]}],
    });
    assert.ok(selection.ok, 'It answers.');
    const {groups, count, facets, recordProblems} = selection.value;
    assert.deepEqual(idsOf(groups[0]!.listings), ['a']);
    assert.equal(count, 41);
    assert.deepEqual(facets.find(({id}) => id === 'topic')?.options, [
      {value: 'money', count: 41, chosen: false},
    ]);
    assert.ok(
      recordProblems.some(({at}) => at === '/hits/1/title'),
      'What cannot be shown is told.',
    );
    const main = asked.find((url) => url.searchParams.get('limit') === '20');
    assert.equal(main?.searchParams.get('q'), 'money');
    assert.equal(main.searchParams.get('filter_by'), 'for:=[`health`] && type:=[`film`]');
    assert.equal(main.searchParams.get('x-typesense-api-key'), 'public');
  });

  it('that cannot be reached, or says something else, is a failure', async () => {
    assert.equal((await openWith(undefined)).selection.ok, false);
    assert.equal((await openWith({found: 1})).selection.ok, false);
  });
});

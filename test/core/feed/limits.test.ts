import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedFormat, limits} from '../../../src/core/feed/format/feed.js';
import {feedLists, parseFeed} from '../../../src/core/feed/parse-feed.js';
import {schemaErrors} from './schema.js';

const feed = {
  format: feedFormat,
  id: 'limits',
  title: 'Limits',
  publisher: {name: 'Limits'},
  language: 'en',
  updated: '2026-11-20',
  resources: [],
};

describe('a feed that is too large', () => {
  for (const [name, {max}] of Object.entries(feedLists)) {
    it(`is refused before any of its entries is read: ${name}`, () => {
      // Each entry is wrong in itself: a single report would show that it was read.
      const result = parseFeed({...feed, [name]: new Array(max + 1).fill(0)});
      assert.equal(result.ok ? 'ok' : result.problem.code, 'too-large');
      assert.match(
        result.ok ? '' : (result.problem.detail ?? ''),
        new RegExp(`“${name}”.*${max + 1}`),
      );
    });
  }

  it('may be as large as the limit', () => {
    const topics = Array.from({length: limits.terms}, (_, i) => ({id: `t${i}`, name: 'T'}));
    const result = parseFeed({...feed, topics});
    assert.equal(result.ok && result.value.feed.topics.length, limits.terms);
  });

  it('is seen by the schema too', () => {
    const topics = Array.from({length: limits.terms + 1}, (_, i) => ({id: `t${i}`, name: 'T'}));
    assert.deepEqual(schemaErrors({...feed, topics}), [
      '/topics must NOT have more than 2000 items',
    ]);
  });
});

describe('nesting without end', () => {
  it('is read only as deep as the format goes', () => {
    let section: object = {id: 's', heading: 'S'};
    for (let i = 0; i < 100_000; i++) section = {id: 's', heading: 'S', sections: [section]};
    const page = {id: 'p', kind: 'guide', title: 'P', sections: [section]};
    const result = parseFeed({...feed, pages: [page]});
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.problems.map(({code, at}) => ({code, at})),
      [{code: 'too-deep', at: '/pages/0/sections/0/sections/0/sections/0/sections/0'}],
    );
  });

  it('in fields that the format does not know is not entered', () => {
    const text = '['.repeat(100_000) + ']'.repeat(100_000);
    const result = parseFeed({...feed, later: JSON.parse(text) as unknown});
    assert.deepEqual(result.ok && result.value.problems, []);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {feedLists, parseFeed} from '../../../src/core/feed/parse-feed.js';
import {entryCodes, everyField} from './cases.js';
import {schemaErrors} from './schema.js';

/** One value of every JSON type, with those that trip careless code. */
const wrongValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x',
  'javascript:alert(1)',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  'a'.repeat(5000),
  [],
  [null],
  [[]],
  {},
  JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}'),
  {en: 1},
];

describe('any wrong value in any place', () => {
  const full = everyField();
  for (const list of [undefined, ...Object.keys(feedLists)]) {
    it(`never throws, costs no neighbour, and leaves a feed in order: ${list ?? 'identity'}`, () => {
      for (const at of placesIn(full, list))
        for (const value of wrongValues) checkReplaced(full, at, value);
    });
  }

  it('also when two are wrong at once', () => {
    const places = [undefined, ...Object.keys(feedLists)].flatMap((list) => placesIn(full, list));
    const fault = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...wrongValues));
    fc.assert(
      fc.property(fault, fault, ([at, value], [otherAt, other]) => {
        checkFeed(replaced(replaced(full, at, value), otherAt, other));
      }),
      {numRuns: 300},
    );
  });

  it('and when the whole is anything that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        assert.ok(!parseFeed(json).ok);
        checkFeed({...full, resources: [json], pages: json});
      }),
      {numRuns: 200},
    );
  });
});

function checkReplaced(full: Record<string, unknown>, at: Place, value: unknown): void {
  const feed = checkFeed(replaced(full, at, value));
  if (!feed) return;
  for (const list of Object.keys(feedLists) as (keyof typeof feedLists)[]) {
    // The list itself was replaced, or the entry that holds the value.
    if (at[0] === list && at.length === 1) continue;
    for (const [index, {id}] of (full[list] as {id: string}[]).entries()) {
      if (at[0] === list && at[1] === index) continue;
      // A briefing says nothing without its audience, so it goes when that does.
      if (list === 'briefings' && at[0] === 'audiences') continue;
      assert.ok(
        feed[list].some((entry) => entry.id === id),
        `/${at.join('/')} = ${JSON.stringify(value)} cost ${list}/${id}`,
      );
    }
  }
}

function checkFeed(json: unknown) {
  const result = parseFeed(json);
  if (!result.ok) return;
  const {feed, problems} = result.value;
  for (const {code, at, expected} of problems) {
    assert.ok(entryCodes.includes(code));
    assert.ok(at === '' || at.startsWith('/'));
    assert.notEqual(expected, '');
  }
  const published: unknown = JSON.parse(JSON.stringify({format: feedFormat, ...feed}));
  // What the parser lets through satisfies the schema, but for an identity that was never there.
  const errors = schemaErrors(published).filter((error) => !/^ must have required/.test(error));
  assert.deepEqual(errors, [], JSON.stringify(json));
  const again = parseFeed(published);
  assert.ok(again.ok);
  assert.deepEqual(again.value.feed, feed);
  return feed;
}

type Place = readonly (string | number)[];

/** The way to every value of one list of the feed, or of what stands beside the lists. */
function placesIn(full: Record<string, unknown>, list: string | undefined): Place[] {
  if (list !== undefined) return waysInto(full[list], [list]);
  return Object.entries(full).flatMap(([key, value]) =>
    key in feedLists || key === 'format' ? [] : waysInto(value, [key]),
  );
}

function waysInto(value: unknown, at: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const children = Array.isArray(value)
    ? value.flatMap((child, index) => waysInto(child, [...at, index]))
    : Object.entries(value).flatMap(([key, child]) => waysInto(child, [...at, key]));
  return [at, ...children];
}

/** A copy with one value replaced; what does not lie on the way is shared. */
function replaced(value: unknown, [key, ...rest]: Place, by: unknown): Record<string, unknown> {
  if (key === undefined) return by as Record<string, unknown>;
  const copy: unknown = Array.isArray(value)
    ? [...(value as unknown[])]
    : typeof value === 'object'
      ? {...value}
      : {};
  const parent = copy as Record<string | number, unknown>;
  parent[key] = replaced(parent[key], rest, by);
  return parent;
}

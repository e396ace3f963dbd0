import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {parseFeed, type ParsedFeed} from '../../../src/core/feed/parse-feed.js';
import type {FeedProblem} from '../../../src/core/feed/problem.js';
import {entryCodes, invalidCases, validCases} from './cases.js';

describe('a valid feed', () => {
  for (const {name, json} of validCases) {
    it(`has no problem: ${name}`, () => {
      assert.deepEqual(parsed(json).problems, []);
    });
  }
});

describe('an invalid feed', () => {
  for (const {name, code, json, expected} of invalidCases) {
    it(`is reported as expected: ${name}`, () => {
      const result = parseFeed(json);
      if (expected.failure !== undefined) {
        assert.equal(expected.failure, code);
        assert.equal(result.ok ? 'ok' : result.problem.code, code);
        return;
      }
      assert.ok(result.ok);
      const found = result.value.problems.map(({code, at, effect}) => ({code, at, effect}));
      assert.deepEqual(inOrder(found), inOrder(expected.problems ?? []));
      for (const problem of result.value.problems) assert.notEqual(problem.expected, '');
    });

    if (expected.failure !== undefined) continue;
    it(`keeps good neighbours: ${name}`, () => {
      const {feed} = parsed(json);
      const kept = goodEntries(feed, []);
      const spoilt = (expected.problems ?? []).map(({at}) => at);
      const given = goodEntries(json, spoilt);
      assert.notEqual(given.length, 0, 'The case has no neighbour, or a fault in every one.');
      for (const entry of given)
        assert.ok(
          kept.some((other) => isWithin(entry, other)),
          `lost: ${JSON.stringify(entry)}`,
        );
    });
  }
});

describe('every code', () => {
  for (const code of entryCodes) {
    it(`has a case: ${code}`, () => {
      const named = invalidCases.filter((found) => found.code === code);
      assert.ok(
        named.some(({expected}) => expected.problems?.some((problem) => problem.code === code)),
      );
    });
  }

  it('in the name of a case is one that the case shows', () => {
    for (const {name, code, expected} of invalidCases) {
      const shown = [expected.failure, ...(expected.problems ?? []).map((problem) => problem.code)];
      assert.ok(shown.includes(code), name);
    }
  });
});

describe('a parsed feed', () => {
  for (const {name, json} of [...validCases, ...invalidCases]) {
    const result = parseFeed(json);
    if (!result.ok) continue;
    it(`parses to itself: ${name}`, () => {
      const once = result.value;
      const again = parsed(asJson(once));
      assert.deepEqual(again.feed, once.feed);
      assert.deepEqual(again.problems.filter(isOfTheValue), []);
    });

    it(`has no prototype of its own: ${name}`, () => {
      everyObject(result.value.feed, (object) => {
        const prototype: unknown = Object.getPrototypeOf(object);
        assert.ok(prototype === Object.prototype || prototype === Array.prototype);
        assert.ok(!('polluted' in object));
      });
    });
  }
});

describe('relative links', () => {
  const link = (url: string, base?: string, canonical?: string) =>
    parsed(
      {
        format: feedFormat,
        ...(canonical !== undefined && {url: canonical}),
        resources: [{id: 'a', type: 'guide', title: 'A', url}],
      },
      base,
    ).feed.resources[0]?.url;

  const base = 'https://partner.example/feeds/feed.json';

  it('lead from where the feed came from', () => {
    assert.equal(link('one.pdf', base), 'https://partner.example/feeds/one.pdf');
    assert.equal(link('/one.pdf', base), 'https://partner.example/one.pdf');
    assert.equal(link('//files.example/one.pdf', base), 'https://files.example/one.pdf');
  });

  it('lead from the feed’s own address when that is not known', () => {
    assert.equal(
      link('one.pdf', undefined, 'https://own.example/f.json'),
      'https://own.example/one.pdf',
    );
    assert.equal(
      link('one.pdf', base, 'https://own.example/f.json'),
      'https://partner.example/feeds/one.pdf',
    );
  });

  it('are left out when nothing is known', () => {
    assert.equal(link('one.pdf'), undefined);
    assert.equal(link('//files.example/one.pdf'), undefined);
  });

  for (const unusable of [
    '',
    'feed.json',
    'about:srcdoc',
    'javascript:alert(1)',
    'https://',
    'file:///feed.json',
  ])
    it(`a base that no link can lead from does not cost the absolute ones: “${unusable}”`, () => {
      assert.equal(link('https://example.org/a', unusable), 'https://example.org/a');
      assert.equal(link('https://example.org/a', undefined, unusable), 'https://example.org/a');
      assert.equal(link('a', unusable), undefined);
      assert.equal(link('a', unusable, 'https://own.example/f.json'), 'https://own.example/a');
    });

  it('cannot leave the four schemes, whatever the base', () => {
    for (const disguise of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'data:,a',
    ])
      assert.equal(link(disguise, base), undefined);
  });
});

describe('successors', () => {
  it('always end, and only one link of a circle is lost', () => {
    for (const {json} of invalidCases.filter(({code}) => code === 'superseded-cycle')) {
      const {feed} = parsed(json);
      for (const entries of [feed.resources, feed.claims]) {
        const next = new Map(entries.map(({id, supersededBy}) => [id, supersededBy]));
        for (const {id} of entries) {
          let steps = 0;
          for (let at: string | undefined = id; at !== undefined; at = next.get(at)) steps++;
          assert.ok(steps <= entries.length);
        }
      }
    }
  });

  it('are followed in one walk, however many tails lead into a circle', () => {
    // Walking every tail to its end would take minutes here.
    const count = 50_000;
    const resources = Array.from({length: count}, (_, i) => ({
      id: `r${i}`,
      type: 'guide',
      title: 'R',
      supersededBy: i + 1 < count ? `r${i + 1}` : `r${i}`,
    }));
    const {problems} = parsed({...identity, resources});
    assert.deepEqual(
      problems.map(({code, at}) => ({code, at})),
      [{code: 'superseded-cycle', at: `/resources/${count - 1}/supersededBy`}],
    );
  });
});

const identity = {
  format: feedFormat,
  id: 'test',
  title: 'Test',
  publisher: {name: 'Test'},
  language: 'en',
  updated: '2026-11-20',
};

function parsed(json: unknown, base?: string): ParsedFeed {
  const result = parseFeed(json, {base});
  assert.ok(result.ok);
  return result.value;
}

/** The feed as it would be published again. */
const asJson = ({feed}: ParsedFeed): unknown =>
  JSON.parse(JSON.stringify({format: feedFormat, ...feed}));

/** What a second reading may still say: later words, and an identity that was never there. */
const isOfTheValue = ({code, at}: FeedProblem) =>
  code !== 'unknown-value' && !(code === 'missing' && /^\/\w+$/.test(at));

const inOrder = (problems: readonly Omit<FeedProblem, 'expected'>[]) =>
  [...problems].sort((a, b) => (a.at + a.code < b.at + b.code ? -1 : 1));

/** Entries whose id begins with “good” and inside which nothing is wrong. */
function goodEntries(value: unknown, spoilt: readonly string[], at = ''): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, child]) =>
    goodEntries(child, spoilt, `${at}/${key}`),
  );
  const isGood = 'id' in value && typeof value.id === 'string' && value.id.startsWith('good');
  return isGood && !spoilt.some((pointer) => `${pointer}/`.startsWith(`${at}/`))
    ? [value, ...inside]
    : inside;
}

/** Whether all that one value says is said by the other too. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === whole;
  if (typeof whole !== 'object' || whole === null) return false;
  return Object.entries(part).every(([key, value]) =>
    isWithin(value, (whole as Record<string, unknown>)[key]),
  );
}

function everyObject(value: unknown, visit: (object: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value);
  Object.values(value).forEach((child) => everyObject(child, visit));
}

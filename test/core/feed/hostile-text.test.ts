import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanText} from '../../../src/core/feed/clean-text.js';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {localText} from '../../../src/core/feed/format/text.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {parseJson} from '../../../src/core/feed/parse-json.js';
import {finish} from '../../../src/core/sliced.js';

const good = {id: 'good', type: 'booklet', title: 'A good one', url: 'https://example.org/good'};
const feedWith = (...resources: unknown[]) => ({
  format: feedFormat,
  id: 'f',
  title: 'F',
  publisher: {name: 'P'},
  language: 'en',
  updated: '2026-11-20',
  resources: [...resources, good],
});
const parsed = (json: unknown) => {
  const result = parseFeed(json, {base: 'https://feeds.example/help/feed.json'});
  assert.ok(result.ok, 'It is a feed.');
  return result.value;
};
/** The first entry, when it is not lost; its neighbour must never be. */
const firstOf = (json: unknown) => {
  const {resources} = parsed(json).feed;
  assert.equal(resources.at(-1)!.id, 'good', 'The neighbour is lost.');
  return resources.length > 1 ? resources[0] : undefined;
};
const titleOf = (title: unknown) => firstOf(feedWith({...good, id: 'a', title}))?.title;

/** What a page would show otherwise than it was meant, or not at all. */
const leftOver = /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}|\p{Mn}{7}/u;

const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\u202e',
          '\u2066',
          '\u202c',
          '\u200f',
          '\u0000',
          '\u0007',
          '\u009b',
          '\ud800',
          '\udfff',
        ],
        ...['a', ' ', 'é', '🏠', 'ا', '\u0301', '\u0301\u0301\u0301\u0301', '<', '&', '${1}', '\n'],
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('a text of a feed', () => {
  const titles: Readonly<Record<string, [given: string, shown: string]>> = {
    'with characters that turn what follows': ['See \u202egnp.exe\u2066 now', 'See gnp.exe now'],
    'with halves of characters': ['A \ud83c half \udfe0', 'A  half'],
    'with control characters': ['Call\u0000 \u001b[31mus\u0007\u009b', 'Call [31mus'],
    'with piled-up marks': [`Z${'\u0310'.repeat(60)}algo`, `Z${'\u0310'.repeat(6)}algo`],
    'with accents, as two characters and as one': ['Sia\u0302n a Siân', 'Sia\u0302n a Siân'],
    'in a script that is written from the right': ['دليل الزيارة', 'دليل الزيارة'],
    'with whole emoji': ['Home 🏠👨‍👩‍👧', 'Home 🏠👨‍👩‍👧'],
    'with marks of direction that touch nothing else': ['a\u200fb\u200e', 'a\u200fb\u200e'],
  };
  for (const [what, [given, shown]] of Object.entries(titles))
    it(`is shown as others can stand beside it: ${what}`, () => {
      assert.equal(titleOf(given), shown);
      assert.deepEqual(titleOf({en: given}), {en: shown});
    });

  it('of which something is left out is reported, and one that is left empty is missing', () => {
    const codes = (title: string) =>
      parsed(feedWith({...good, id: 'a', title})).problems.map(({code, effect}) => [code, effect]);
    assert.deepEqual(codes(' Turn '), []);
    assert.deepEqual(codes('Turn \u202ethis'), [['not-allowed', 'kept']]);
    assert.deepEqual(codes('\u202e'), [['missing', 'record-left-out']]);
  });

  it('never throws, keeps its neighbours, and is the same when it is read again', () => {
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const first = firstOf(
          feedWith({...good, id: 'a', title, summary: {en: summary, cy: title}}),
        );
        if (!first) return assert.equal(cleanText(title), '');
        const shown = JSON.stringify([first.title, first.summary]);
        for (const value of [first.title, localText(first.summary ?? '', 'cy', 'en').value])
          assert.doesNotMatch(value as string, leftOver, shown);
        const again = parsed({format: feedFormat, ...parsed(feedWith(first)).feed}).feed
          .resources[0];
        assert.deepEqual(again, first);
      }),
      {numRuns: 2000},
    );
  });

  it('may not be longer than one that a person reads; its neighbours stay', () => {
    assert.equal(titleOf('x'.repeat(100_000)), undefined);
    assert.equal(titleOf('\u0301'.repeat(100_000)), undefined);
  });

  it('is taken as text, whatever it would be elsewhere', () => {
    for (const title of [
      '<script>alert(1)</script>',
      '&lt;img src=x onerror=alert(1)&gt;',
      '${alert(1)} {{7*7}} <!--?lit$-->',
      '</style><style>*{display:none}',
      'red;} * {display: none}',
    ])
      assert.equal(titleOf(title), title);
  });
});

describe('a hostile feed', () => {
  it('is not read by what its keys would do to an object', () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'toJSON', 'toString', 'valueOf', 'then'];
    for (const key of keys) {
      const entry = JSON.parse(
        `{"id": "a", "type": "booklet", "title": {"en": "A", "${key}": "B"}, "${key}": {"polluted": 1}}`,
      ) as object;
      const first = firstOf({...feedWith(entry), [key]: {polluted: 1}});
      assert.equal(localText(first!.title, 'en', 'en').value, 'A', key);
      assert.equal(({} as {polluted?: number}).polluted, undefined);
      assert.ok(JSON.stringify(first).includes('"id":"a"'), key);
    }
  });

  it('may name things by numbers, twice, or by nothing: only those entries are lost', () => {
    for (const id of [1, 1e21, -0, true, null, '', [], {}, 'good ', '\u202egood'])
      assert.equal(firstOf(feedWith({...good, id})), undefined, JSON.stringify(id));
    const twice = parsed(feedWith(good, {...good, title: 'Another'}));
    assert.deepEqual(
      twice.feed.resources.map(({title}) => title),
      ['A good one'],
    );
  });

  it('has of two keys the later one, short or long', () => {
    const text = '{"resources": [1], "id": "a", "id": "b", "resources": [2]}';
    for (const json of [text, text + ' '.repeat(300_000)])
      assert.deepEqual(finish(parseJson([json])), {resources: [2], id: 'b'});
  });

  it(
    'may be as deep or as wide as one likes: it is read, or refused, and never hangs',
    {timeout: 60_000},
    () => {
      const depth = 2_000_000;
      const bombs = {
        'lists in lists': `{"format": "${feedFormat}", "resources": ${'['.repeat(depth)}${']'.repeat(depth)}}`,
        'records in records': `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
        'many keys': `{"format": "${feedFormat}", "resources": [], ${Array.from({length: 300_000}, (_, i) => `"k${i}": 0`).join()}}`,
        'many entries': `{"format": "${feedFormat}", "resources": [${'{},'.repeat(300_000)}{}]}`,
      };
      for (const [what, text] of Object.entries(bombs)) {
        try {
          parseFeed(finish(parseJson([text])));
        } catch (error) {
          // As JSON.parse refuses it: the source makes “not-json” of that.
          assert.ok(error instanceof SyntaxError || error instanceof RangeError, what);
        }
      }
    },
  );
});

describe('a link of a hostile feed', () => {
  const urlOf = (url: unknown) => firstOf(feedWith({...good, id: 'a', url}))?.url;

  it('is never script, however it is disguised', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      ' javascript:alert(1)',
      'javascript&colon;alert(1)//https://',
      'view-source:javascript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://example.org/1',
      'https://user:pw@example.org/',
      'https://example.org@evil.example/',
      'https:\\\\evil.example',
    ]) {
      const href = urlOf(url);
      if (href !== undefined) assert.equal(new URL(href).origin, 'https://feeds.example', url);
    }
  });

  it('shows a host that looks like another as what it is', () => {
    assert.equal(urlOf('https://\u0430pple.com/a'), 'https://xn--pple-43d.com/a');
    assert.equal(urlOf('https://ｅxample.org/a'), 'https://example.org/a');
  });

  it('leads from the feed, never from the page', () => {
    assert.equal(urlOf('one.pdf'), 'https://feeds.example/help/one.pdf');
    assert.equal(urlOf('/one.pdf'), 'https://feeds.example/one.pdf');
    assert.equal(urlOf('//files.example/one.pdf'), 'https://files.example/one.pdf');
    assert.equal(urlOf('?a'), 'https://feeds.example/help/feed.json?a');
  });
});

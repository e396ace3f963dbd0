import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  decodeLink,
  encodeLink,
  type SharedItem,
  type SharedSheet,
} from '../../../src/core/handout/link.js';
import {longestTitle, sharedTitle, tidyTitle} from '../../../src/core/handout/title.js';

const letters = (all: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...all), {minLength, maxLength})
    .map((characters) => characters.join(''));
const small = 'abcdefghijklmnopqrstuvwxyz';
const wide = `${small}${small.toUpperCase()}0123456789`;

const id = fc
  .tuple(letters(wide, 1, 1), letters(`${wide}-_.`, 0, 99))
  .map(([first, rest]) => first + rest);
const print = letters(`${wide}-_`, 3, 3);
const items = fc.uniqueArray(fc.record({id, print}, {noNullPrototype: true}), {
  selector: (item) => item.id,
  minLength: 1,
  maxLength: 150,
});
const language = fc.constantFrom('en', 'cy', 'en-GB', 'cy-GB', 'pl', 'zh-Hant-TW');
const title = fc
  .string({unit: 'grapheme', maxLength: 80})
  .map((text) => sharedTitle(text))
  .filter((text) => text !== undefined);

const sheet: fc.Arbitrary<SharedSheet> = fc.record(
  {items, language, title},
  {requiredKeys: ['items'], noNullPrototype: true},
);

const read = (fragment: string): SharedSheet => {
  const link = decodeLink(fragment);
  assert.equal(link.kind, 'sheet', fragment.slice(0, 200));
  assert.ok(link.kind === 'sheet');
  return link.sheet;
};

describe('a link to a sheet', () => {
  it('says again what was put into it, whatever that is', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const link = decodeLink(encodeLink(given));
        assert.deepEqual(link, {kind: 'sheet', sheet: given});
      }),
    );
  });

  it('is taken for one address by whatever shows addresses', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const fragment = encodeLink(given);
        assert.match(fragment, /^#[A-Za-z0-9\-_.~=&%]+$/);
        const url = new URL(fragment, 'https://partner.example/page?x=1');
        assert.equal(url.hash, fragment);
        assert.equal(url.search, '?x=1');
      }),
    );
  });

  it('is read by an older release with what a newer one adds', () => {
    const extra = letters(`${wide}-_.~%20`.replaceAll('%', ''), 0, 20);
    fc.assert(
      fc.property(
        sheet,
        fc.integer({min: 2, max: 99}),
        letters(small, 2, 6),
        extra,
        (given, version, field, value) => {
          fc.pre(!['signpost-sheet', 'l', 't', 'n', 'i'].includes(field));
          const newer = encodeLink(given)
            .replace('=1&', `=${version}&${field}=${value}&`)
            .replace(/~/g, '*x.y~')
            .concat('*later');
          assert.deepEqual(read(newer), given);
        },
      ),
    );
  });

  it('is read by a newer release without what an older one left out', () => {
    fc.assert(
      fc.property(items, (given) => {
        const older = `#signpost-sheet=1&i=${given.map((item) => item.print + item.id).join('~')}`;
        assert.deepEqual(decodeLink(older), {kind: 'sheet', sheet: {items: given}});
      }),
    );
  });

  it('is read as well when a program escaped it', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const fragment = encodeLink(given);
        assert.deepEqual(read(fragment.replaceAll('~', '%7E')), given);
        assert.deepEqual(read(`#${encodeURIComponent(fragment.slice(1))}`), given);
      }),
    );
  });

  it('that was cut short never passes for a whole one', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), (given, where) => {
        const fragment = encodeLink(given);
        const itemsAt = fragment.indexOf('&i=') + 3;
        const lengthOfLast = given.items.at(-1)!.id.length + 3;
        const room = fragment.length - lengthOfLast - itemsAt;
        fc.pre(room > 0);
        // Before the last item, so that at least that one is missing.
        const link = decodeLink(fragment.slice(0, itemsAt + (where % room)));
        if (link.kind === 'sheet') assert.equal(link.cutFrom, given.items.length);
        else assert.equal(link.kind, 'unreadable');
      }),
    );
  });

  it('is never more than what it says: a hostile one is read without harm or not at all', () => {
    const hostile = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({unit: 'binary', maxLength: 300}).map((text) => `#signpost-sheet=${text}`),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('i', 'l', 't', 'n', '__proto__', 'x'),
            fc.string({unit: 'binary'}),
          ),
          {maxLength: 8},
        )
        .map((fields) => `#signpost-sheet=1&${fields.map((pair) => pair.join('=')).join('&')}`),
      fc.webUrl({withFragments: true}),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const link = decodeLink(fragment);
        if (link.kind !== 'sheet') return;
        const {items: found, title: shown = 'x', language: tag = 'en'} = link.sheet;
        for (const item of found) assert.match(item.id, /^[A-Za-z0-9][\w.-]{0,99}$/);
        assert.equal(new Set(found.map((item: SharedItem) => item.id)).size, found.length);
        assert.equal(shown, sharedTitle(shown));
        assert.match(tag, /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);
      }),
      {numRuns: 2000},
    );
  });
});

describe('what is no link to a sheet', () => {
  for (const fragment of ['', '#', '#resources', '#signpost', '#sheet=1', '#/app/route?x=1'])
    it(`is left to the page: “${fragment}”`, () => {
      assert.deepEqual(decodeLink(fragment), {kind: 'none'});
    });

  for (const fragment of [
    '#signpost-sheet=',
    '#signpost-sheet=1',
    '#signpost-sheet=1&i=',
    '#signpost-sheet=x&i=AAAhelpline',
    '#signpost-sheet=1&i=AA',
    '#signpost-sheet=1&i=AAA<script>',
    '#signpost-sheet=1&t=%E0%A4%A&i=AAAhelpline',
  ])
    it(`is told to be unreadable: “${fragment}”`, () => {
      assert.deepEqual(decodeLink(fragment), {kind: 'unreadable'});
    });
});

describe('the title of a sheet', () => {
  it('is one line of readable characters, cut where it is too long', () => {
    assert.equal(tidyTitle('  Useful \n contacts \u202e\u0000 '), 'Useful contacts');
    assert.equal([...tidyTitle('🧭'.repeat(200))].length, longestTitle);
  });

  it('goes into a link as it stands', () => {
    for (const plain of [
      'Useful contacts',
      'For Sam, 22 November',
      'Cysylltiadau defnyddiol',
      'Who? What!',
    ])
      assert.equal(sharedTitle(plain), plain);
  });

  it('does not go into a link when it would send a reader elsewhere', () => {
    for (const elsewhere of [
      'Ring 0900 123 456',
      'Pay at evil.example/pay',
      'www.evil',
      'https://evil',
      'mail me@evil',
      '',
      '   ',
    ])
      assert.equal(sharedTitle(elsewhere), undefined, elsewhere);
  });
});

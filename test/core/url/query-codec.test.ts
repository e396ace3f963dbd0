import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parsePostcode, prisonCode} from '../../../src/core/areas/index.js';
import {filters, type Chosen} from '../../../src/core/filters/registry.js';
import {
  decodeState,
  emptyState,
  encodeState,
  most,
  writeState,
  type QueryState,
} from '../../../src/core/url/query-codec.js';
import feed from '../../../data/feed.json' with {type: 'json'};
import knownPostcodes from '../areas/known-postcodes.json' with {type: 'json'};
import probationRegions from '../../../data/areas/probation-regions.json' with {type: 'json'};

const read = (search: string, key = 'list', initial?: QueryState) =>
  decodeState(new URLSearchParams(search), key, initial);
const write = (state: QueryState, search = '', key = 'list', initial?: QueryState) =>
  writeState(search, state, key, initial);

describe('a state in the query of an address', () => {
  it('has short names that stay as they are, because bookmarks depend on them', () => {
    const state: QueryState = {
      areas: ['E12000009', 'probation:south-west', 'prison:BLI'],
      words: 'telling children',
      chosen: {topic: ['visits', 'release'], type: ['booklet']},
      sort: 'title',
      shown: 20,
    };
    assert.equal(
      write(state),
      '?sp.a=E12000009,probation:south-west,prison:BLI&sp.list.q=telling+children' +
        '&sp.list.f.type=booklet&sp.list.f.topic=visits,release&sp.list.s=title&sp.list.n=20',
    );
    assert.deepEqual(read(write(state)), state);
  });

  it('leaves no parameter behind when nothing is chosen', () => {
    assert.equal(write(emptyState, '?sp.a=E12000009&sp.list.q=x&sp.list.n=10'), '');
  });

  it('leaves the page’s own parameters as they are spelt, in their order', () => {
    const host = '?b=%20x&flag&a=1&a=2&&utm=caf%E9&sp=1&sp.x=2&sp.list.q2=3&sp.other.q=4';
    const written = write({...emptyState, words: 'visit'}, `${host}&sp.list.q=old`);
    assert.equal(written, `${host}&sp.list.q=visit`);
    assert.equal(write(emptyState, written), host);
  });

  it('gives the very same query back when it says all already, however it is spelt', () => {
    const spelt = '?sp.list.q=tell%20me&x=1&sp.a=E12000009%2CW92000004&sp.list.n=junk';
    assert.equal(write(read(spelt), spelt), spelt);
  });

  it('writes only the parts that a widget has', () => {
    const search = '?sp.a=E12000009&sp.map.q=x&sp.list.q=old';
    assert.equal(write({words: 'new'}, search, 'list'), '?sp.a=E12000009&sp.map.q=x&sp.list.q=new');
    assert.equal(write({areas: []}, search, 'map'), '?sp.map.q=x&sp.list.q=old');
    assert.deepEqual(read(search, 'map', {areas: []}), {areas: ['E12000009']});
  });

  it('keeps two widgets apart, and their areas together', () => {
    const one = write({...emptyState, words: 'one', areas: ['E12000009']}, '', 'list');
    const both = write({words: 'two', chosen: {}, shown: 10}, one, 'list-2');
    assert.deepEqual([read(both, 'list').words, read(both, 'list-2').words], ['one', 'two']);
    assert.deepEqual(read(both, 'list-2').areas, ['E12000009']);
    assert.equal(read(both, 'list').shown, 0);
  });

  it('says only what differs from what the widget begins with, and that it was taken away', () => {
    const initial: QueryState = {areas: ['E12000009'], chosen: {topic: ['visits']}};
    assert.equal(write(initial, '', 'map', initial), '');
    assert.deepEqual(read('', 'map', initial), initial);
    const cleared = write({areas: [], chosen: {}}, '', 'map', initial);
    assert.equal(cleared, '?sp.a=&sp.map.f.topic=');
    assert.deepEqual(read(cleared, 'map', initial), {areas: [], chosen: {}});
  });

  it('keeps a prison that is chosen as a filter', () => {
    const written = '?sp.list.f.area=prison:BLI,E12000009';
    assert.deepEqual(read(written).chosen, {area: ['prison:BLI', 'E12000009']});
    assert.equal(write(read(written)), written);
  });

  it('passes over what cannot be read, one by one', () => {
    const cases: readonly [string, QueryState][] = [
      [
        '?sp.a=E12000009,BS1%204DJ,nonsense,E12000009,prison:BLI,',
        {areas: ['E12000009', 'prison:BLI']},
      ],
      ['?sp.a=e12000009,E1200000,E120000099,prison:,:BLI,PRISON:BLI,prison:B%20I', {}],
      ['?sp.a=E12000009&sp.a=W92000004', {areas: ['E12000009']}],
      [`?sp.a=${'x'.repeat(100_000)},E12000009,prison:${'a'.repeat(61)}`, {areas: ['E12000009']}],
      [`?sp.list.q=${'x'.repeat(most.words)}`, {words: 'x'.repeat(most.words)}],
      [`?sp.list.q=${'x'.repeat(most.words + 1)}`, {}],
      ['?sp.list.q=%20%20visit%20', {words: 'visit'}],
      ['?sp.list.q=a%00b', {}],
      ['?sp.list.q=a%0Ab', {}],
      ['?sp.list.q=a%E2%80%AEb', {}],
      ['?sp.list.q=Ynys+M%C3%B4n+%F0%9F%91%A8%E2%80%8D%F0%9F%91%A7', {words: 'Ynys Môn 👨‍👧'}],
      [
        '?sp.list.f.topic=visits,%3Cb%3E,.x,-y,a/b,visits,a.b',
        {chosen: {topic: ['visits', 'a.b']}},
      ],
      [`?sp.list.f.topic=${'x'.repeat(101)}`, {}],
      ['?sp.list.f.__proto__=x&sp.list.f.nothing=x&sp.list.f.=x&sp.list.f=x', {}],
      ['?sp.list.s=title', {sort: 'title'}],
      ['?sp.list.s=BS1', {}],
      ['?sp.list.s=a%20b', {}],
      ['?sp.list.n=20', {shown: 20}],
      ...['-1', '1.5', '1e3', '007', '100000', 'Infinity', '%20', 'NaN'].map(
        (number): [string, QueryState] => [`?sp.list.n=${number}`, {}],
      ),
      ['?%E0%A4%A=1&=&sp.a=%E0%A4%A&%', {}],
    ];
    for (const [search, expected] of cases)
      assert.deepEqual(read(search), {...emptyState, ...expected}, search);
  });

  it('keeps no more values than anybody chooses', () => {
    const areas = Array.from({length: 100}, (_, index) => `E${10_000_000 + index}`);
    const topic = Array.from({length: 100}, (_, index) => `topic-${index}`);
    const {areas: kept, chosen} = read(`?sp.a=${areas.join()}&sp.list.f.topic=${topic.join()}`);
    assert.deepEqual(kept, areas.slice(0, most.areas));
    assert.deepEqual(chosen, {topic: topic.slice(0, most.values)});
  });

  it('writes nothing that it would not read', () => {
    const state = {
      areas: ['BS1 4DJ', 'BS14DJ', 'prison:BLI'],
      words: 'a\u0000b',
      chosen: {topic: ['visits', 'a,b', '']},
      sort: 'BS1 4DJ',
      shown: Number.NaN,
    };
    assert.equal(write(state), '?sp.a=prison:BLI&sp.list.f.topic=visits');
    for (const shown of [-1, 1.5, Infinity, 1e21, 1_000]) assert.equal(write({shown}), '');
  });

  it('keeps every area there is', () => {
    const used = [
      ...feed.resources.flatMap((resource) => ('coverage' in resource ? resource.coverage : [])),
      ...feed.prisons.map(({id}) => prisonCode(id)),
      ...feed.prisons.flatMap(({areas}) => areas),
      ...Object.keys(probationRegions.names).map((name) => `probation:${name}`),
      'E92000001',
      'K02000001',
    ].filter((area) => typeof area === 'string');
    assert.ok(used.length > 100);
    for (const area of new Set(used)) assert.deepEqual(read(write({areas: [area]})).areas, [area]);
  });

  it('keeps every value that the filters of the feed have', () => {
    for (const topic of feed.topics)
      assert.deepEqual(read(write({chosen: {topic: [topic.id]}})).chosen, {topic: [topic.id]});
    for (const {id} of filters) assert.match(id, /^(?![qns]$)[a-z-]+$/);
  });
});

describe('what tells who a visitor is', () => {
  it('is not written as words: an address of mail, a number to ring', () => {
    for (const words of ['jake@example.org', '07700 900123', 'ring 0808 808 2003', 'a@b'])
      assert.equal(write({words}), '', words);
    assert.equal(write({words: 'over 60s'}), '?sp.list.q=over+60s');
  });
});

describe('a postcode', () => {
  const postcodes = Object.values(knownPostcodes).flatMap((region) => Object.keys(region));
  const refused = (words: string) => assert.equal(write({words}), '', words);

  it('is no area', () => {
    for (const postcode of postcodes) {
      const close = postcode.replace(' ', '');
      const dashed = postcode.replace(' ', '-');
      for (const text of [postcode, close, dashed, close.slice(0, -3)])
        for (const area of [
          text,
          text.toLowerCase(),
          `prison:${text}`,
          `postcode:${text.toLowerCase()}`,
        ])
          assert.equal(write({areas: [area]}), '', area);
    }
  });

  it('is not written as words at any moment while it is typed, once it has a digit', () => {
    for (const postcode of postcodes)
      for (const text of [postcode, postcode.toLowerCase(), postcode.replace(' ', '')])
        for (let end = text.search(/\d/) + 1; end <= text.length; end++) {
          refused(text.slice(0, end));
          refused(`help near ${text.slice(0, end)}, please`);
        }
  });

  it('is not read as words either', () => {
    assert.deepEqual(read('?sp.list.q=bs1+4dj'), emptyState);
  });

  it('is told however it is laid out', () => {
    for (const words of [
      'B S 1 4 D J',
      'BS1-4DJ',
      'ＢＳ１ ４ＤＪ',
      'bs1\u200b4dj',
      'bsi 4dj',
      'bs1 4dj.',
      '(bs14dj)',
      'BFPO 12',
      'GIR 0AA',
      'AI-2640',
      'FIQQ 1ZZ',
      'postcodebs14dj',
      'BS14DJ2',
    ])
      refused(words);
  });

  it('is not seen in words that only have numbers', () => {
    for (const words of ['hidden sentence', 'covid 19', 'age 12', 'children 5-11', 'bs', 'pop'])
      assert.equal(read(write({words})).words, words);
  });

  it('is whatever the region search would take for one', () => {
    const typed = fc
      .array(fc.constantFrom(...'ABEGHILOSWYZ0129 -'), {maxLength: 9})
      .map((characters) => characters.join(''))
      .filter((text) => /\d/.test(text) && parsePostcode(text)?.kind === 'postcode');
    fc.assert(
      fc.property(typed, fc.constantFrom('', 'visits '), (postcode, before) => {
        refused(before + postcode);
      }),
      {numRuns: 500},
    );
  });
});

describe('any state', () => {
  const letters = (characters: string, limits: fc.StringConstraints) =>
    fc.string({unit: fc.constantFrom(...characters), ...limits});
  const lower = 'abcdefghijklmnopqrstuvwxyz';
  const area = fc.oneof(
    fc
      .tuple(fc.constantFrom(...'EWSNK'), fc.integer({min: 0, max: 99_999_999}))
      .map(([letter, number]) => letter + `${number}`.padStart(8, '0')),
    fc
      .tuple(
        fc.constantFrom('prison', 'probation', 'police'),
        fc.array(letters(`${lower}ABC`, {minLength: 1, maxLength: 10}), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .map(([scheme, parts]) => `${scheme}:${parts.join('-')}`),
  );
  const id = letters(`${lower}XYZ0123456789_.-`, {minLength: 1, maxLength: 100}).map((text) =>
    text.replace(/^[_.-]/, 'x'),
  );
  const values = fc.uniqueArray(id, {minLength: 1, maxLength: 5});
  const chosen = fc.record(Object.fromEntries(filters.map((filter) => [filter.id, values])), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Chosen>;
  const state = fc.record(
    {
      areas: fc.uniqueArray(area, {maxLength: 5}),
      words: fc
        .string({unit: 'grapheme', maxLength: 15})
        .map((text) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').trim())
        .filter((text) => !/[\d@]/.test(text.normalize('NFKC'))),
      chosen,
      sort: fc.constantFrom('', 'title', 'near'),
      shown: fc.integer({min: 0, max: 999}),
    },
    {noNullPrototype: true},
  );
  const key = fc.oneof(
    fc.constantFrom('list', 'resource-list-2', 'a.f', 'a b', 'é&=', '%', '__proto__'),
    fc.string({minLength: 1, maxLength: 20}),
  );
  /** A query as a browser gives it. */
  const hostQuery = fc
    .array(
      fc.oneof(
        fc.webQueryParameters(),
        fc.constantFrom('flag', '', 'a=b=c', 'sp.the-key-of-another-widget.q=1'),
      ),
      {
        maxLength: 4,
      },
    )
    .map((pieces) => pieces.join('&'))
    .map((query) => new URL(`https://site.example/?${query}`).search);

  it('is read as it was written, whatever the widget begins with and the page has there', () => {
    fc.assert(
      fc.property(state, state, key, hostQuery, (wanted, initial, key, host) => {
        const written = writeState(host, wanted, key, initial);
        assert.deepEqual(read(written, key, initial), wanted);
        assert.equal(writeState(written, wanted, key, initial), written);
      }),
    );
  });

  it('is the same address once a browser has taken it, and leaves the page’s part as it was', () => {
    fc.assert(
      fc.property(state, key, hostQuery, (wanted, key, host) => {
        const url = new URL(`https://site.example/${host}#/part?x`);
        const before = url.search;
        url.search = writeState(before, wanted, key);
        assert.deepEqual(read(url.search, key), wanted);
        assert.ok(url.search.startsWith(before));
        assert.equal(url.hash, '#/part?x');
        assert.equal(writeState(url.search, emptyState, key), before);
      }),
    );
  });

  it('is read from anything without harm, and what was read stays as it is', () => {
    const hostile = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      area,
      id,
      fc.constantFrom('', ',', ',,', '__proto__', '<b>', '\u202e', 'E12000009,', '9'.repeat(400)),
    );
    const names = ['sp.a', 'sp.list.q', 'sp.list.n', ...filters.map((f) => `sp.list.f.${f.id}`)];
    const query = fc.array(fc.tuple(fc.constantFrom(...names), hostile));
    fc.assert(
      fc.property(query, (pairs) => {
        const once = decodeState(new URLSearchParams(pairs), 'list');
        assert.deepEqual(read(write(once)), once);
        assert.deepEqual(encodeState(read(write(once)), 'list'), encodeState(once, 'list'));
      }),
    );
  });
});

import assert from 'node:assert/strict';
import {existsSync, renameSync, rmSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {fail} from '../../../src/core/result.js';
import type {PagefindEngine, PagefindOptions} from '../../../src/core/search/pagefind/engine.js';
import {readPagefindHead, recordFrom, toSigns} from '../../../src/core/search/pagefind/head.js';
import type {Scope} from '../../../src/core/search/select.js';
import {idsOf} from './a-directory.js';
import {largeFeed} from './a-large-feed.js';
import {onDisk, open, realEngine, requirePagefind} from './a-pagefind-index.js';
import {both, everything, never, showsTheSame, shown, tellsTheSame} from './side-by-side.js';

await requirePagefind();
const whole = await onDisk(largeFeed(400));
after(() => rmSync(whole.out, {recursive: true}));

describe('a list over an index that Pagefind searches', () => {
  showsTheSame(whole, {
    'words by title': [{}, {words: 'money', sort: 'title'}],
    'words by title, with a choice': [
      {},
      {words: 'prison visit', sort: 'title', chosen: {type: ['film']}},
    ],
  });
  tellsTheSame(whole);

  const found: Readonly<Record<string, [words: string, scope?: Partial<Scope>]>> = {
    'a word': ['money'],
    'a word for an audience': ['prison', {audience: 'health'}],
    'two words': ['staying well'],
    'words among others that say nothing': ['about the money'],
    'the beginning of a word': ['mon'],
    'a word in a title in another language': ['ymweld'],
    'a former name': ['earlier'],
    'a provider': ['charity'],
    'a word that stands for another': ['cash'],
    'a word with an accent typed without': ['carchar'],
  };
  for (const [name, [words, scope]] of Object.entries(found))
    it(`finds what would be found in the feed: ${name}`, async () => {
      const {remote, local} = await both(whole, scope ?? {}, {words});
      assert.ok(local.count > 0, 'Something is found.');
      const ids = ({groups}: typeof local) =>
        groups.flatMap(({listings}) => idsOf(listings)).sort();
      assert.equal(ids(remote).join(' '), ids(local).join(' '));
      assert.ok(isDeepStrictEqual(shown(remote).facets, shown(local).facets), 'The same counts.');
      assert.deepEqual(remote.missing, []);
    });

  it('finds other forms of a word', async () => {
    const {remote} = await both(whole, {}, {words: 'visited'});
    assert.ok(remote.count > 0, 'Visiting is a form of it.');
  });

  it('does not find what stands in addresses and names of fields', async () => {
    for (const words of ['supersededBy', 'beneficiaries', 'r17']) {
      const {remote} = await both(whole, {}, {words});
      assert.equal(remote.count, 0, words);
    }
  });

  it('offers another spelling where nothing is found, with how many there are for it', async () => {
    const right = await both(whole, {}, {words: 'Money prison'});
    const {remote} = await both(whole, {}, {words: 'Monney prisson'});
    assert.equal(remote.count, 0);
    assert.deepEqual(remote.instead, {words: 'Money prison', count: right.remote.count});
    const film = {type: ['film']};
    const narrow = await both(whole, {}, {words: 'prisson', chosen: film});
    const wide = await both(whole, {}, {words: 'prison', chosen: film});
    assert.deepEqual(narrow.remote.instead, {words: 'prison', count: wide.remote.count});
  });

  it('offers none where something is found, and none where nothing is like what was typed', async () => {
    for (const words of ['prison', 'zzzzzz', 'zzzzzz prisson']) {
      const {remote} = await both(whole, {}, {words});
      assert.equal(remote.instead, undefined, words);
    }
  });

  it('offers none, and says all else, where the words cannot be had', async () => {
    const index = whole.headJson['index'] as Readonly<Record<string, unknown>>;
    const of = (words: number | undefined, isGone: boolean) =>
      open({...whole.headJson, index: {...index, words}}, async (head) => {
        const engine = await realEngine(head, whole.out);
        const file = () => Promise.reject(new Error('gone'));
        return isGone ? {...engine, file} : engine;
      });
    const query = {...everything, words: 'visiting prisson', spelling: true};
    for (const {index} of [of(undefined, false), of(100, true)]) {
      const answer = await index.search(query, never);
      assert.ok(answer.ok, 'It answers.');
      assert.deepEqual(answer.value.missing, ['prisson']);
      assert.equal(answer.value.instead, undefined);
    }
  });

  it('marks words that begin as those typed', async () => {
    const {remote} = await both(whole, {}, {words: 'mon'});
    assert.ok(remote.marks('money'), 'It begins so.');
    assert.ok(!remote.marks('lemon'), 'It does not.');
  });
});

describe('the files of an index that Pagefind searches', () => {
  /** The index opened anew. */
  const anew = () => {
    const asked: string[] = [];
    const {out, headJson} = whole;
    return {asked, ...open(headJson, (head) => realEngine(head, out, asked))};
  };
  const kinds = (asked: readonly string[]) =>
    asked.map((file) => file.replace(/\/.*/, '').replace(/en_\w+/, 'en'));

  it('are asked for only as far as they are needed', async () => {
    const {index, asked} = anew();
    await index.search({...everything, to: 20, counts: ['type', 'topic']}, never);
    assert.deepEqual(asked, [], 'What a list shows first is in signpost.json.');
    const where = [{field: 'type', values: ['film']}] as const;
    const page = {...everything, where, from: 70, to: 72};
    const first = await index.search(page, never);
    assert.deepEqual(kinds(asked.splice(0)).sort(), [
      ...['filter', 'fragment', 'fragment', 'index'],
      ...['pagefind-entry.json', 'pagefind.en.pf_meta', 'pagefind.js', 'wasm.en.pagefind'],
    ]);
    const again = await index.search(page, never);
    assert.deepEqual(again, first);
    assert.deepEqual(asked, [], 'Nothing is fetched twice.');
  });

  it('are those a page needs, and no others', async () => {
    const names = await readdir(whole.folder);
    assert.deepEqual(kinds(names).sort(), [
      ...['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.en.pf_meta'],
      ...['pagefind.js', 'wasm.en.pagefind', 'words.json'],
    ]);
  });

  for (const [what, part] of Object.entries({
    'a fragment': 'fragment',
    'the words': 'index',
    'a filter': 'filter',
    'the script': 'pagefind.js',
    'the list of pages': 'pagefind-entry.json',
  }))
    it(`of which ${what} is missing make a failure, and a later search succeeds`, async () => {
      const {index} = anew();
      const {folder} = whole;
      const where = [{field: 'type', values: ['film']}] as const;
      const query = {...everything, words: 'money', where, to: 100};
      const away = join(folder, '..', 'away');
      renameSync(join(folder, part), away);
      const answer = await index.search(query, never).finally(() => {
        renameSync(away, join(folder, part));
      });
      assert.ok(!answer.ok, 'It fails.');
      assert.ok(['http-error', 'unreachable'].includes(answer.problem.code), answer.problem.code);
      const later = await index.search(query, never);
      assert.ok(later.ok && later.value.count > 0, 'It succeeds.');
      assert.ok(existsSync(join(folder, part)), 'It is there again.');
    });

  it('are not asked for by a search that was stopped', async () => {
    const {index, asked} = anew();
    const stopped = AbortSignal.abort(new Error('stopped'));
    await assert.rejects(index.search({...everything, words: 'money'}, stopped), /stopped/);
    assert.deepEqual(asked, []);
  });
});

describe('an index that says it is searched by Pagefind', () => {
  const head = {
    format: 'signpost-pagefind/1',
    engine: 'pagefind',
    folder: 'pagefind/0123',
    start: ['pagefind-entry.json'],
    count: 1,
    counts: {type: {film: 1}},
    dates: ['2026-11'],
    rows: {a: [0, 'en_0']},
  };

  it('is read', () => {
    assert.deepEqual(readPagefindHead(head), {ok: true, value: head});
  });

  const wrong: Readonly<Record<string, object>> = {
    'a folder elsewhere': {folder: '../pagefind/1'},
    'a folder on another server': {folder: 'https://elsewhere.example/'},
    'a file elsewhere': {start: ['../secret.json']},
    'no files to start with': {start: undefined},
    'a count that is none': {count: -1},
    'counts that are none': {counts: {type: {film: 'many'}}},
    'no dates': {dates: undefined},
    'rows that are none': {rows: {a: 5}},
  };
  for (const [name, change] of Object.entries(wrong))
    it(`is not read with ${name}`, () => {
      const read = readPagefindHead({...head, ...change});
      assert.ok(!read.ok && read.problem.code === 'not-a-feed', JSON.stringify(read));
    });

  it('is not read in another format', () => {
    const read = readPagefindHead({...head, format: 'signpost-pagefind/9'});
    assert.ok(!read.ok && read.problem.code === 'unsupported-version', JSON.stringify(read));
  });
});

describe('a record among what Pagefind knows', () => {
  const bytes = (json: unknown) => Buffer.from(JSON.stringify(json));

  it('is read as it was written', () => {
    const record = {row: 5, resource: {title: 'Ŵyr – 家'}};
    assert.deepEqual(recordFrom({record: toSigns(bytes(record))}), record);
  });

  it('is none when it is anything else', () => {
    for (const record of [undefined, 5, 'text', toSigns(bytes([1])), toSigns(bytes({row: -1}))])
      assert.equal(recordFrom({record}), undefined);
  });
});

describe('what Pagefind answers', () => {
  /** The index of a feed, over an engine that answers as it is told. */
  function over(answer: (words: string, options: PagefindOptions) => unknown) {
    const head = {
      ...largeFeed(3),
      index: {
        format: 'signpost-pagefind/1',
        engine: 'pagefind',
        folder: 'pagefind/0',
        start: [],
        count: 3,
        counts: {},
        dates: ['2020', '2026-01-02', '2026-03-04'],
        rows: {},
      },
    };
    const asked: PagefindOptions[] = [];
    const engine = {
      search: (words: string, options: PagefindOptions) => {
        asked.push(options);
        return Promise.resolve(answer(words, options));
      },
      failure: () => undefined,
    } as unknown as PagefindEngine;
    return {asked, ...open(head, () => Promise.resolve(engine))};
  }

  it('is left out where a record cannot be read, and told', async () => {
    const broken = {id: 'en_1', data: () => Promise.resolve({meta: {record: 'nothing'}})};
    const {index} = over(() => ({results: [broken], filters: {}}));
    const answer = await index.search({...everything, words: 'a', to: 5}, never);
    assert.ok(answer.ok, 'It answers.');
    assert.deepEqual(answer.value.listings, []);
    assert.equal(answer.value.problems.length, 1);
    assert.match(answer.value.problems[0]!.at, /^\/fragment\/en_1/);
  });

  it('is a failure where a fragment is no fragment', async () => {
    const broken = {id: 'en_1', data: () => Promise.reject(new Error('invalid gzip data'))};
    const {index} = over(() => ({results: [broken], filters: {}}));
    const answer = await index.search({...everything, words: 'a', to: 5}, never);
    const detail = '/fragment/en_1: Error: invalid gzip data';
    assert.deepEqual(answer, fail({code: 'not-a-feed', detail}));
  });

  it('is asked of dates as of today, and counted by them', async () => {
    const reviewed = {'2020': 4, '2026-01-02': 2, '2026-03-04': 1};
    const {index, asked} = over(() => ({results: [], filters: {reviewed}}));
    const where = [{field: 'reviewed', values: ['1']}] as const;
    const answer = await index.search({...everything, where, counts: ['reviewed']}, never);
    assert.deepEqual(asked[0]!.filters.all[0], {reviewed: {any: ['2026-01-02', '2026-03-04']}});
    assert.ok(answer.ok, 'It answers.');
    assert.deepEqual(answer.value.counts.reviewed, {'1': 3, '2': 3, '5': 3});
  });
});

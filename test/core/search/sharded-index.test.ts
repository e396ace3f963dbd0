import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {IndexQuery} from '../../../src/core/search/resource-index.js';
import {fold} from '../../../src/core/search/fold.js';
import {wordSearch} from '../../../src/core/search/sharded/find-words.js';
import {PartialWordIndex} from '../../../src/core/search/sharded/words.js';
import {packRows, unpackRows} from '../../../src/core/search/sharded/format.js';
import {readHead} from '../../../src/core/search/sharded/head.js';
import {idsOf} from './a-directory.js';
import {inMemory, open} from './an-index.js';
import {largeFeed} from './a-large-feed.js';
import {everything, never} from './side-by-side.js';

const whole = inMemory(largeFeed(400));

/** The index with some of its files changed. */
function changed(change: Readonly<Record<string, (text: string) => string | undefined>>) {
  const files = new Map(whole.files);
  for (const [path, make] of Object.entries(change)) {
    const text = make(files.get(path)!);
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  const asked: string[] = [];
  return {files, asked, ...open(whole.headJson, files, asked)};
}

describe('the files of an index', () => {
  it('are asked for only as far as they are needed', async () => {
    const {index, asked} = changed({});
    await index.search({...everything, to: 10, counts: ['type', 'topic']}, never);
    assert.deepEqual(asked, [], 'What a list shows first is in signpost.json.');
    await index.search({...everything, where: [{field: 'for', values: ['health']}]}, never);
    assert.deepEqual(asked.splice(0), ['i/for.json']);
    await index.search({...everything, words: 'money', to: 1}, never);
    const [words, ...others] = asked.splice(0);
    assert.equal(words, 'i/words.json');
    assert.ok(others.length <= 2, others.join());
  });

  it('are asked for once, also by searches at the same time', async () => {
    const {index, asked} = changed({});
    const query = {...everything, from: 100, to: 116};
    await Promise.all([index.search(query, never), index.search(query, never)]);
    await index.search(query, never);
    assert.equal(new Set(asked).size, asked.length, asked.join());
  });

  it('of which one is missing make a failure, and a later search succeeds', async () => {
    const text = whole.files.get('i/filters/type.json')!;
    const {index, files} = changed({'i/filters/type.json': () => undefined});
    const query: IndexQuery = {...everything, where: [{field: 'type', values: ['film']}]};
    const answer = await index.search(query, never);
    assert.deepEqual(answer, {ok: false, problem: {code: 'http-error', status: 404}});
    files.set('i/filters/type.json', text);
    assert.ok((await index.search(query, never)).ok, 'It is there again.');
  });

  const query: IndexQuery = {
    ...everything,
    words: 'money',
    where: [{field: 'type', values: ['film']}],
    sort: 'title',
  };
  const wrong: Readonly<Record<string, [path: string, text: string]>> = {
    'rows that are no list': ['i/filters/type.json', '{"film": 5}'],
    'rows that go back': ['i/filters/type.json', '{"film": [5, -1]}'],
    'a row twice': ['i/filters/type.json', '{"film": [5, 0]}'],
    'a row that there is not': ['i/filters/type.json', '{"film": [100000]}'],
    'rows that are no numbers': ['i/filters/type.json', '{"film": ["1"]}'],
    'no values at all': ['i/filters/type.json', 'null'],
    'words that do not ascend': ['i/words.json', '"money money"'],
    'no words': ['i/words.json', '{}'],
    'places of no word': ['i/words/0.json', '[[5]]'],
    'places of too many words': ['i/words/0.json', JSON.stringify(Array(9000).fill([]))],
    'a kind of place that there is not': ['i/words/0.json', '[[[4096, 1]]]'],
    'too few titles': ['i/titles.json', '[1, 2]'],
  };
  for (const [what, [path, text]] of Object.entries(wrong))
    it(`that hold ${what} make a failure`, async () => {
      const answer = await changed({[path]: () => text}).index.search(query, never);
      assert.ok(!answer.ok, 'It fails.');
      assert.equal(answer.problem.code, 'not-a-feed');
    });
});

describe('the records of an index', () => {
  const row = 100;
  const path = `i/records/${Math.floor(row / 16)}.json`;
  const withRecord = (record: unknown) =>
    changed({
      [path]: (text) => {
        const records = JSON.parse(text) as unknown[];
        records[row % 16] = record;
        return JSON.stringify(records);
      },
    }).index.search({...everything, from: row - 1, to: row + 2}, never);

  it('lead from where signpost.json lies', async () => {
    const answer = await whole.index.search({...everything, from: row, to: row + 1}, never);
    assert.ok(answer.ok, 'It answers.');
    const [listing] = answer.value.listings;
    assert.match(listing?.resource.url ?? '', /^https:\/\/directory\.example\/help\/page-\d+$/);
  });

  it('are left out when they are bad, and reported; their neighbours stay', async () => {
    for (const bad of [null, 5, {}, {resource: {id: 'x', type: 'guide'}}]) {
      const answer = await withRecord(bad);
      assert.ok(answer.ok, 'It answers.');
      assert.equal(answer.value.listings.length, 2);
      const [problem] = answer.value.problems;
      assert.ok(problem, 'A problem is told.');
      assert.match(problem.at, /^\/records\/6\.json\/4\/resource/);
      assert.notEqual(problem.effect, 'kept');
    }
  });

  it('lose what is bad in them', async () => {
    const answer = await withRecord({
      resource: {
        id: 'x',
        type: 'guide',
        title: 'X',
        url: 'javascript:alert(1)',
        topics: ['money', 'no-topic'],
      },
    });
    assert.ok(answer.ok, 'It answers.');
    const {resource} = answer.value.listings[1]!;
    assert.equal(resource.url, undefined);
    assert.deepEqual(resource.topics, ['money']);
    assert.deepEqual(
      answer.value.problems.map(({code}) => code),
      ['bad-link', 'dangling-reference'],
    );
  });
});

describe('a search of an index', () => {
  it('that is stopped gives no answer', async () => {
    const stop = new AbortController();
    const answer = whole.index.search({...everything, words: 'money'}, stop.signal);
    stop.abort(new Error('stopped'));
    await assert.rejects(answer, /stopped/);
    await assert.rejects(whole.index.search(everything, stop.signal), /stopped/);
  });

  it('leaves out what has a value that is not wanted', async () => {
    const {listings} = whole.directory;
    const answer = await whole.index.search(
      {...everything, where: [{field: 'type', values: ['film', 'guide'], not: true}], to: 500},
      never,
    );
    assert.ok(answer.ok, 'It answers.');
    const wanted = listings.filter(({resource}) => !['film', 'guide'].includes(resource.type));
    assert.deepEqual(idsOf(answer.value.listings), idsOf(wanted));
  });

  it('finds a phone number in groups, also where a group comes twice', async () => {
    const {resources, ...feed} = largeFeed(3);
    const call = {
      id: 'call',
      type: 'helpline',
      title: 'Call',
      contacts: [{phone: '0114 496 0149'}],
    };
    const {index} = inMemory({...feed, resources: [...(resources as readonly object[]), call]});
    for (const words of ['0114 496 0149', '01 14 49 60 14 9']) {
      const answer = await index.search({...everything, words, to: 5}, never);
      assert.ok(answer.ok, 'It answers.');
      assert.deepEqual(idsOf(answer.value.listings), ['call'], words);
    }
  });

  it('finds something for one letter', async () => {
    const answer = await whole.index.search({...everything, words: 'v'}, never);
    assert.ok(answer.ok && answer.value.count > 0, 'Something begins with it.');
  });

  it('looks up the likeliest words of a short beginning, in a few files', () => {
    const words = [
      'visit',
      ...Array.from({length: 20}, (_, n) => `visiting${'abcdefghijklmnopqrst'[n]}`),
    ];
    const index = new PartialWordIndex(words.join(' '));
    const search = wordSearch(index, [...words.keys()], 10, fold, []);
    const {files, marks} = search('v');
    assert.equal(files.length, 6);
    assert.ok(files.includes(0) && marks('visit'), 'The shortest is the likeliest.');
    assert.equal(search('visitingc').files.length, 1);
  });
});

describe('rows in a file', () => {
  it('come back as they were', () => {
    for (const rows of [[], [0], [7], [0, 1, 2, 90], [3, 399]])
      assert.deepEqual([...unpackRows(packRows(rows), 400)], rows);
  });
});

describe('what signpost.json says of its index', () => {
  const head = whole.headJson['index'] as Record<string, unknown>;

  it('is read', () => {
    assert.ok(readHead(head).ok, 'As it was written.');
  });

  it('may lack what an earlier release did not write', () => {
    const read = readHead({...head, coverage: undefined});
    assert.ok(read.ok && !('coverage' in read.value));
  });

  it('is of this version', () => {
    for (const format of ['signpost-index/2', undefined, 5]) {
      const read = readHead({...head, format});
      assert.ok(!read.ok && read.problem.code === 'unsupported-version', String(format));
    }
  });

  it('leads nowhere else', () => {
    for (const folder of ['../x', 'a/b', 'https://evil.example', '', '.', 5]) {
      const read = readHead({...head, folder});
      assert.ok(!read.ok && read.problem.code === 'not-a-feed', String(folder));
    }
  });

  const wrong: Readonly<Record<string, unknown>> = {
    count: [-1, 1.5, '3', 2_000_000, undefined],
    recordsPerFile: [0, '16', undefined],
    wordFiles: [5, ['a'], undefined],
    counts: [5, {'': 5}, {'': {type: 5}}, {'': {type: {film: 'x'}}}, undefined],
    rows: [5, {a: -1}, undefined],
    coverage: [5, 'E12000001', [5], null],
  };
  for (const [field, values] of Object.entries(wrong))
    it(`has a ${field} that can be`, () => {
      for (const value of values as unknown[]) {
        const read = readHead({...head, [field]: value});
        assert.ok(!read.ok && read.problem.code === 'not-a-feed', JSON.stringify(value));
      }
    });
});

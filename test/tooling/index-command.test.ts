import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {largeFeed} from '../core/search/a-large-feed.js';
import {runIn} from './an-io.js';

const root = mkdtempSync(join(tmpdir(), 'index-'));
after(() => rmSync(root, {recursive: true}));

let folders = 0;
const newFolder = () => join(root, `out-${++folders}`);

const large = JSON.stringify(largeFeed(100));

const run = (args: readonly string[], text = large) =>
  runIn({files: {'feed.json': text, '-': text, a: text}}, 'index', ...args);

const headIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'signpost.json'), 'utf8')) as {
    resources: {id: string}[];
    index: {folder: string; count: number};
  };

describe('signpost index', () => {
  it('writes a feed with few resources, and the rest in parts', async () => {
    const folder = newFolder();
    const {code, out, err} = await run(['feed.json', '--out', folder]);
    assert.equal(code, 0, err);
    const head = headIn(folder);
    assert.equal(head.index.count, 101);
    assert.ok(head.resources.length < 60, String(head.resources.length));
    const parsed = parseFeed(head);
    assert.ok(parsed.ok, 'It is a feed.');
    // The links of this feed are relative, and lead from the folder.
    const others = parsed.value.problems.filter(
      ({code, effect}) => code !== 'bad-link' && effect !== 'kept',
    );
    assert.deepEqual(others, []);
    assert.deepEqual(readdirSync(folder).sort(), [head.index.folder, 'signpost.json'].sort());
    assert.match(out, /: 101 resources in \d+ files, \d+ bytes \(index-[0-9a-f]{16}\)$/);
    assert.match(err, /101 resources are being indexed/);
    assert.match(err, /records 100 %/);
  });

  it('has in the feed what its pages name, with what that replaces and belongs to', async () => {
    const folder = newFolder();
    await run(['feed.json', '--out', folder]);
    const ids = new Set(headIn(folder).resources.map(({id}) => id));
    for (const id of ['r22', 'r2', 'r28', 'former', 'later', 'r1'])
      assert.ok(ids.has(id), `${id} is there.`);
    assert.ok(!ids.has('gone'), 'What was withdrawn is not.');
  });

  it('keeps fields of a later release', async () => {
    const folder = newFolder();
    const feed = {
      ...largeFeed(100),
      later: {a: 1},
    } as unknown as {resources: Record<string, unknown>[]};
    feed.resources[60] = {...feed.resources[60], later: 'kept'};
    await run(['feed.json', '--out', folder], JSON.stringify(feed));
    const head = headIn(folder) as unknown as {later: unknown; index: {folder: string}};
    assert.deepEqual(head.later, {a: 1});
    const records = readdirSync(join(folder, head.index.folder, 'records')).map((name) =>
      readFileSync(join(folder, head.index.folder, 'records', name), 'utf8'),
    );
    assert.ok(records.join().includes('"later":"kept"'), 'The record has it.');
  });

  it('says the same as JSON', async () => {
    const folder = newFolder();
    const {code, out} = await run(['-', '--out', folder, '--json']);
    const said = JSON.parse(out) as Record<string, unknown>;
    assert.equal(code, 0);
    assert.equal(said['ok'], true);
    assert.equal(said['resources'], 101);
    assert.equal(said['folder'], headIn(folder).index.folder);
  });

  it('gives the same files for the same feed, and other names for another', async () => {
    const folder = newFolder();
    await run(['feed.json', '--out', folder]);
    const {index: first} = headIn(folder);
    await run(['feed.json', '--out', folder]);
    assert.equal(headIn(folder).index.folder, first.folder);
    const changed = async (title: string) => {
      await run(['feed.json', '--out', folder], large.replace('Money worries 1', title));
      return headIn(folder).index.folder;
    };
    const second = await changed('Second');
    assert.notEqual(second, first.folder);
    // A page that was opened before still finds its files; those before it are gone.
    const third = await changed('Third');
    assert.deepEqual(readdirSync(folder).sort(), [second, third, 'signpost.json'].sort());
  });

  it('names what is wrong with the feed, with its place, and writes the rest', async () => {
    const folder = newFolder();
    const bad = large.replace('"title":"Visiting prison 4"', '"title":""');
    const {code, err} = await run(['feed.json', '--out', folder], bad);
    assert.equal(code, 0);
    assert.match(err, /^feed\.json:1:\d+ \/resources\/6\/title missing: /m);
    assert.equal(headIn(folder).index.count, 100);
  });

  it('writes nothing of such a feed when asked to be strict', async () => {
    const folder = newFolder();
    const bad = large.replace('"title":"Visiting prison 4"', '"title":""');
    const {code, err} = await run(['feed.json', '--out', folder, '--strict'], bad);
    assert.equal(code, 1);
    assert.match(err, /\/resources\/6\/title missing/);
    assert.ok(!existsSync(folder), 'There is no folder.');
  });

  it('writes nothing of what is no feed', async () => {
    const folder = newFolder();
    const {code, err} = await run(['feed.json', '--out', folder], '{"format": "other"}');
    assert.equal(code, 1);
    assert.match(err, /^feed\.json:1:12 not-a-feed/);
    assert.ok(!existsSync(folder), 'There is no folder.');
    assert.equal((await run(['missing.json', '--out', folder])).code, 2);
    assert.equal((await run(['feed.json', '--out', folder], '{')).code, 1);
  });

  it('leaves everything as it was when it cannot write', async () => {
    const folder = newFolder();
    await run(['feed.json', '--out', folder]);
    const before = headIn(folder);
    rmSync(join(folder, 'signpost.json'));
    // Where the feed should go there is a folder that cannot be replaced.
    mkdirSync(join(folder, 'signpost.json', 'x'), {recursive: true});
    const {code, err} = await run(
      ['feed.json', '--out', folder],
      large.replace('Money worries 1', 'Changed'),
    );
    assert.equal(code, 2);
    assert.match(err, /nothing was written/);
    const left = readdirSync(folder).filter((name) => name.startsWith('.'));
    assert.deepEqual(left, []);
    assert.ok(existsSync(join(folder, before.index.folder, 'for.json')), 'The former files stay.');
  });

  it('makes no folder that it then leaves empty', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    const {code} = await run(['feed.json', '--out', join(file, 'out')]);
    assert.equal(code, 2);
    assert.equal(readFileSync(file, 'utf8'), '');
  });

  it('writes an index that Pagefind searches, when asked for that engine', async () => {
    const folder = newFolder();
    const args = ['feed.json', '--out', folder, '--engine', 'pagefind', '--json'];
    const {code, out, err} = await run(args);
    assert.equal(code, 0, err);
    assert.match(err, /records 50 %[^]*records 100 %[^]*files$/);
    const said = JSON.parse(out) as Record<string, unknown>;
    const head = headIn(folder) as unknown as {index: {engine: string; folder: string}};
    assert.deepEqual([said['engine'], said['folder']], ['pagefind', head.index.folder]);
    assert.equal(head.index.engine, 'pagefind');
    const files = readdirSync(join(folder, head.index.folder));
    assert.ok(files.includes('pagefind.js') && files.includes('fragment'), files.join());
    assert.ok(!files.some((name) => name.includes('ui')), 'No interface of Pagefind is there.');
  });

  it('keeps the state before of whichever engine, and no older one', async () => {
    const folder = newFolder();
    const write = async (engine: string, title: string) => {
      const text = large.replace('Money worries 1', title);
      await run(['feed.json', '--out', folder, '--engine', engine], text);
      return headIn(folder).index.folder;
    };
    await write('signpost', 'First');
    const second = await write('pagefind', 'Second');
    assert.equal(await write('pagefind', 'Second'), second, 'The same feed has the same name.');
    const third = await write('pagefind', 'Third');
    assert.deepEqual(readdirSync(folder).sort(), ['pagefind', 'signpost.json']);
    const states = readdirSync(join(folder, 'pagefind')).map((name) => `pagefind/${name}`);
    assert.deepEqual(states.sort(), [second, third].sort());
    const fourth = await write('signpost', 'Fourth');
    assert.ok(
      existsSync(join(folder, fourth)) && existsSync(join(folder, third)),
      'Both are there.',
    );
    assert.ok(!existsSync(join(folder, second)), 'The older one is gone.');
  });

  it('knows no other engine', async () => {
    const {code, err} = await run(['feed.json', '--out', newFolder(), '--engine', 'other']);
    assert.equal(code, 2);
    assert.match(err, /--engine is one of: signpost, pagefind\./);
  });

  it('says how it is called', async () => {
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /Usage: signpost index/);
    for (const args of [[], ['a.json'], ['a.json', 'b.json', '--out', 'x'], ['a', '--uot', 'x']]) {
      const {code, err} = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^signpost index: /);
    }
    assert.equal((await run(['a', '--out', 'x', '--base', 'ftp://x'])).code, 2);
  });
});

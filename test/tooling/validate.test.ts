import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import manifest from '../../package.json' with {type: 'json'};
import {invalidCases, validCases} from '../core/feed/cases.js';
import {runIn} from './an-io.js';

const good = JSON.stringify({
  format: 'signpost-feed/1',
  id: 'test',
  title: 'Test',
  publisher: {name: 'Test'},
  language: 'en',
  updated: '2026-11-20',
  resources: [{id: 'a', type: 'guide', title: 'A'}],
});

const bad = `{
  "format": "signpost-feed/1", "id": "test", "title": "Test",
  "publisher": {"name": "Test"}, "language": "en", "updated": "2026-11-20",
  "resources": [
    {"id": "a", "type": "guide", "title": "A", "url": "javascript:alert(1)"},
    {"id": "b", "type": "podcast", "title": "B"},
    {"id": "c", "type": "guide"}
  ]
}`;

describe('signpost validate', () => {
  it('says that a good feed has no problem, and how much of it is shown', async () => {
    const {code, out} = await run(['validate', 'feed.json'], {'feed.json': good});
    assert.equal(code, 0);
    assert.equal(out, 'feed.json: no problems; shown: resources 1');
  });

  it('says where each problem is, what was expected and what is done', async () => {
    const {code, out} = await run(['validate', 'feed.json'], {'feed.json': bad});
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      'feed.json:5:55 /resources/0/url bad-link: expected a link beginning https:, http:, mailto: or tel:, or relative to the feed (left out)',
      `feed.json:6:25 /resources/1/type unknown-value: expected ${out.match(/one of: [\w, -]+\w/)?.[0]} (note: kept)`,
      'feed.json:7:5 /resources/2/title missing: expected a text, or texts by language (what it belongs to is left out)',
      'feed.json: 2 problems, 1 note; shown: resources 2',
    ]);
  });

  it('notes alone are no failure, unless asked', async () => {
    const noted = good.replace('"guide"', '"podcast"');
    assert.equal((await run(['validate', 'f'], {f: noted})).code, 0);
    assert.equal((await run(['validate', '--strict', 'f'], {f: noted})).code, 1);
  });

  it('reads standard input, and several files', async () => {
    const {code, out} = await run(['validate', '-', 'b.json'], {'-': good, 'b.json': good});
    assert.equal(code, 0);
    assert.match(out, /^<stdin>: no problems.*\nb\.json: no problems/);
  });

  it('resolves relative links against the address given', async () => {
    const relative = good.replace('"title":"A"', '"title":"A","url":"a.pdf"');
    assert.equal((await run(['validate', 'f'], {f: relative})).code, 1);
    const args = ['validate', '--base', 'https://example.org/feed.json', 'f'];
    assert.equal((await run(args, {f: relative})).code, 0);
  });

  it('answers as JSON', async () => {
    const {code, out} = await run(['validate', '--json', 'feed.json'], {'feed.json': bad});
    assert.equal(code, 1);
    const {ok, files} = JSON.parse(out) as {ok: boolean; files: Record<string, unknown>[]};
    assert.equal(ok, false);
    const [problem] = files[0]!['problems'] as object[];
    assert.deepEqual(problem, {
      code: 'bad-link',
      at: '/resources/0/url',
      expected: 'a link beginning https:, http:, mailto: or tel:, or relative to the feed',
      effect: 'value-left-out',
      line: 5,
      column: 55,
    });
    assert.equal((files[0]!['entries'] as Record<string, number>)['resources'], 2);
  });

  it('says why nothing can be shown', async () => {
    const {code, out} = await run(['validate', 'f'], {f: '{"format": "signpost-feed/2"}'});
    assert.equal(code, 1);
    assert.match(
      out,
      /^f:1:12 unsupported-version: .*“signpost-feed\/2”.* \(nothing can be shown\)$/,
    );
  });

  it('writes no escape sequence of a feed to the terminal', async () => {
    const evil = good.replace('"title":"A"', '"title":{"en":"A","\\u001b[2J":"B"}');
    assert.match(
      (await run(['validate', 'f'], {f: evil})).out,
      /\/title\/\\u001b\[2J bad-language/,
    );
  });

  it('ends with 2 when a file cannot be read, and still looks at the others', async () => {
    const {code, out, err} = await run(['validate', 'none.json', 'f'], {f: good});
    assert.equal(code, 2);
    assert.match(err, /^none\.json: cannot be read: /);
    assert.match(out, /^f: no problems/);
  });

  it('looks at the project’s own feed when no file is named, and at no other when one is', async () => {
    const files = {'data/feed.json': good, 'bad.json': bad};
    assert.match((await run(['validate'], files)).out, /^data\/feed\.json: no problems/);
    assert.equal((await run(['validate', '--strict'], files)).code, 0);
    assert.doesNotMatch((await run(['validate', 'bad.json'], files)).out, /data\/feed/);

    // The script names none itself, or a path after it would come on top.
    const {validate} = manifest.scripts;
    assert.equal((await run(validate.split(' ').slice(2), files)).out.split('\n').length, 1);
    const asked = await run([...validate.split(' ').slice(2), 'bad.json'], files);
    assert.doesNotMatch(asked.out, /data\/feed/);
  });

  for (const args of [['--base', 'feed.json', 'f'], ['--no-such-option', 'f'], ['--base']])
    it(`ends with 2 and points to the help: ${args.join(' ')}`, async () => {
      const {code, out, err} = await run(['validate', ...args], {f: good});
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^signpost validate: .*\nTry: signpost validate --help$/s);
    });

  it('agrees with every case', async () => {
    for (const {name, text} of validCases)
      assert.equal((await run(['validate', '--strict', 'f'], {f: text})).code, 0, name);
    for (const {name, text} of invalidCases)
      assert.equal((await run(['validate', '--strict', 'f'], {f: text})).code, 1, name);
  });
});

describe('signpost', () => {
  it('lists its commands when asked, and when called with none', async () => {
    const asked = await run(['--help']);
    assert.equal(asked.code, 0);
    assert.match(asked.out, /^ {2}validate +say what/m);
    const none = await run([]);
    assert.deepEqual(
      {code: none.code, out: none.out, err: none.err},
      {code: 2, out: '', err: asked.out},
    );
  });

  it('says more about one command', async () => {
    const text = (await run(['validate', '--help'])).out;
    assert.match(text, /^Usage: signpost validate/);
    assert.equal((await run(['help', 'validate'])).out, text);
  });

  it('knows no command by the name of an object’s method', async () => {
    for (const name of ['toString', 'constructor', 'nonsense']) {
      const {code, err} = await run([name]);
      assert.equal(code, 2);
      assert.match(err, /there is no command/);
    }
  });

  it('runs as a program', () => {
    const cli = fileURLToPath(new URL('../../src/tooling/cli.ts', import.meta.url));
    const {status, stdout} = spawnSync(
      process.execPath,
      ['--import', 'tsx', cli, 'validate', '-'],
      {
        input: good,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0);
    assert.equal(stdout, '<stdin>: no problems; shown: resources 1\n');
  });
});

const run = (args: readonly string[], files: Readonly<Record<string, string>> = {}) =>
  runIn({files}, ...args);

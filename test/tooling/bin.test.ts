// The command line as it is installed: the package's own files and nothing else of this project.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import manifest from '../../package.json' with {type: 'json'};
import {largeFeed} from '../core/search/a-large-feed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bin-'));
after(() => rmSync(folder, {recursive: true}));

const installed = join(folder, 'node_modules/signpost');
for (const path of ['package.json', 'dist/bin'])
  cpSync(join(root, path), join(installed, path), {recursive: true});
const program = join(installed, manifest.bin.signpost);
writeFileSync(join(folder, 'feed.json'), JSON.stringify(largeFeed(50)));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], {cwd: folder, encoding: 'utf8'});

describe('npx signpost', () => {
  it('is a program', () => {
    assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('says what there is', () => {
    const {status, stdout} = run('--help');
    assert.equal(status, 0);
    for (const command of ['validate', 'index', 'snippet', 'prerender', 'doctor'])
      assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
  });

  it('validates', () => {
    const base = '--base=https://directory.example/';
    const {status, stdout} = run('validate', base, 'feed.json');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /feed\.json: no problems.*shown:.* resources 53/);
    assert.equal(run('validate', 'missing.json').status, 2);
  });

  it('makes an index', () => {
    const {status, stdout, stderr} = run('index', 'feed.json', '--out', 'help');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^help: 51 resources in \d+ files/);
    assert.ok(existsSync(join(folder, 'help/signpost.json')), 'It is there.');
  });

  it('makes a snippet, writes it out into a page, and finds it in order there', () => {
    const of = ['--widget', 'resource-list', '--script', 'https://a.example/signpost.js'];
    const feed = ['--feed', 'https://a.example/feed.json', '--content', 'feed.json'];
    const snippet = run('snippet', ...of, ...feed);
    assert.equal(snippet.status, 0, snippet.stderr);
    writeFileSync(join(folder, 'page.html'), `<html lang="en">${snippet.stdout}</html>`);
    const written = run('prerender', 'feed.json', '--into', 'page.html', '--lang', 'cy');
    assert.equal(written.status, 0, written.stdout + written.stderr);
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), / prerendered="\d{4}-\d\d-\d\d"/);
    const welsh = run('prerender', 'feed.json', '--element', 'resource-list', '--lang', 'cy');
    assert.match(welsh.stdout, /<h2>Adnoddau<\/h2>/);
    const examined = run('doctor', 'page.html');
    assert.equal(examined.status, 0, examined.stdout);
  });

  it('carries the notices of the packages in it', () => {
    const notice = readFileSync(join(installed, 'dist/bin/THIRD-PARTY-LICENCES.md'), 'utf8');
    const {sources} = JSON.parse(readFileSync(`${program}.map`, 'utf8')) as {sources: string[]};
    const packages = new Set(
      sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
    );
    assert.ok(packages.size > 0, 'There are some.');
    for (const name of packages) assert.ok(notice.includes(`## ${name} `), name);
  });
});

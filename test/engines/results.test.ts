import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {hosts, policies} from '../pages/host-pages.js';
import kept from './RESULTS.json' with {type: 'json'};
import {rowsOf, suites, type Results} from './results.js';

const results: Results = kept;

describe('the engines that README.md names', () => {
  it('are those of the last run, with what passed in them', () => {
    const lines = readFileSync('README.md', 'utf8').split('\n');
    const start = lines.findIndex((line) => line.startsWith('| Engine '));
    assert.notEqual(start, -1, 'README.md has no table of engines');
    const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
    const rows = lines.slice(start + 2, end).map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
    assert.deepEqual(rows, rowsOf(results));
  });

  it('are three, and nothing failed in any', () => {
    assert.deepEqual(
      results.engines.map(({name}) => name),
      ['Chromium', 'Firefox', 'WebKitGTK'],
    );
    for (const {name, tallies} of results.engines)
      for (const suite of suites) {
        assert.ok((tallies[suite]?.passed ?? 0) > 0, `${name} ran no ${suite}`);
        assert.equal(tallies[suite]?.failed, 0, `${name}: ${suite}`);
      }
  });

  it('had every host page under every policy that there is now', () => {
    const pages = Object.keys(hosts).length * Object.keys(policies).length;
    for (const {name, tallies} of results.engines)
      assert.equal(tallies.hostPages?.passed, pages, name);
  });
});

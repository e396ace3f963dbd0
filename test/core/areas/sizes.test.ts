import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const at = (path: string) => new URL(`../../../src/core/areas/${path}`, import.meta.url);

/** The tables that a module needs before it can run: those its static imports reach. */
function tablesOf(module: URL, seen = new Set<string>()): Set<string> {
  const path = fileURLToPath(module);
  if (seen.has(path)) return seen;
  seen.add(path);
  if (path.endsWith('.json')) return seen;
  const source = readFileSync(module, 'utf8');
  const imports = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm;
  for (const [, target] of source.matchAll(imports)) {
    tablesOf(new URL(target!.replace(/\.js$/, '.ts'), module), seen);
  }
  return seen;
}

const jsonOf = (module: URL) => [...tablesOf(module)].filter((path) => path.endsWith('.json'));

/** Bytes of the tables together as a bundle holds them, without white space, after gzip. */
function gzipped(paths: readonly string[]): number {
  const texts = paths.map((path) => JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
  return gzipSync(texts.join(''), {level: 9}).length;
}

const names = (paths: readonly string[]) => paths.map((path) => basename(path)).sort();

describe('the size of the area tables', () => {
  const upFront = jsonOf(at('index.ts')).filter((path) => basename(path) !== 'credits.json');
  const lazy = [...jsonOf(at('lazy/tables.ts')), ...jsonOf(at('lazy/police-forces.ts'))].filter(
    (path) => !upFront.includes(path),
  );

  it('is at most 5 kB for those that travel with the page', () => {
    assert.deepEqual(names(upFront), [
      'councils.json',
      'postcode-regions.json',
      'probation-regions.json',
      'region-map.json',
      'regions.json',
      'wider-areas.json',
    ]);
    const size = gzipped(upFront);
    assert.ok(size <= 5_000, `${size} bytes`);
  });

  it('is at most 36 kB for those that load on first need', () => {
    assert.deepEqual(names(lazy), [
      'council-names.json',
      'outcodes.json',
      'places.json',
      'police-forces.json',
    ]);
    const size = gzipped(lazy);
    assert.ok(size <= 36_000, `${size} bytes`);
  });
});

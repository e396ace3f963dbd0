import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

/** What two inspectors of packages say of the one that `npm pack` makes. */

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  let tarball: Buffer;
  after(() => rmSync(folder, {recursive: true}));
  before(() => {
    const {stdout} = spawnSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, {
      cwd: root,
      shell: true,
      encoding: 'utf8',
    });
    const [{filename}] = JSON.parse(stdout) as [{readonly filename: string}];
    tarball = readFileSync(join(folder, filename));
  });

  it('is what bundlers and Node expect', async () => {
    const {buffer, byteOffset, byteLength} = tarball;
    const data = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const {messages, pkg} = await publint({pack: {tarball: data}, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types for every way in, as compilers look for them', async () => {
    const inspected = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
      // Files for pages, which nobody imports.
      excludeEntrypoints: [/\.(css|html|json)$/, './frame.js'],
    });
    assert.ok(inspected.types, 'no types at all were found');
    // The package has ES modules only, which the older ways of looking never find, and
    // `require()` of them is what Node itself has an answer to.
    const older = new Set(['node10', 'node16-cjs']);
    const problems = inspected.problems.filter(
      (problem) => !('resolutionKind' in problem && older.has(problem.resolutionKind)),
    );
    assert.deepEqual(problems, []);
  });
});

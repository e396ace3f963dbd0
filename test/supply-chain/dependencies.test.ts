import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  lockOf,
  noticeFiles,
  shippedIn,
  type BillOfMaterials,
  type Lock,
} from '../../src/tooling/bill-of-materials.js';

/** What the library is made of, and that partners are told all of it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist`;
const readJson = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
const manifest = readJson<Manifest>(`${root}package.json`);
const lock = readJson<Lock>(`${root}package-lock.json`);
const bill = readJson<BillOfMaterials>(`${dist}/sbom.cdx.json`);
const shipped = shippedIn(dist);

/** Licences that let a partner, public or not, do with a copy what they like. */
const permissive = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD']);

describe('package.json', () => {
  it('pins every package to one version', () => {
    const {dependencies, devDependencies, peerDependencies} = manifest;
    // An app has a React of its own choice; whatever runs on every page is ours to choose.
    const {react, ...chosen} = peerDependencies;
    assert.equal(react, '>=18');
    const loose = Object.entries({...dependencies, ...devDependencies, ...chosen}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    assert.deepEqual(loose, []);
  });

  it('is locked with a hash for every package', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    const unproven = packages.filter(([, {integrity}]) => !integrity?.startsWith('sha512-'));
    assert.ok(packages.length > 100, `only ${packages.length} packages are locked`);
    assert.deepEqual(
      unproven.map(([path]) => path),
      [],
    );
  });
});

describe('what is built in', () => {
  it('has a notice, and a licence that lets everybody use it', () => {
    assert.ok(shipped.length > 0, `no notices in ${noticeFiles.join(', ')}`);
    assert.deepEqual(
      shipped.filter(({licence}) => !permissive.has(licence)),
      [],
    );
  });

  it('is every package that a page or the command line is made to use', () => {
    const names = new Set(shipped.map(({name}) => name));
    const unnamed = Object.keys(manifest.dependencies).filter((name) => !names.has(name));
    assert.deepEqual(unnamed, []);
  });

  it('is in the bill of materials, once each, with version, licence and hash, and nothing else is', () => {
    assert.deepEqual([bill.bomFormat, bill.specVersion], ['CycloneDX', '1.5']);
    const listed = bill.components.map((component) => component['bom-ref']);
    const expected = new Set(shipped.map(({name, version}) => `${name}@${version}`));
    assert.deepEqual([...listed].sort(), [...expected].sort());
    for (const {name, hashes, licenses} of bill.components)
      assert.ok(hashes && licenses, `${name} has no hash or no licence`);
    assert.equal(bill.metadata.component.name, 'signpost');
  });

  it('depends, in the bill, on nothing that the bill leaves out', () => {
    const refs = new Set(
      [...bill.components, bill.metadata.component].map((one) => one['bom-ref']),
    );
    for (const {ref, dependsOn} of bill.dependencies)
      for (const on of [ref, ...dependsOn]) assert.ok(refs.has(on), `${on} is not in the bill`);
  });

  it('is refused when the lock does not know it', () => {
    const stranger = {name: 'stranger', version: '1.0.0', licence: 'MIT'};
    assert.throws(() => lockOf(lock, [stranger]), /stranger@1\.0\.0/);
  });
});

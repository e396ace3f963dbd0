import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What is read of a CycloneDX document, version 1.5; everything else is passed on as it is. */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly metadata: {readonly component: Component; readonly [more: string]: unknown};
  readonly components: readonly Component[];
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn: readonly string[]}[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly [more: string]: unknown;
}

/** Files of `dist/` with the notices of the packages that were built in. */
export const noticeFiles = ['THIRD-PARTY-LICENCES.md', 'bin/THIRD-PARTY-LICENCES.md'];

/** A package that a built file holds, as its notice names it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
}

/** The packages that are inside the built files. */
export function shippedIn(dist: string): Shipped[] {
  return noticeFiles
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)])
    .map(([, name, version, licence]) => ({name: name!, version: version!, licence: licence!}));
}

/**
 * Keeps of a bill what ships. What it says of its own making, the time and a number drawn by lot, is
 * taken out: two builds of one commit are to be the same.
 *
 * @throws when something ships that the bill does not name.
 */
export function billOf(whole: BillOfMaterials, shipped: readonly Shipped[]): BillOfMaterials {
  const refs = new Set(shipped.map(({name, version}) => `${name}@${version}`));
  const components = whole.components.filter((component) => refs.has(component['bom-ref']));
  const named = new Set(components.map((component) => component['bom-ref']));
  const missing = [...refs].filter((ref) => !named.has(ref));
  if (missing.length > 0) throw new Error(`Not in package-lock.json: ${missing.join(', ')}`);

  const {component: library} = whole.metadata;
  const own = library['bom-ref'];
  const known = new Set([own, ...named]);
  return {
    bomFormat: whole.bomFormat,
    specVersion: whole.specVersion,
    // npm calls it by the folder it lies in.
    metadata: {component: {...library, name: own.slice(0, own.lastIndexOf('@'))}},
    components: components.map((component) => ({...component, scope: 'required'})),
    dependencies: whole.dependencies
      .filter(({ref}) => known.has(ref))
      .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter((on) => known.has(on))})),
  };
}

/**
 * Writes `sbom.cdx.json` from package-lock.json, as npm reads it, and the notices in `dist`.
 *
 * @throws when npm cannot, or something ships that package-lock.json does not name.
 */
export function writeBillOfMaterials(root: string, dist: string): void {
  // The shell finds npm on every system; every word is a constant of this file.
  const {status, stdout, stderr} = spawnSync(
    'npm sbom --sbom-format cyclonedx --package-lock-only',
    {
      cwd: root,
      shell: true,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      // A build sets it, and npm then passes over what is installed for development and what that shares.
      env: {...process.env, NODE_ENV: ''},
    },
  );
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const bill = billOf(JSON.parse(stdout) as BillOfMaterials, shippedIn(dist));
  writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
}

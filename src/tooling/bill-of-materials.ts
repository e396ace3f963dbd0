import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
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

/** What is read of a package.json and of a package-lock.json. */
export interface Package {
  readonly name?: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Package>>;
}

/**
 * Keeps of a lock what ships, as if nothing else had ever been installed: what is installed for
 * development is no part of a bill, and its quarrels are no reason to have none.
 *
 * @throws when something ships that the lock does not name.
 */
export function lockOf({lockfileVersion, packages}: Lock, shipped: readonly Shipped[]): Lock {
  const versions = new Map(shipped.map(({name, version}) => [name, version]));
  const dependenciesOf = (names: readonly string[]) =>
    Object.fromEntries([...versions].filter(([name]) => names.includes(name)));
  const {name, version, description, license} = packages['']!;
  const kept: Record<string, Package> = {
    '': {
      ...named({name, description, license}),
      version,
      dependencies: dependenciesOf([...versions.keys()]),
    },
  };
  for (const {name, version} of shipped) {
    const own = Object.entries(packages).find(
      ([path, found]) => path.endsWith(`node_modules/${name}`) && found.version === version,
    )?.[1];
    if (!own) throw new Error(`Not in package-lock.json: ${name}@${version}`);
    const {integrity, license, dependencies = {}} = own;
    kept[`node_modules/${name}`] = {
      ...named({integrity, license}),
      version,
      dependencies: dependenciesOf(Object.keys(dependencies)),
    };
  }
  return {lockfileVersion, packages: kept};
}

/** Only what is there, as exact types want it. */
const named = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * Takes out of a bill what tells of its own making, the time and a number drawn by lot: two builds of
 * one commit are to be the same.
 */
export const lasting = ({
  bomFormat,
  specVersion,
  metadata: {component},
  components,
  dependencies,
}: BillOfMaterials): BillOfMaterials => ({
  bomFormat,
  specVersion,
  metadata: {component},
  components,
  dependencies,
});

/**
 * Writes `sbom.cdx.json` from package-lock.json, as npm reads it, and the notices in `dist`.
 *
 * @throws when npm cannot, or something ships that package-lock.json does not name.
 */
export function writeBillOfMaterials(root: string, dist: string): void {
  const all = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
  const lock = lockOf({...all, packages: {...all.packages, '': manifest}}, shippedIn(dist));
  // npm calls the library by the folder it lies in.
  const parent = mkdtempSync(join(tmpdir(), 'bill-'));
  const folder = join(parent, manifest.name!);
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(lock.packages['']));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    // The shell finds npm on every system; every word is a constant of this file.
    const {status, stdout, stderr} = spawnSync(
      'npm sbom --sbom-format cyclonedx --package-lock-only',
      {cwd: folder, shell: true, encoding: 'utf8'},
    );
    if (status !== 0) throw new Error(`npm sbom failed: ${stderr}${stdout}`);
    const bill = lasting(JSON.parse(stdout) as BillOfMaterials);
    writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
  } finally {
    rmSync(parent, {recursive: true, force: true});
  }
}

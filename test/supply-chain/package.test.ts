import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

/** What `npm pack` puts into a partner's hands. */

const root = fileURLToPath(new URL('../..', import.meta.url));

function packed(): readonly string[] {
  const {stdout} = spawnSync('npm pack --dry-run --json --ignore-scripts', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  const [pack] = JSON.parse(stdout) as [{readonly files: readonly {readonly path: string}[]}];
  return pack.files.map(({path}) => path);
}

type Target = string | Readonly<Record<string, string>>;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly types: string;
  readonly customElements: string;
};

describe('the package', () => {
  const files = packed();
  const has = new Set(files);

  it('holds what is built, and of the project only what tells of it', () => {
    const outside = files.filter((path) => !path.startsWith('dist/'));
    assert.deepEqual(outside.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'package.json',
    ]);
    assert.ok(files.length > outside.length, 'nothing of dist/ is packed');
  });

  it('holds no tests, no stories and no environment of whoever built it', () => {
    assert.deepEqual(
      files.filter((path) => /(^|\/)(\.|storybook|test|node_modules)/.test(path)),
      [],
    );
    const roots = [root, root.replaceAll('\\', '/')];
    const telling = files
      .filter((path) => /\.(js|json|html|css|map|d\.ts)$/.test(path))
      .filter((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return roots.some((own) => text.includes(own));
      });
    assert.deepEqual(telling, []);
  });

  it('holds every file that package.json promises', () => {
    const {exports, bin, types, customElements} = manifest;
    const targets = [
      ...Object.values(exports).flatMap((target) =>
        typeof target === 'string' ? target : Object.values(target),
      ),
      ...Object.values(bin),
      types,
      customElements,
    ].map((path) => path.replace(/^\.\//, ''));
    const missing = targets.filter((path) =>
      path.includes('*') ? !matchesAny(path, files) : !has.has(path),
    );
    assert.deepEqual(missing, []);
  });

  it('holds the hashes, the notices and the bill of materials', () => {
    for (const name of ['integrity.json', 'THIRD-PARTY-LICENCES.md', 'sbom.cdx.json'])
      assert.ok(has.has(`dist/${name}`), `${name} is not packed`);
    assert.ok(existsSync(join(root, 'SECURITY.md')), 'nobody is told how to report a weakness');
  });
});

function matchesAny(pattern: string, files: readonly string[]): boolean {
  // The same name in each place.
  const form = pattern.replaceAll('.', '\\.').replace('*', '([\\w-]+)').replaceAll('*', '\\1');
  return files.some((path) => new RegExp(`^${form}$`).test(path));
}

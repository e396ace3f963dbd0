import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

/** Whoever builds a release again gets the same files, so that a hash stands for the sources. */

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('a second build, elsewhere', () => {
  for (const mode of ['page', 'single', 'frame', 'cli'])
    it(`gives the same scripts: ${mode}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'signpost-build-'));
      try {
        await build({
          root,
          mode,
          configFile: join(root, 'vite.config.ts'),
          logLevel: 'silent',
          build: {outDir: folder},
        });
        const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
          /\.(js|html|css)$/.test(name),
        );
        assert.ok(names.length > 0, 'nothing was built');
        for (const name of names)
          assert.ok(
            readFileSync(join(folder, name)).equals(readFileSync(join(root, 'dist', name))),
            `${name} differs`,
          );
      } finally {
        rmSync(folder, {recursive: true, force: true});
      }
    });
});

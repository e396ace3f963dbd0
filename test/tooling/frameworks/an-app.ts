import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A project that has installed the package and a framework. */
export class App {
  readonly folder: string;

  /**
   * @param packages - What of this project's own packages the app has installed as well.
   * @param options - Compiler options on top of those that every app here has.
   */
  constructor(packages: readonly string[], options: object = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'app-'));
    const install = (name: string, from: string) => {
      const place = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(place), {recursive: true});
      // Windows lets everybody make a junction; elsewhere it is a plain link.
      symlinkSync(from, place, 'junction');
    };
    install('signpost', root);
    for (const name of packages) install(name, join(root, 'node_modules', name));
    this.write('package.json', '{"type": "module"}');
    const compilerOptions = {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      ...options,
    };
    this.write('tsconfig.json', JSON.stringify({compilerOptions, include: ['src/**/*']}));
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }

  /** Runs a tool of the project on this one. What it writes is read, whatever it thinks of the app. */
  run(
    tool: string,
    ...args: readonly string[]
  ): {readonly code: number | null; readonly output: string} {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [join(root, 'node_modules', tool), ...args],
      {cwd: this.folder, encoding: 'utf8', timeout: 300_000},
    );
    return {code: status, output: stdout + stderr};
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

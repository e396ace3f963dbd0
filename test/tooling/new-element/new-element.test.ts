import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {namesOf} from '../../../src/tooling/new-element/names.js';
import {planElement} from '../../../src/tooling/new-element/plan.js';

/** What `npm run new` makes of the project as it is. Nothing is written. */

const root = fileURLToPath(new URL('../../..', import.meta.url)).replaceAll('\\', '/');

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

describe('the name of a new element', () => {
  it('is what it is called everywhere', () => {
    assert.deepEqual(namesOf('signpost-opening-hours'), {
      name: 'opening-hours',
      tag: 'signpost-opening-hours',
      className: 'SignpostOpeningHours',
      camel: 'openingHours',
      pascal: 'OpeningHours',
      words: 'Opening hours',
    });
  });

  for (const name of ['Opening', 'opening_hours', '-hours', 'a--b', '', '../x'])
    it(`is refused when it cannot be one: “${name}”`, () => {
      assert.throws(() => namesOf(name), /is no name/);
    });
});

describe('a new element', () => {
  const names = namesOf('opening-hours');
  const plan = planElement(names, read);

  it('has its styles, sentences, stories, contract and view without script', () => {
    const made = Object.keys(plan).filter((path) => read(path) === undefined);
    assert.deepEqual(made.sort(), [
      'src/elements/opening-hours/opening-hours.styles.ts',
      'src/elements/opening-hours/opening-hours.ts',
      'src/locales/cy/opening-hours.ts',
      'src/locales/en/opening-hours.ts',
      'src/locales/messages/opening-hours.ts',
      'src/prerender/opening-hours.ts',
      'stories/opening-hours.stories.ts',
      'test/contract/opening-hours.contract.ts',
    ]);
  });

  it('takes nothing away from a file that there is', () => {
    const changed = Object.entries(plan).filter(([path]) => read(path) !== undefined);
    for (const [path, text] of changed) {
      const kept = new Set(text.split('\n'));
      const lost = read(path)!
        .split('\n')
        .filter((line) => !kept.has(line));
      assert.deepEqual(lost, [], path);
      assert.match(text, /opening-?hours/i, path);
    }
  });

  it('is what the compiler expects, together with all that it is entered in', () => {
    const files = new Map(Object.entries(plan).map(([path, text]) => [`${root}${path}`, text]));
    const {config} = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
      config: unknown;
    };
    const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const readFile = host.readFile.bind(host);
    const fileExists = host.fileExists.bind(host);
    const directoryExists = host.directoryExists!.bind(host);
    host.readFile = (path) => files.get(path) ?? readFile(path);
    host.fileExists = (path) => files.has(path) || fileExists(path);
    host.directoryExists = (path) =>
      [...files.keys()].some((file) => file.startsWith(`${path}/`)) || directoryExists(path);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (path, ...more) => {
      const text = files.get(path);
      return text === undefined
        ? getSourceFile(path, ...more)
        : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    };
    const typed = [...files.keys()].filter((path) => path.endsWith('.ts'));
    const program = ts.createProgram(typed, options, host);
    const said = typed
      .map((path) => program.getSourceFile(path)!)
      .flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ])
      .map(({file, messageText}) => {
        return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      });
    assert.deepEqual(said, []);
  });

  it('is refused when there is one of that name', () => {
    assert.throws(() => planElement(namesOf('resource-list'), read), /There is .* already/);
  });

  it('is refused, with the place, when a table no longer looks as it did', () => {
    const changed = (path: string) => (path === 'src/entry/parts.ts' ? '' : read(path));
    assert.throws(() => planElement(names, changed), /src\/entry\/parts\.ts has no line like/);
  });
});

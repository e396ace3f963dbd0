// What `npm run build` leaves in dist/: the promises that package.json makes about it.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import manifest from '../../package.json' with {type: 'json'};

const root = fileURLToPath(new URL('../..', import.meta.url));
const dependencies = Object.keys(manifest.dependencies);

for (const file of ['dist/signpost.js', 'dist/signpost.all.js'])
  describe(`a file for a script tag: ${file}`, () => {
    const {dynamic, fixed} = importsIn(file);

    it('needs no other file to start', () => {
      assert.deepEqual(fixed, []);
    });

    it('loads later only what lies beside it', () => {
      assert.ok(dynamic.length > 0, 'it loads nothing later');
      const missing = dynamic.filter((target) => !existsSync(join(root, 'dist', target)));
      assert.deepEqual(missing, []);
    });
  });

describe('the files for a script tag', () => {
  it('are not loaded a second time by their own chunks', () => {
    // A page may add a version to the address, and a chunk that asks for the plain address would
    // then bring a second copy of everything with it.
    const asking = filesBelow('dist/chunks', '.js').filter((file) => {
      const imports = importsIn(file);
      return [...imports.fixed, ...imports.dynamic].some((target) => target.includes('signpost'));
    });
    assert.deepEqual(asking, []);
  });

  it('are compiled while they arrive, where a browser does that', () => {
    const files = ['dist/signpost.js', 'dist/signpost.all.js', ...filesBelow('dist/chunks', '.js')];
    // A browser looks for it in the first line only.
    const without = files.filter(
      (file) => !read(file).startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    assert.deepEqual(without, []);
  });

  it('travel with the licence of every package in them', () => {
    const notice = read('dist/THIRD-PARTY-LICENCES.md');
    const bundled = ['dist/signpost.all.js', ...filesBelow('dist/chunks', '.js')].flatMap(
      (file) => {
        // The bundler's own few lines come from no file.
        if (!existsSync(join(root, `${file}.map`))) return [];
        const {sources} = JSON.parse(read(`${file}.map`)) as {sources: string[]};
        return sources.map(packageOf).filter((name) => name !== undefined);
      },
    );
    assert.ok(bundled.length > 0);
    const unnamed = [...new Set(bundled)].filter((name) => !notice.includes(`## ${name} `));
    assert.deepEqual(unnamed, []);
  });
});

describe('the package', () => {
  it('holds every file that its exports name', () => {
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const missing = [manifest.types, manifest.customElements, ...named].filter(
      (path) => !path.includes('*') && !existsSync(join(root, path)),
    );
    assert.deepEqual(missing, []);
  });

  it('exports a module and its types for every tag', () => {
    const missing = namesIn('src/elements')
      .filter((name) => existsSync(join(root, `src/elements/${name}/${name}.ts`)))
      .flatMap((name) => [
        `dist/elements/${name}.js`,
        `dist/types/src/elements/${name}/${name}.d.ts`,
      ])
      .filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(missing, []);
  });

  it('imports nothing that is not installed with it', () => {
    const files = [
      ...namesIn('dist')
        .filter(isModule)
        .map((n) => `dist/${n}`),
    ];
    files.push(...filesBelow('dist/elements', '.js'), ...filesBelow('dist/shared', '.js'));
    assert.deepEqual(files.flatMap(strayImports), []);
  });

  it('has types that lead only to types it holds', () => {
    assert.deepEqual(filesBelow('dist/types', '.d.ts').flatMap(strayImports), []);
  });

  it('says of every file with side effects that it has them', () => {
    const missing = manifest.sideEffects.filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(missing, []);
  });
});

/** The imports of a built file that lead nowhere once the package stands alone. */
function strayImports(file: string): string[] {
  const {fixed, dynamic} = importsIn(file);
  return [...fixed, ...dynamic]
    .filter((target) => {
      if (!target.startsWith('.')) {
        return !dependencies.some((name) => target === name || target.startsWith(`${name}/`));
      }
      const reached = join(root, dirname(file), target);
      const found = file.endsWith('.d.ts') ? reached.replace(/\.js$/, '.d.ts') : reached;
      return !existsSync(found);
    })
    .map((target) => `${file}: ${target}`);
}

function importsIn(file: string) {
  const fixed: string[] = [];
  const dynamic: string[] = [];
  const look = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteralLike(node.moduleSpecifier)) {
        fixed.push(node.moduleSpecifier.text);
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) fixed.push(node.argument.literal.text);
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteralLike(node.arguments[0])
    ) {
      dynamic.push(node.arguments[0].text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext));
  return {fixed, dynamic};
}

function packageOf(source: string): string | undefined {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1];
}

function isModule(name: string) {
  return name.endsWith('.js');
}

function read(path: string) {
  return readFileSync(join(root, path), 'utf8');
}

function filesBelow(folder: string, ending: string) {
  return namesIn(folder, true)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

function namesIn(folder: string, recursive = false): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path, {recursive, encoding: 'utf8'}) : [];
}

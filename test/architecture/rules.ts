import {posix} from 'node:path';
import ts from 'typescript';

/**
 * The rooms of `src/`, lowest first. A file may import from its own room and from any room before
 * it. `index.ts`, the public entry, stands above all rooms but the tools.
 */
export const rooms = [
  'core',
  'locales',
  'prerender',
  'sources',
  'events',
  'contexts',
  'controllers',
  'styles',
  'elements',
  'entry',
  'index.ts',
  'tooling',
] as const;

/** Rooms that also run in Node, for the command line and the prerendered pages. */
export const roomsWithoutLit: ReadonlySet<string> = new Set<Room>([
  'core',
  'locales',
  'prerender',
  'sources',
  'events',
]);

type Room = (typeof rooms)[number];

/** Path from the project root, with forward slashes, and the text of every file below `src/`. */
export type SourceTree = ReadonlyMap<string, string>;

export interface Breach {
  /** `path:line` of the offending word. */
  readonly at: string;
  readonly why: string;
}

/** A rule reads the whole tree and answers with what breaks it; an empty list means it is kept. */
export type Rule = (tree: SourceTree) => readonly Breach[];

/** A file that stands in no room escapes every other rule. */
export const everyFileHasARoom: Rule = (tree) =>
  [...tree.keys()]
    .filter((path) => rankOf(path) < 0)
    .map((path) => ({at: path, why: 'stands in no room'}));

export const importsOnlyGoDown: Rule = (tree) =>
  eachImport(tree, (path, target) => {
    if (!isRelative(target)) return undefined;
    const reached = resolve(path, target);
    if (!reached.startsWith('src/')) return undefined;
    return rankOf(reached) > rankOf(path) ? `imports upwards: ${reached}` : undefined;
  });

/** Outside `src/` there is only data to read; tests, stories and built files are not sources. */
export const onlyDataComesFromOutside: Rule = (tree) =>
  eachImport(tree, (path, target) => {
    if (roomOf(path) === 'tooling' || !isRelative(target)) return undefined;
    const reached = resolve(path, target);
    const allowed = reached.startsWith('src/') || /^data\/.*\.json$/.test(reached);
    return allowed ? undefined : `imports from outside src/ and data/: ${reached}`;
  });

/** A script that comes with a directory, not with the library. */
const importsByAddress: ReadonlySet<string> = new Set(['src/sources/pagefind-engine.ts']);

export const nothingLowImportsLit: Rule = (tree) =>
  eachImport(tree, (path, target) => {
    if (!roomsWithoutLit.has(roomOf(path))) return undefined;
    if (target === unreadable)
      return importsByAddress.has(path)
        ? undefined
        : 'imports a computed name, which cannot be checked';
    return /^(lit|lit-html|lit-element|@lit|@lit-labs)(\/|$)/.test(target)
      ? `imports ${target}`
      : undefined;
  });

/** What a browser runs can only use packages that are installed with the library. */
export const packagesAreDependencies =
  (dependencies: readonly string[]): Rule =>
  (tree) =>
    eachImport(tree, (path, target) => {
      if (roomOf(path) === 'tooling' || isRelative(target) || target === unreadable)
        return undefined;
      const known = dependencies.some((name) => target === name || target.startsWith(`${name}/`));
      return known ? undefined : `imports ${target}, which is not a runtime dependency`;
    });

/**
 * Globals that give `core` an answer of their own: the page, the network, storage, a clock, chance.
 * The caller passes such things in, so that the same arguments always give the same result.
 */
const impureGlobals: ReadonlySet<string> = new Set([
  ...['document', 'window', 'self', 'globalThis', 'global', 'process', 'navigator', 'location'],
  ...['history', 'customElements', 'HTMLElement', 'Element', 'DOMParser', 'matchMedia'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['performance', 'crypto'],
]);

export const coreIsPure: Rule = (tree) => {
  const core = new Map([...tree].filter(([path]) => roomOf(path) === 'core'));
  const program = programOf(core);
  const checker = program.getTypeChecker();
  const breaches: Breach[] = [];

  for (const path of core.keys()) {
    const file = program.getSourceFile(path);
    if (!file) continue;
    visit(file, (node) => {
      if (!ts.isIdentifier(node) || !isFreeName(node, checker)) return;
      const why = impurityOf(node);
      if (why) breaches.push({at: place(file, node), why});
    });
  }
  return breaches;
};

function impurityOf(name: ts.Identifier): string | undefined {
  if (impureGlobals.has(name.text)) return `uses ${name.text}`;
  const {parent} = name;
  const member =
    ts.isPropertyAccessExpression(parent) && parent.expression === name
      ? parent.name.text
      : undefined;
  switch (name.text) {
    case 'Date': {
      const given = ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0;
      const compared =
        ts.isBinaryExpression(parent) &&
        parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
      // Date() and new Date() read the clock, and so may any other way to hand Date on.
      const pure = given || compared || member === 'UTC' || member === 'parse';
      return pure ? undefined : 'reads the clock through Date';
    }
    case 'Math':
      return member === undefined || member === 'random' ? 'uses Math.random' : undefined;
    default:
      return undefined;
  }
}

/** A name that the file does not declare, used as a value. */
function isFreeName(name: ts.Identifier, checker: ts.TypeChecker): boolean {
  const {parent} = name;
  if (ts.isPartOfTypeNode(name)) return false;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return false;
  // The checker knows this one name without any library.
  if (name.text === 'globalThis') return true;
  // `{fetch}` names a property and reads a value: what counts is where the value comes from.
  if (ts.isShorthandPropertyAssignment(parent)) {
    return checker.getShorthandAssignmentValueSymbol(parent) === undefined;
  }
  return checker.getSymbolAtLocation(name) === undefined;
}

/** Without libraries and without following imports, only what a file declares has a symbol. */
function programOf(tree: SourceTree): ts.Program {
  const host: ts.CompilerHost = {
    fileExists: (path) => tree.has(path),
    readFile: (path) => tree.get(path),
    getSourceFile: (path) => {
      const text = tree.get(path);
      return text === undefined ? undefined : parse(path, text);
    },
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    getNewLine: () => '\n',
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  };
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
  };
  return ts.createProgram({rootNames: [...tree.keys()], options, host});
}

const unreadable = '(computed)';

function eachImport(
  tree: SourceTree,
  judge: (path: string, target: string) => string | undefined,
): Breach[] {
  const breaches: Breach[] = [];
  for (const [path, text] of tree) {
    const file = parse(path, text);
    for (const {fileName, pos} of file.typeReferenceDirectives) {
      const why = judge(path, fileName);
      if (why) breaches.push({at: `${path}:${lineAt(file, pos)}`, why});
    }
    visit(file, (node) => {
      const target = importedBy(node);
      const why = target === undefined ? undefined : judge(path, target);
      if (why) breaches.push({at: place(file, node), why});
    });
  }
  return breaches;
}

/** What a node imports, in each of the ways the language has; undefined for every other node. */
function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && textOf(node.moduleSpecifier);
  }
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : unreadable;
  }
  // `declare module 'lit'` takes that module's types in, whatever else it adds.
  if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) return node.name.text;
  if (ts.isCallExpression(node)) {
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
    if (isImport || isRequire) return node.arguments[0] && textOf(node.arguments[0]);
  }
  return undefined;
}

const textOf = (node: ts.Node) => (ts.isStringLiteralLike(node) ? node.text : unreadable);

const isRelative = (target: string) => target.startsWith('.');

/** The imported file's path; the sources import each other by the name they have once compiled. */
const resolve = (from: string, target: string) =>
  posix.join(posix.dirname(from), target).replace(/\.js$/, '.ts');

const roomOf = (path: string) => path.split('/')[1] ?? '';
const rankOf = (path: string) => rooms.indexOf(roomOf(path) as Room);

/** Every rule reads every file. */
const parsed = new Map<string, ts.SourceFile>();

function parse(path: string, text: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  parsed.set(path, file);
  return file;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

const lineAt = (file: ts.SourceFile, position: number) =>
  file.getLineAndCharacterOfPosition(position).line + 1;

const place = (file: ts.SourceFile, node: ts.Node) =>
  `${file.fileName}:${lineAt(file, node.getStart(file))}`;

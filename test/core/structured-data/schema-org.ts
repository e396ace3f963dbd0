import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};
const host = ts.createCompilerHost(options);
/** The definitions are some megabytes, and the same for every question. */
const definitions = new Map<string, ts.SourceFile | undefined>();

/**
 * What schema.org's own definitions object to in some data: unknown types and properties, and values of
 * another kind than a property has. The package `schema-dts` is made from these definitions; nothing
 * is asked of the network. Each begins with the place of what it is about: “0: …”.
 */
export function objectionsTo(data: readonly object[]): readonly string[] {
  const name = `${root}test/core/structured-data/data-in-question.ts`;
  // Written out in full: the compiler looks for unknown properties in literals only.
  const text = [
    "import type {Thing, WithContext} from 'schema-dts';",
    ...data.map((one, at) => `export const d${at}: WithContext<Thing> = ${JSON.stringify(one)};`),
  ].join('\n');
  const program = ts.createProgram({
    rootNames: [name],
    options,
    host: {
      ...host,
      fileExists: (path) => path === name || host.fileExists(path),
      getSourceFile: (path, ...rest) => {
        if (path === name) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
        if (!definitions.has(path)) definitions.set(path, host.getSourceFile(path, ...rest));
        return definitions.get(path);
      },
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({file, start, messageText}) => {
    // The first line is the import.
    const at =
      file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line - 1 : '';
    return `${at}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

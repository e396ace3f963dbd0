import {posix} from 'node:path';

const marker = 'json-module';

/**
 * Lets the dev server answer `import table from './table.json'` in every browser, with or without
 * `with {type: 'json'}`, as the bundler does. A file asked for by fetch() stays plain JSON.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function jsonModules() {
  const isModule = (context) => context.URL.searchParams.has(marker);
  return {
    name: 'json-modules',
    resolveImport({source}) {
      return source.startsWith('.') && posix.extname(source) === '.json'
        ? `${source}?${marker}`
        : undefined;
    },
    resolveMimeType(context) {
      return isModule(context) ? 'js' : undefined;
    },
    transform(context) {
      return isModule(context) ? `export default ${String(context.body)};` : undefined;
    },
  };
}

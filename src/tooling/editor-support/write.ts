import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {cssData, htmlData} from './html-data.js';
import {jsxTypes} from './jsx.js';
import {reactTypes, reactWrappers} from './react.js';
import {readElements, type ElementFacts, type Manifest} from './read-elements.js';
import {svelteTypes} from './svelte.js';
import {vueTypes} from './vue.js';
import {webTypes} from './web-types.js';

/** A module with types and nothing else: importing it is no mistake at run time. */
const nothing = 'export {};\n';

/**
 * Everything that tells editors and frameworks of the elements, by its path below `dist/`.
 *
 * @param elements - What there is to tell.
 * @param about - Name and version of the package.
 */
export function editorSupport(
  elements: readonly ElementFacts[],
  about: {readonly name: string; readonly version: string},
): Readonly<Record<string, string>> {
  return {
    'editors/vscode.html-custom-data.json': json(htmlData(elements)),
    'editors/vscode.css-custom-data.json': json(cssData(elements)),
    'editors/web-types.json': json(webTypes(elements, about)),
    'frameworks/jsx.d.ts': jsxTypes(elements),
    'frameworks/jsx.js': nothing,
    'frameworks/vue.d.ts': vueTypes(elements),
    'frameworks/vue.js': nothing,
    'frameworks/svelte.d.ts': svelteTypes(elements),
    'frameworks/svelte.js': nothing,
    'frameworks/react.d.ts': reactTypes(elements),
    'frameworks/react.js': reactWrappers(elements),
  };
}

/** Writes them, from the manifest that `dist/` has already. */
export function writeEditorSupport(
  dist: string,
  about: {readonly name: string; readonly version: string},
): void {
  const text = readFileSync(join(dist, 'custom-elements.json'), 'utf8');
  const elements = readElements(JSON.parse(text) as Manifest);
  for (const [path, content] of Object.entries(editorSupport(elements, about))) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), content);
  }
}

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {
  coreIsPure,
  everyFileHasARoom,
  importsOnlyGoDown,
  nothingLowImportsLit,
  onlyDataComesFromOutside,
  packagesAreDependencies,
  rooms,
  roomsWithoutLit,
  type Rule,
  type SourceTree,
} from './architecture/rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = readSource();

interface Proof {
  readonly rule: Rule;
  /** Files that break the rule, each on its own. */
  readonly broken: Readonly<Record<string, readonly [path: string, text: string]>>;
  /** Files that look alike and keep it. */
  readonly kept: Readonly<Record<string, readonly [path: string, text: string]>>;
}

const proofs: Readonly<Record<string, Proof>> = {
  'every file stands in a room': {
    rule: everyFileHasARoom,
    broken: {
      'a room of its own': ['src/helpers/x.ts', ''],
      'a file beside the rooms': ['src/x.ts', ''],
    },
    kept: {'the public entry': ['src/index.ts', '']},
  },
  'imports only go down': {
    rule: importsOnlyGoDown,
    broken: {
      'a static import': ['src/core/x.ts', `import {x} from '../elements/x.js';`],
      'a side effect': ['src/sources/x.ts', `import '../contexts/x.js';`],
      'a type': ['src/core/feed/x.ts', `import type {X} from '../../events/x.js';`],
      'a type in place': ['src/core/x.ts', `let x: import('../locales/en.js').X;`],
      'a re-export': ['src/events/x.ts', `export * from '../controllers/x.js';`],
      'a dynamic import': ['src/elements/x/x.ts', `await import('../../entry/define.js');`],
      'a template without parts': ['src/core/x.ts', 'await import(`../locales/cy.js`);'],
      'the public entry': ['src/entry/define.ts', `import {x} from '../index.js';`],
      'the tools': ['src/index.ts', `export * from './tooling/x.js';`],
    },
    kept: {
      'a lower room': ['src/elements/x/x.ts', `import {x} from '../../core/x.js';`],
      'its own room': ['src/core/feed/x.ts', `import {x} from '../areas/x.js';`],
      'the tools above all': ['src/tooling/x.ts', `import {x} from '../index.js';`],
      'a comment': ['src/core/x.ts', `// import {x} from '../elements/x.js';`],
      'a sentence': ['src/core/x.ts', `export const x = "import '../elements/x.js'";`],
    },
  },
  'only data comes from outside': {
    rule: onlyDataComesFromOutside,
    broken: {
      'a test': ['src/core/x.ts', `import {x} from '../../test/x.js';`],
      'a package by its path': ['src/core/x.ts', `import x from '../../node_modules/lit/x.js';`],
      'code beside the data': ['src/core/x.ts', `import {x} from '../../data/x.js';`],
    },
    kept: {
      'a table': ['src/core/x.ts', `import x from '../../data/x.json' with {type: 'json'};`],
      'a tool': ['src/tooling/x.ts', `import {x} from '../../vite.config.js';`],
    },
  },
  'what runs in Node never imports Lit': {
    rule: nothingLowImportsLit,
    broken: {
      'Lit itself': ['src/core/x.ts', `import {html} from 'lit';`],
      'a part of Lit': ['src/locales/x.ts', `import {repeat} from 'lit/directives/repeat.js';`],
      'a package of Lit': ['src/events/x.ts', `import {ContextEvent} from '@lit/context';`],
      'the package below Lit': ['src/prerender/x.ts', `import {render} from 'lit-html';`],
      'a type': ['src/sources/x.ts', `import type {LitElement} from 'lit';`],
      'a type among values': ['src/sources/x.ts', `import {type LitElement} from 'lit';`],
      'a type in place': ['src/core/x.ts', `export type X = import('lit').LitElement;`],
      'a dynamic import': ['src/prerender/x.ts', `const {html} = await import('lit');`],
      'a computed import': ['src/core/x.ts', `const x = (name: string) => import(name);`],
      'a re-export': ['src/core/x.ts', `export {html} from 'lit';`],
      'a type reference': ['src/core/x.ts', `/// <reference types="lit" />`],
      'an augmented module': ['src/core/x.ts', `export {}; declare module 'lit' {}`],
    },
    kept: {
      'a room above': ['src/contexts/x.ts', `import {createContext} from '@lit/context';`],
      'a name that begins alike': ['src/core/x.ts', `import x from 'literate';`],
      'a comment': ['src/core/x.ts', `/* import {html} from 'lit'; */`],
    },
  },
  'what a browser runs uses runtime dependencies only': {
    rule: packagesAreDependencies(Object.keys(manifest.dependencies)),
    broken: {
      'a package for development': ['src/core/x.ts', `import ts from 'typescript';`],
      'a part of Node': ['src/sources/x.ts', `import {readFile} from 'node:fs/promises';`],
    },
    kept: {
      'a runtime dependency': ['src/core/x.ts', `import Fuse from 'fuse.js/basic';`],
      'a tool': ['src/tooling/x.ts', `import {readFile} from 'node:fs/promises';`],
    },
  },
  'core is pure': {
    rule: coreIsPure,
    broken: {
      'the page': ['src/core/x.ts', `export const x = () => document.title;`],
      'the window': ['src/core/x.ts', `export const x = () => window.top;`],
      'everything global': ['src/core/x.ts', `export const x = () => globalThis['fetch'];`],
      'the network': ['src/core/x.ts', `export const x = () => fetch('/feed.json');`],
      'the network, handed on': ['src/core/x.ts', `export const x = {fetch};`],
      storage: ['src/core/x.ts', `export const x = () => localStorage.length;`],
      'a timer': ['src/core/x.ts', `setTimeout(() => undefined, 1);`],
      'a stopwatch': ['src/core/x.ts', `export const x = () => performance.now();`],
      'the time now': ['src/core/x.ts', `export const x = () => Date.now();`],
      'a new date': ['src/core/x.ts', `export const x = () => new Date();`],
      'a new date without brackets': ['src/core/x.ts', `export const x = () => new Date;`],
      'the date as text': ['src/core/x.ts', `export const x = () => Date();`],
      'the clock, taken apart': ['src/core/x.ts', `const {now} = Date; export const x = now;`],
      chance: ['src/core/x.ts', `export const x = () => Math.random();`],
      'chance, taken apart': ['src/core/x.ts', `const {random} = Math; export const x = random;`],
      'one function away from a name of its own': [
        'src/core/x.ts',
        `export const x = (document: string) => document; export const y = () => document;`,
      ],
    },
    kept: {
      'a date that is given': ['src/core/x.ts', `export const x = (iso: string) => new Date(iso);`],
      'a date of certain numbers': ['src/core/x.ts', `export const x = Date.UTC(2020, 1, 1);`],
      'a date as a type': ['src/core/x.ts', `export const x = (now: Date): Date => now;`],
      'a comparison': ['src/core/x.ts', `export const x = (y: unknown) => y instanceof Date;`],
      arithmetic: ['src/core/x.ts', `export const x = (y: number) => Math.floor(y);`],
      'a parameter of that name': [
        'src/core/x.ts',
        `export const x = (document: {title: string}) => document.title;`,
      ],
      'a property of that name': [
        'src/core/x.ts',
        `export interface X {location: string} export const x = (y: X) => ({location: y.location});`,
      ],
      'an import of that name': [
        'src/core/x.ts',
        `import {history} from './y.js'; export const x = history;`,
      ],
      'a comment': ['src/core/x.ts', `/** Never document.title, never Date.now(). */`],
      'a room above': ['src/sources/x.ts', `export const x = () => fetch('/feed.json');`],
    },
  },
};

for (const [name, {rule, broken, kept}] of Object.entries(proofs)) {
  describe(name, () => {
    it('in the source', () => {
      assert.deepEqual(rule(source), []);
    });
    for (const [what, file] of Object.entries(broken)) {
      it(`finds ${what}`, () => {
        assert.equal(rule(new Map([file])).length, 1);
      });
    }
    for (const [what, file] of Object.entries(kept)) {
      it(`allows ${what}`, () => {
        assert.deepEqual(rule(new Map([file])), []);
      });
    }
  });
}

describe('the rooms that run in Node', () => {
  it('are the lowest ones, so that none of them reaches Lit through another', () => {
    assert.deepEqual(rooms.slice(0, roomsWithoutLit.size), [...roomsWithoutLit]);
  });

  for (const path of source.keys()) {
    if (!roomsWithoutLit.has(path.split('/')[1] ?? '')) continue;
    it(`load there: ${path}`, async () => {
      await assert.doesNotReject(import(pathToFileURL(join(root, path)).href));
    });
  }

  it('would not load there with the page in their hands', async () => {
    const reachesForThePage = 'data:text/javascript,document.title';
    await assert.rejects(import(reachesForThePage), ReferenceError);
  });
});

function readSource(): SourceTree {
  const paths = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.split(sep).join('/')}`)
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

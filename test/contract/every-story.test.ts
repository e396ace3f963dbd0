import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

describe('every file of stories', () => {
  // With all the others, or as a tool in a test of its own.
  const tests = readdirSync(at('test/browser'))
    .filter((name) => name === 'books.ts' || name.endsWith('.test.ts'))
    .map((name) => readFileSync(at(`test/browser/${name}`), 'utf8'))
    .join('\n');
  for (const file of readdirSync(at('stories')).filter((name) => name.endsWith('.stories.ts')))
    it(`is mounted and checked in a browser: ${file}`, () => {
      assert.ok(tests.includes(`/stories/${file.replace(/\.ts$/, '.js')}`));
    });
});

describe('every element', () => {
  const stories = readdirSync(at('stories'));
  const elements = readdirSync(at('src/elements'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .filter(({name}) => readdirSync(at(`src/elements/${name}`)).includes(`${name}.ts`));
  for (const {name} of elements)
    it(`has stories: ${name}`, () => {
      assert.ok(stories.includes(`${name}.stories.ts`));
    });
});

describe('every theme', () => {
  const dresses = readFileSync(at('test/browser/dresses.ts'), 'utf8');
  const listed = /themes = \[(.*?)\]/s.exec(dresses)![1]!;
  for (const file of readdirSync(at('src/styles/themes')))
    it(`is worn by every story: ${file}`, () => {
      assert.ok(listed.includes(`'${file.replace(/\.css$/, '')}'`));
    });
});

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

describe('every file of stories', () => {
  const tests = readFileSync(at('test/browser/stories.test.ts'), 'utf8');
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

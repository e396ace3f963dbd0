import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import type {readText as asIs} from '../../src/sources/read-text.js';

type ReadText = typeof asIs;

describe('a long text', () => {
  it('is read by a script that a bundler made into a plain one, which has no address', async () => {
    const built = (await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: {
          entry: fileURLToPath(new URL('../../src/sources/read-text.ts', import.meta.url)),
          formats: ['iife'],
          name: 'plain',
        },
      },
    })) as unknown as readonly [{readonly output: readonly [{readonly code: string}]}];
    const {code} = built[0].output[0];
    assert.doesNotMatch(code, /import\.meta/);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what was built a moment ago
    const plain = new Function(`${code}; return plain;`)() as ReadText | {readText: ReadText};
    const readText = 'readText' in plain ? plain.readText : plain;
    const text = 'é'.repeat(200_000);
    const response = new Response(text, {headers: {'content-length': '400000'}});
    Object.defineProperty(response, 'url', {value: 'https://feeds.example/feed.json'});
    const parts = await readText(response, 1_000_000, new AbortController().signal);
    assert.equal(parts?.join(''), text);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {Directory} from '../../src/core/search/directory.js';
import {buildPagefind, NoPagefind} from '../../src/tooling/resource-index/build-pagefind.js';
import {largeFeed} from '../core/search/a-large-feed.js';

const json = largeFeed(3);
const parsed = parseFeed(json, {base: 'https://directory.example/'});
assert.ok(parsed.ok);
const directory = new Directory(parsed.value.feed);
const build = (importing: () => Promise<unknown>) =>
  buildPagefind(json, directory, () => undefined, importing);

/** Pagefind of some release, that says what is wrong. */
const pagefind = (version: string, errors: readonly string[] = []) => ({
  createIndex: () =>
    Promise.resolve({
      errors: [],
      index: {
        addCustomRecord: () => Promise.resolve({errors}),
        getFiles: () =>
          Promise.resolve({
            errors: [],
            files: [
              {
                path: 'pagefind-entry.json',
                content: Buffer.from(JSON.stringify({version, languages: {}})),
              },
            ],
          }),
      },
    }),
  close: () => Promise.resolve(),
});

describe('an index for Pagefind', () => {
  it('says what to install where it is not installed', async () => {
    const missing = Object.assign(new Error('x'), {code: 'ERR_MODULE_NOT_FOUND'});
    await assert.rejects(
      build(() => Promise.reject(missing)),
      (error: unknown) =>
        error instanceof NoPagefind &&
        /it is not installed: npm install --save-dev pagefind@1\.5\.2$/.test(error.message),
    );
  });

  it('says so where another release is installed', async () => {
    await assert.rejects(
      build(() => Promise.resolve(pagefind('1.4.0'))),
      /needs the package pagefind 1\.5\.2, and 1\.4\.0 is installed/,
    );
  });

  it('is not made of a part of the resources', async () => {
    await assert.rejects(
      build(() => Promise.resolve(pagefind('1.5.2', ['no room']))),
      /Pagefind: no room/,
    );
  });
});

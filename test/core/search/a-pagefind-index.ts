import assert from 'node:assert/strict';
import {mkdtempSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {indexOver} from '../../../src/core/search/open-index.js';
import type {PagefindEngine} from '../../../src/core/search/pagefind/engine.js';
import type {PagefindHead} from '../../../src/core/search/pagefind/head.js';
import {openPagefindIndex} from '../../../src/core/search/pagefind/pagefind-index.js';
import {readRecord, resourcesOf} from '../../../src/core/search/read-record.js';
import {tellingWords} from '../../../src/core/search/stop-words.js';
import {openPagefind, type PagefindScript} from '../../../src/sources/pagefind-engine.js';
import {buildPagefind} from '../../../src/tooling/resource-index/build-pagefind.js';
import {writeIndex} from '../../../src/tooling/resource-index/write.js';
import {atHand, base, openWith, type Json} from './opened.js';

/** Pagefind's program is a binary: says so where there is none for a platform. */
export async function requirePagefind(): Promise<void> {
  try {
    const {createIndex, close} = await import('pagefind');
    await createIndex();
    await close();
  } catch (error) {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(`Pagefind has no program for ${platform}, so this cannot be tested here.`, {
      cause: error,
    });
  }
}

/** A feed, and the same feed as an index that Pagefind searches, in a folder of the disk. */
export async function onDisk(json: Json) {
  const whole = atHand(json);
  const out = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const parts = await buildPagefind(json, whole.directory, () => undefined);
  const {folder} = await writeIndex(out, json, parts, () => undefined);
  const asked: string[] = [];
  const headJson = JSON.parse(await readFile(join(out, 'signpost.json'), 'utf8')) as Json;
  return {
    ...whole,
    out,
    folder: join(out, folder),
    headJson,
    /** Files of the folder in the order in which they were asked for. */
    asked,
    ...open(headJson, (head) => realEngine(head, out, asked)),
  };
}

/** Opens an index as a page does. */
export const open = (headJson: Json, opening: (head: PagefindHead) => Promise<PagefindEngine>) =>
  openWith(openPagefindIndex, headJson, {
    open: opening,
    ...{indexOver, readRecord, resourcesOf, tellingWords},
  });

/** Pagefind itself, with the disk in place of the network. */
export function realEngine(
  head: PagefindHead,
  out: string,
  asked: string[] = [],
): Promise<PagefindEngine> {
  const pathOf = (url: string) => {
    assert.ok(url.startsWith(base), `${url} is outside the directory.`);
    const path = new URL(url).pathname.replace('/help/', '');
    asked.push(path.replace(`${head.folder}/`, ''));
    return join(out, path);
  };
  return openPagefind(`${base}${head.folder}/`, head, {
    load: async (url) => {
      const text = await readFile(pathOf(url), 'utf8');
      // By its name alone, Node would take the file for a script of the older kind.
      return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as PagefindScript;
    },
    fetch: async (url) => {
      try {
        return new Response(await readFile(pathOf(url)));
      } catch {
        return new Response('Not found', {status: 404});
      }
    },
  });
}

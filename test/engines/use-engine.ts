import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
import {servePartner, type PartnerServer, type ServedPage} from '../pages/partner-server.js';
import type {Policy} from '../pages/host-pages.js';
import type {EngineBrowser, EnginePage, Size} from './engine.js';
import {chosenEngine} from './engines.js';

declare global {
  /** What witness.js remembers. */
  var witnessed: string[];
}

export interface EngineVisits {
  /** Of the partner's server, without a slash at the end. */
  readonly origin: string;
  /** Opens a page as the partner's server sends it, and closes it whatever comes. */
  readonly visit: (
    page: ServedPage,
    run: (page: EnginePage) => Promise<void>,
    size?: Size,
  ) => Promise<void>;
}

/** The engine that ENGINE names and a partner's server, for all tests of the file that calls this. */
export function useEngine(): EngineVisits {
  const engine = chosenEngine();
  const pages = new Map<string, ServedPage>();
  let browser: EngineBrowser | undefined;
  let server: PartnerServer | undefined;
  const use = {
    origin: '',
    visit: async (served: ServedPage, run: (page: EnginePage) => Promise<void>, size?: Size) => {
      const path = `/pages/${pages.size}/`;
      pages.set(path, served);
      const page = await browser!.open(size);
      try {
        await page.goto(`${use.origin}${path}`);
        await run(page);
      } finally {
        await page.close();
      }
    },
  };
  before(async () => {
    browser = await engine.start();
    assert.ok(browser, `${engine.name} was not found: ${engine.howToGet}.`);
    server = await servePartner(pages);
    use.origin = server.origin;
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  return use;
}

const witness = readFileSync(new URL('witness.js', import.meta.url));
const hash = `sha384-${createHash('sha384').update(witness).digest('base64')}`;

/** A policy that lets the witness in beside what it lets in. */
export const witnessedPolicy = ([sources, attributes]: Policy): Policy => [
  sources.includes('sha384-') ? `'${hash}' ${sources}` : sources,
  attributes,
];

/** A page with a witness on it, which stands before everything else. */
export function withWitness(page: ServedPage, [, attributes]: Policy): ServedPage {
  // Neither empty nor the nonce: the hash of another file.
  const own = attributes('signpost.js').replace(/sha384-[^"]*/, hash);
  const script = `<script src="/test/engines/witness.js" ${own}></script>`;
  return {...page, html: page.html.replace('<head>', `<head>${script}`)};
}

/** Waits until a page gives something that is so. The function runs in the page. */
export async function waitFor<Args extends readonly unknown[], Value>(
  page: EnginePage,
  what: string,
  read: (...args: Args) => Value,
  isSo: (value: Awaited<Value>) => boolean,
  ...args: Args
): Promise<Awaited<Value>> {
  const from = performance.now();
  for (;;) {
    const value = await page.evaluate(read, ...args);
    if (isSo(value)) return value;
    if (performance.now() - from > 15_000)
      throw new Error(`It never came to be: ${what}. Last: ${JSON.stringify(value)}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';

/** The browser of a benchmark: `gc()` can be called in its pages, and its memory is told exactly. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: (await ensureBrowser()).path,
    args: [...browserFlags, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
}

export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly close: () => void;
}

/** What a site answers for a path: text, bytes, or a file. */
export type Content = string | Uint8Array | URL;

/**
 * Serves paths to the pages of a benchmark, packed as any host does. The pages are isolated from
 * other origins, because their clock is then exact to 5 µs instead of 100.
 *
 * @param routes - By path, such as `/feed.json`.
 * @param folders - Folders to look in for what no route names.
 */
export async function serve(
  routes: Readonly<Record<string, Content>>,
  folders: readonly URL[] = [],
): Promise<Site> {
  const packed = new Map<string, Buffer>();
  const find = (path: string): Buffer | undefined => {
    const route = routes[path];
    const content = route ?? folders.map((at) => new URL(`.${path}`, at)).find((at) => isFile(at));
    if (content === undefined) return undefined;
    return content instanceof URL ? readFileSync(content) : Buffer.from(content as string);
  };
  const server: Server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const type = types[extname(pathname)] ?? 'text/html; charset=utf-8';
    let body = packed.get(pathname);
    if (!body) {
      const found = find(pathname);
      if (!found) {
        response.writeHead(404).end();
        return;
      }
      body = isPacked(type) ? gzipSync(found) : found;
      packed.set(pathname, body);
    }
    response.writeHead(200, {
      'content-type': type,
      ...(isPacked(type) && {'content-encoding': 'gzip'}),
      'content-length': body.length,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

const isFile = (at: URL) => !at.pathname.endsWith('/') && existsSync(at);

const isPacked = (type: string) => !type.startsWith('image/') && type !== 'application/wasm';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.bin': 'application/octet-stream',
  '.css': 'text/css',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.pagefind': 'application/octet-stream',
};

/** Opens a page of its own context, lets a function work with it, and closes both. */
export async function withPage<Result>(
  browser: Browser,
  work: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Makes a page's processor so many times slower. */
export const slowDown = (devtools: CDPSession, rate: number): Promise<unknown> =>
  devtools.send('Emulation.setCPUThrottlingRate', {rate});

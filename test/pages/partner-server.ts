import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page as its server sends it. */
export interface ServedPage {
  /** The whole document. */
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Media type. Default: HTML. */
  readonly type?: string;
  /** A style sheet of its own, found at `own.css`. */
  readonly css?: string;
}

/** Pages by their paths, each with a slash at both ends. */
type Pages = ReadonlyMap<string, ServedPage>;

export interface PartnerServer {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

/**
 * A server of pages, and of the project's files, on a free port.
 *
 * @param name - Of the host, which is part of the origin.
 * @param headers - Sent with every answer.
 */
export async function servePartner(
  pages: Pages,
  name = '127.0.0.1',
  headers: Readonly<Record<string, string>> = {},
): Promise<PartnerServer> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', pages).then((found) => {
      response.writeHead(found.status, {
        'content-type': found.type,
        'cache-control': 'no-store',
        ...headers,
        ...found.headers,
      });
      response.end(found.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://${name}:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(url: string, pages: Pages) {
  const {pathname} = new URL(url, 'http://localhost');
  const page = pages.get(pathname.replace(/own\.css$/, ''));
  if (page?.css !== undefined && pathname.endsWith('/own.css'))
    return {status: 200, type: mediaTypes['.css']!, body: page.css, headers: {}};
  if (page) {
    const {html: body, type = 'text/html; charset=utf-8', headers = {}} = page;
    return {status: 200, type, body, headers};
  }
  if (pathname === '/favicon.ico')
    return {status: 204, type: 'image/svg+xml', body: '', headers: {}};
  // The same release under addresses with its version, exact and moving.
  const path = pathname.replace(/^\/v\d+(\.\d+\.\d+)?\//, '/dist/');
  try {
    assert.ok(!path.includes('..'), 'a path stays in the project');
    const type = mediaTypes[extname(path)] ?? 'application/octet-stream';
    const body = await readFile(join(root, decodeURIComponent(path)));
    return {status: 200, type, body, headers: {}};
  } catch {
    return {status: 404, type: 'text/plain; charset=utf-8', body: 'Not found', headers: {}};
  }
}

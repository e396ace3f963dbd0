import {existsSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {SlowLine, type Line} from './slow-line.js';

export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Bytes of all bodies that were asked for so far, packed. */
  readonly sent: () => number;
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
 * @param line - What all answers together go through. Default: the line is no limit.
 */
export async function serve(
  routes: Readonly<Record<string, Content>>,
  folders: readonly URL[] = [],
  line?: Line,
): Promise<Site> {
  const slow = line && new SlowLine(line);
  let sent = 0;
  const packed = new Map<string, Buffer>();
  const find = (path: string): Buffer | undefined => {
    const route = routes[path];
    const content = route ?? folders.map((at) => new URL(`.${path}`, at)).find((at) => isFile(at));
    if (content === undefined) return undefined;
    return content instanceof URL ? readFileSync(content) : Buffer.from(content as string);
  };
  const answer = async (url: string, response: ServerResponse) => {
    await slow?.begin();
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
    sent += body.length;
    if (slow) await slow.send(body, response);
    else response.end(body);
  };
  const server = createServer(({url = '/'}, response) => void answer(url, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
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

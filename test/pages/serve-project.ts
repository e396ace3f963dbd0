import {createServer} from 'node:http';
import {readFile, stat} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A web server that knows nothing of the project, as a partner's does: files, as they are. */
export interface ProjectServer {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the project's folder on a free port. */
export async function serveProject(): Promise<ProjectServer> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(({status, type, body}) => {
      response.writeHead(status, {'content-type': type, 'cache-control': 'no-store'});
      response.end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // A browser keeps its connections open for a while and would hold the process with them.
        server.closeAllConnections();
      }),
  };
}

async function answer(url: string) {
  const notFound = {status: 404, type: 'text/plain; charset=utf-8', body: 'Not found'};
  try {
    const {pathname} = new URL(url, 'http://localhost');
    let path = join(root, decodeURIComponent(pathname));
    if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return notFound;
    if ((await stat(path)).isDirectory()) path = join(path, 'index.html');
    const type = mediaTypes[extname(path)] ?? 'application/octet-stream';
    return {status: 200, type, body: await readFile(path)};
  } catch {
    return notFound;
  }
}

import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** How a server answers one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** A request as the server got it. */
export interface Got {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

export interface FaultyServer {
  /** Address of its feed. */
  readonly url: string;
  readonly got: readonly Got[];
  /** Bytes written so far, headers included. */
  readonly sent: () => number;
  /** Requests whose other side went before the answer was whole. */
  readonly givenUp: () => number;
  /** Answers so from now on. */
  readonly answerWith: (answer: Answer) => void;
}

/** Servers on ports of their own, so that a browser keeps one's stalled connections from no other. */
export function faultyServers() {
  const servers: Server[] = [];
  return {
    async start(answer: Answer): Promise<FaultyServer> {
      const got: Got[] = [];
      let current = answer;
      let sent = 0;
      let givenUp = 0;
      const server = createServer((request, response) => {
        got.push({url: request.url ?? '', headers: request.headers});
        const {socket} = response;
        const before = socket?.bytesWritten ?? 0;
        response.on('close', () => {
          sent += (socket?.bytesWritten ?? 0) - before;
          if (!response.writableFinished) givenUp++;
        });
        // Written to after the other side has gone.
        response.on('error', () => undefined);
        current(response, request);
      });
      servers.push(server);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const {port} = server.address() as AddressInfo;
      return {
        url: `http://127.0.0.1:${port}/feed.json`,
        got,
        sent: () => sent,
        givenUp: () => givenUp,
        answerWith: (answer) => (current = answer),
      };
    },
    stop(): void {
      for (const server of servers.splice(0)) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** An answer that any page may read. */
export const open =
  (
    body: string | Uint8Array,
    headers: Readonly<Record<string, string | number>> = {},
    status = 200,
  ): Answer =>
  (response) => {
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      ...headers,
    });
    response.end(body);
  };

/** A feed with one resource. */
export const feedOf = (title: string, more: object = {}): string =>
  JSON.stringify({
    format: 'signpost-feed/1',
    id: 'faults',
    title: 'Faults',
    publisher: {name: 'A publisher'},
    language: 'en',
    updated: '2026-11-20',
    resources: [{id: 'one', type: 'booklet', title, url: 'https://example.org/one'}],
    ...more,
  });

/** Begins an answer and goes on as told. */
export const begun =
  (text: string, go: (response: ServerResponse) => unknown, length?: number): Answer =>
  (response) => {
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      ...(length !== undefined && {'content-length': length}),
    });
    response.write(text, () => go(response));
  };

/** Writes a blank now and then, for ever. */
export function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

/** Writes blanks as fast as the other side takes them, for ever. */
export function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(1 << 16, ' ');
  const next = () => {
    if (!response.destroyed) response.write(chunk, next);
  };
  next();
}

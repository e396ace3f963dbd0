import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {httpSourceWithin} from '../../src/sources/http-source.js';
import {anySource} from '../../src/sources/source-for.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

const never = new AbortController().signal;
const maxBytes = 100_000;
const source = httpSourceWithin({timeout: 5_000, maxBytes});

/** For feeds that are long: their header says so. */
const roomyBytes = 1_000_000;
const roomy = httpSourceWithin({timeout: 5_000, maxBytes: roomyBytes});

// A server that nobody reached in time would otherwise be waited for without end.
describe('a feed from a real server', {timeout: 60_000}, () => {
  const servers: Server[] = [];
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'location');
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** A server for one request: a connection kept for the next one would carry over how this one ended. */
  async function serve(answer: Answer) {
    const server = createServer();
    servers.push(server);
    const ended = new Promise<number>((resolve) => {
      server.on('request', (request: IncomingMessage, response: ServerResponse) => {
        const {socket} = response;
        response.on('close', () => resolve(socket?.bytesWritten ?? 0));
        // Written to after the other side has gone.
        response.on('error', () => undefined);
        answer(response, request);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    /** `ended` settles when the answer is written or given up, and says how much of it went out. */
    return {url: `http://127.0.0.1:${port}/feed.json`, ended};
  }

  /** What becomes of an answer, once the server too is done with it. */
  async function load(answer: Answer, from = source, isPagesOwn = false) {
    const {url, ended} = await serve(answer);
    if (isPagesOwn) Object.assign(globalThis, {location: new URL(url)});
    const result = await from(url, never);
    const sent = await ended;
    return result.ok
      ? {value: result.value, problem: undefined, sent}
      : {value: undefined, problem: result.problem, sent};
  }

  it('is what its JSON says, whatever stands before it and wherever its bytes are cut', async () => {
    const bytes = Buffer.from('\uFEFF{"title": "Siân’s 🏠"}');
    const cut: Answer = (response) => {
      let at = 0;
      const next = () => {
        if (at < bytes.length) response.write(bytes.subarray(at, ++at), () => setImmediate(next));
        else response.end();
      };
      next();
    };
    const whole: Answer = (response) => response.end(bytes);
    for (const answer of [cut, whole])
      assert.deepEqual((await load(answer)).value, {title: 'Siân’s 🏠'});
  });

  describe('that is long', () => {
    for (const isPagesOwn of [true, false]) {
      const whose = isPagesOwn ? 'the page’s own host' : 'another host';
      const loadLong = (answer: Answer) => load(answer, roomy, isPagesOwn);
      const withLength =
        (body: Buffer, headers = {}): Answer =>
        (response) => {
          response.writeHead(200, {'content-length': body.length, ...headers});
          response.end(body);
        };

      it(`is what its JSON says, wherever it is cut: from ${whose}`, async () => {
        // Three bytes each, so that no piece of a power of two ends between two of them.
        const title = '€'.repeat(200_000);
        const bytes = Buffer.from(`\uFEFF${JSON.stringify({title})}`);
        // Wrapped only, as more packing would leave next to nothing.
        const packed = gzipSync(bytes, {level: 0});
        for (const answer of [withLength(bytes), withLength(packed, {'content-encoding': 'gzip'})])
          assert.deepEqual((await loadLong(answer)).value, {title});
      });

      it(`and turns out too long is not read: from ${whose}`, async () => {
        const noise = randomBytes(300_000).toString('base64');
        const packed = gzipSync(JSON.stringify(noise + ' '.repeat(roomyBytes)));
        assert.ok(packed.length > 300_000 && packed.length < roomyBytes);
        const {problem} = await loadLong(withLength(packed, {'content-encoding': 'gzip'}));
        assert.deepEqual(problem, {code: 'too-large', detail: `More than ${roomyBytes} bytes.`});
      });

      it(`and breaks off was not reached: from ${whose}`, async () => {
        const {problem} = await loadLong((response) => {
          response.setHeader('content-length', roomyBytes);
          response.write(' '.repeat(500_000), () => response.destroy());
        });
        assert.equal(problem?.code, 'unreachable');
      });
    }
  });

  it('is asked for without saying which page asks', async () => {
    await load((response, {headers}) => {
      assert.equal(headers.referer, undefined);
      assert.equal(headers.cookie, undefined);
      response.end('{}');
    });
  });

  it('of exactly the longest length is read', async () => {
    const text = JSON.stringify('x'.repeat(maxBytes - 2));
    assert.equal(text.length, maxBytes);
    const {value} = await load((response) => response.end(text));
    assert.equal(value, 'x'.repeat(maxBytes - 2));
  });

  it('that says it is too long is not downloaded', async () => {
    const {problem} = await load((response) => {
      response.setHeader('content-length', maxBytes + 1);
      pour(response);
    });
    assert.deepEqual(problem, {code: 'too-large', detail: `More than ${maxBytes} bytes.`});
  });

  it('that turns out too long is not downloaded to its end', async () => {
    const {problem, sent} = await load(pour);
    assert.equal(problem?.code, 'too-large');
    // What had been sent when the reader went away is all that was ever sent: it has no end.
    assert.ok(sent < 50_000_000);
  });

  it('is measured in bytes, as it is once unpacked', async () => {
    const wide = JSON.stringify('é'.repeat(maxBytes / 2));
    assert.ok(wide.length < maxBytes);
    assert.equal((await load((response) => response.end(wide))).problem?.code, 'too-large');

    const packed = gzipSync(JSON.stringify(' '.repeat(maxBytes)));
    assert.ok(packed.length < 1000);
    const {problem} = await load((response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(packed);
    });
    assert.equal(problem?.code, 'too-large');
  });

  it('that the server refuses is not downloaded, however much it says about why', async () => {
    const {problem} = await load((response) => {
      response.statusCode = 500;
      pour(response);
    });
    assert.deepEqual(problem, {code: 'http-error', status: 500});
  });

  it('that ends too early is not JSON, and one that breaks off was not reached', async () => {
    assert.equal((await load((response) => response.end('{"a": [1,'))).problem?.code, 'not-json');
    assert.equal((await load((response) => response.end())).problem?.code, 'not-json');
    const {problem} = await load((response) => {
      response.setHeader('content-length', 100);
      response.write('{"a": 1', () => response.destroy());
    });
    assert.equal(problem?.code, 'unreachable');
  });

  it('that comes drop by drop is given up in time, and the connection ends', async () => {
    const hasty = httpSourceWithin({timeout: 1_000, maxBytes});
    const silent: Answer = () => undefined;
    for (const answer of [drip, silent])
      assert.deepEqual((await load(answer, hasty)).problem, {code: 'timeout'});
  });

  it('that nobody waits for any more rejects with the reason, and the connection ends', async () => {
    const stop = new AbortController();
    const {url, ended} = await serve((response) => {
      drip(response);
      setTimeout(() => stop.abort(new Error('gone')), 50);
    });
    await assert.rejects(source(url, stop.signal), /gone/);
    await ended;
  });

  it('comes from the source for its address', async () => {
    const {url} = await serve((response) => response.end('{"a": 1}'));
    assert.deepEqual(await anySource(url, never), {ok: true, value: {json: {a: 1}}});
    await assert.rejects(anySource(url, AbortSignal.abort(new Error('gone'))), /gone/);
  });
});

/** Writes as much as the other side takes, until it goes. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(16_384, ' ');
  const next = () => {
    if (!response.destroyed) response.write(chunk, next);
  };
  next();
}

/** Writes a character now and then, for ever. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
}

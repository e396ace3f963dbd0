import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import {describe, it} from 'node:test';
import {SlowLine} from './slow-line.js';

/** What was received, part by part, in the order of all that was received. */
function receivers(log: string[]) {
  return (name: string) => {
    const parts: Buffer[] = [];
    const output = new Writable({
      write: (part: Buffer, _encoding, done) => {
        parts.push(part);
        log.push(name);
        done();
      },
    });
    return {output, received: () => Buffer.concat(parts)};
  };
}

const body = (bytes: number) => Buffer.from(Array.from({length: bytes}, (_, at) => at % 251));

describe('a slow line', () => {
  it('takes as long as its bytes need, and changes none', async () => {
    const {output, received} = receivers([])('a');
    const start = performance.now();
    await new SlowLine({throughput: 100_000, latency: 0}).send(body(30_000), output);
    const took = performance.now() - start;
    // 300 ms, of which a timer's lateness may be caught up before it happened.
    assert.ok(took > 270, `${took} ms`);
    assert.ok(received().equals(body(30_000)), 'other bytes');
  });

  it('makes an answer wait before it begins', async () => {
    const start = performance.now();
    await new SlowLine({throughput: 1_000_000, latency: 80}).begin();
    const took = performance.now() - start;
    assert.ok(took > 78, `${took} ms`);
  });

  it('lets a short answer pass between the parts of a long one', async () => {
    const log: string[] = [];
    const receive = receivers(log);
    const line = new SlowLine({throughput: 100_000, latency: 0});
    const start = performance.now();
    const long = line.send(body(28_000), receive('long').output);
    await line.send(body(1_400), receive('short').output);
    assert.ok(log.indexOf('short') < 3, log.join(' '));
    await long;
    const took = performance.now() - start;
    assert.ok(took > 265, `both together in ${took} ms`);
  });

  it('stops when nobody receives any more', async () => {
    const {output, received} = receivers([])('gone');
    const sending = new SlowLine({throughput: 100_000, latency: 0}).send(body(200_000), output);
    setTimeout(() => output.destroy(), 50);
    await sending;
    assert.ok(received().length < 50_000, `${received().length} bytes`);
  });
});

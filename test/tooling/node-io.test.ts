import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeIo} from '../../src/tooling/node-io.js';

const folder = mkdtempSync(join(tmpdir(), 'io-'));
const server = createServer((request, response) => {
  if (request.url === '/moved') response.writeHead(302, {location: '/page'}).end();
  else if (request.url === '/page')
    response.writeHead(200, {'content-security-policy': "default-src 'self'"}).end('Tŷ');
  else response.writeHead(404).end('nothing');
});
let origin = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

describe('the command line’s world', () => {
  it('reads an address, follows it, and hands on its headers', async () => {
    const {text, address, header} = await nodeIo.fetch(`${origin}/moved`);
    assert.deepEqual([text, address], ['Tŷ', `${origin}/page`]);
    assert.equal(header('Content-Security-Policy'), "default-src 'self'");
    assert.equal(header('x-none'), undefined);
    assert.equal(await nodeIo.read(`${origin}/page`), 'Tŷ');
  });

  it('says why an address or file cannot be read', async () => {
    await assert.rejects(nodeIo.read(`${origin}/none`), /the server answered 404/);
    await assert.rejects(nodeIo.fetch('http://127.0.0.1:1/'), /bad port|ECONNREFUSED/);
    await assert.rejects(nodeIo.read(join(folder, 'none')), /ENOENT/);
  });

  it('replaces a file whole, and leaves nothing beside it', async () => {
    const path = join(folder, 'page.html');
    writeFileSync(path, 'before');
    await nodeIo.write(path, 'after');
    assert.equal(readFileSync(path, 'utf8'), 'after');
    await assert.rejects(nodeIo.write(join(folder, 'none', 'page.html'), 'x'));
    await assert.rejects(nodeIo.write(folder, 'x'));
    assert.deepEqual(readdirSync(folder), ['page.html']);
  });

  it('knows what time it is', () => {
    const earlier = new Date();
    const now = nodeIo.now();
    assert.ok(earlier <= now && now <= new Date(), 'It is now.');
  });
});

import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import * as index from '../../src/index.js';

/** What a page gives to `define()`, as far as it uses it. */
class Registry extends Map<string, CustomElementConstructor> {
  define(tag: string, constructor: CustomElementConstructor): void {
    assert.ok(!this.has(tag), `${tag} is defined twice`);
    this.set(tag, constructor);
  }
}
const asRegistry = (registry: Registry) => registry as unknown as CustomElementRegistry;

const listened: string[] = [];
const warned: string[] = [];

describe('the public module', () => {
  beforeEach(() => {
    listened.length = warned.length = 0;
    mock.method(console, 'warn', (...words: unknown[]) => warned.push(words.join(' ')));
    const documentElement = {addEventListener: (type: string) => listened.push(type)};
    // Only now: the module was imported where there is no page, and so has touched none.
    Object.assign(globalThis, {document: {documentElement}});
  });
  afterEach(() => {
    mock.restoreAll();
    delete (globalThis as {document?: unknown}).document;
  });

  it('registers every tag, and listens once for widgets that wake up before their feed', () => {
    const registry = new Registry();
    index.define(asRegistry(registry));
    assert.deepEqual([...registry], Object.entries(index.elements));
    assert.deepEqual(listened.sort(), ['context-provider', 'context-request']);

    index.define(asRegistry(registry));
    assert.equal(listened.length, 2);
    assert.deepEqual(warned, []);
  });

  it('leaves alone what another copy defined, and says so once for all tags', () => {
    const registry = new Registry();
    class Other {}
    const first = Other as unknown as CustomElementConstructor;
    const tags = Object.keys(index.elements);
    for (const tag of tags.slice(1)) registry.set(tag, first);
    index.define(asRegistry(registry));

    assert.equal(registry.get(tags[0]!), index.elements['signpost-feed']);
    for (const tag of tags.slice(1)) assert.equal(registry.get(tag), first);
    assert.equal(warned.length, 1);
    for (const tag of tags.slice(1)) assert.ok(warned[0]!.includes(`<${tag}>`));
    assert.ok(!warned[0]!.includes(`<${tags[0]!}>`));
  });

  it('has the class of every element and of every event by name', () => {
    const named = Object.values(index);
    for (const element of Object.values(index.elements)) assert.ok(named.includes(element));
    const types = named.flatMap((value) => ('type' in value ? [value.type] : []));
    const files = readdirSync('src/events').map((file) => file.replace('-event.ts', ''));
    assert.deepEqual(types.sort(), files.map((name) => `signpost-${name}`).sort());
  });

  it('reads a feed', () => {
    const result = index.parseFeed({format: 'signpost-feed/1', resources: []});
    assert.ok(result.ok);
  });
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseJson} from '../../../src/core/feed/parse-json.js';
import {finish} from '../../../src/core/sliced.js';

const read = (text: string): unknown => finish(parseJson([text]));
const readParts = (parts: readonly string[]): unknown => finish(parseJson(parts));
/** Makes a text long enough to be read an entry at a time, without changing what it says. */
const long = (text: string) => text + ' '.repeat(200_000);

describe('a long JSON text', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        assert.deepEqual(read(long(text)), JSON.parse(text));
      }),
      {numRuns: 500},
    );
  });

  it('gives what JSON.parse gives of records with lists of anything', () => {
    const record = fc.dictionary(fc.string(), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(record, fc.constantFrom(undefined, 1), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        assert.deepEqual(read(long(text)), JSON.parse(text));
      }),
      {numRuns: 500},
    );
  });

  const rows = [
    '{"a":[],"a":[1],"b":[ ]}',
    '{"__proto__":[1,2],"constructor":[{}]}',
    '{"a":["\\"],[\\\\",{"b":"]"}],"c":"\\\\"}',
    '{"a":["signpost:list",0],"b":{"c":["signpost:list",0]},"d":[["signpost:list",1]]}',
    '[[1,2],["x"],[]]',
    '[]',
    '"[1,2]"',
    '1',
  ];
  for (const text of rows)
    it(`as it is: ${text}`, () => {
      assert.deepEqual(read(long(text)), JSON.parse(text));
      assert.deepEqual(JSON.stringify(read(long(text))), JSON.stringify(JSON.parse(text)));
    });

  const broken = [
    '{"a":[1,]}',
    '{"a":[,1]}',
    '{"a":[1 2]}',
    '{"a":[1}',
    '{"a":[1]]}',
    '{"a":["x]}',
    '{"a":[1],}',
    '{"a":[1]} x',
    '',
    '{"a":[\u0001"\u0002"]}',
  ];
  for (const text of broken)
    it(`is refused with the words of JSON.parse: ${text}`, () => {
      let words: unknown;
      try {
        JSON.parse(long(text));
      } catch (error) {
        words = error;
      }
      assert.ok(words instanceof SyntaxError, 'JSON.parse takes it');
      const refused = {name: 'SyntaxError', message: words.message};
      assert.throws(() => read(long(text)), refused);
      assert.throws(() => readParts([...text, ' '.repeat(200_000)]), refused);
    });

  it('may be cut anywhere', () => {
    const record = fc.dictionary(fc.string(), fc.array(fc.jsonValue()));
    const cuts = fc.array(fc.nat(200), {maxLength: 8});
    fc.assert(
      fc.property(record, cuts, fc.constantFrom(undefined, 1), (value, places, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const whole = ' '.repeat(200_000) + text;
        const at = [0, ...places.map((place) => 200_000 + place).sort((a, b) => a - b)];
        const parts = at.map((start, index) => whole.slice(start, at[index + 1]));
        assert.deepEqual(readParts(parts), JSON.parse(text));
      }),
      {numRuns: 1_000},
    );
  });

  for (const text of rows)
    it(`may be cut into its letters: ${text}`, () => {
      const parts = [' '.repeat(200_000), ...text];
      assert.deepEqual(readParts(parts), JSON.parse(text));
    });

  it('may be short and cut', () => {
    assert.deepEqual(readParts(['{"a"', ':[1', '2]}']), {a: [12]});
    assert.throws(() => readParts([]), SyntaxError);
  });

  it('lets the page have its turn after every entry', () => {
    const entries = Array.from({length: 500}, (_, id) => ({id, text: 'x'.repeat(500)}));
    const work = parseJson([JSON.stringify({resources: entries})]);
    let turns = 0;
    while (!work.next().done) turns++;
    assert.equal(turns, entries.length - 1);
  });

  it('reads the real feed as JSON.parse does', () => {
    const text = readFileSync('data/feed.json', 'utf8');
    assert.deepEqual(read(long(text)), JSON.parse(text));
  });
});

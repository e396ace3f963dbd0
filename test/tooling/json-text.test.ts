import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readJson, type JsonText} from '../../src/tooling/json-text.js';

describe('a place in JSON', () => {
  const text = `{
  "a": [1, {"b": "x"}],
\t"c/d~e": true, "": 0,
  "twice": 1, "twice": 2,
  "__proto__": {"b": null}
}`;
  const rows: readonly [pointer: string, line: number, column: number][] = [
    ['', 1, 1],
    ['/a', 2, 8],
    ['/a/1/b', 2, 18],
    ['/c~1d~0e', 3, 11],
    ['/', 3, 21],
    ['/twice', 4, 24],
    ['/__proto__/b', 5, 22],
    ['/a/1/missing', 2, 12],
    ['/a/7', 2, 8],
    ['/missing/deeper', 1, 1],
  ];
  for (const [pointer, line, column] of rows)
    it(`is found: “${pointer}”`, () => {
      assert.deepEqual(good(readJson(text)).positionOf(pointer), {line, column});
    });

  it('is the same whatever ends the lines, and after a byte order mark', () => {
    const crlf = '\uFEFF' + text.replaceAll('\n', '\r\n');
    assert.deepEqual(good(readJson(crlf)).positionOf('/a/1/b'), {line: 2, column: 18});
    assert.deepEqual(good(readJson(crlf)).value, JSON.parse(text));
  });

  it('is the beginning when the nesting has no sense', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    assert.deepEqual(good(readJson(deep)).positionOf('/0/0'), {line: 1, column: 1});
  });
});

describe('what is no JSON', () => {
  const rows: readonly [text: string, line: number, column: number, detail: RegExp][] = [
    ['', 1, 1, /empty/],
    [' \n', 1, 1, /empty/],
    ['{"a": 1,\n}', 2, 1, /name of a field/],
    ['{"a": 1\n "b": 2}', 2, 2, /comma/],
    ['{"a" 1}', 1, 6, /colon/],
    ['[1, 2', 1, 6, /bracket/],
    ['{"a": [1, 2}', 1, 12, /./],
    ['{"a": yes}', 1, 7, /word/],
    ['{"a": 1} x', 1, 10, /./],
    ['{"a": 1, // why\n "b": 2}', 1, 10, /comments/],
    ['{"a": "no end}', 1, 7, /no end/],
    ['{"a": "\\x"}', 1, 7, /escape/],
    ['{"a": "\t"}', 1, 7, /escaped/],
    ['<!doctype html>', 1, 1, /./],
  ];
  for (const [text, line, column, detail] of rows)
    it(`is said in words and with the place: ${JSON.stringify(text)}`, () => {
      const json = readJson(text);
      assert.ok(!json.ok);
      assert.match(json.detail, detail);
      assert.deepEqual(json.position, {line, column});
    });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          readJson(text);
        },
      ),
      {numRuns: 500},
    );
    assert.ok(!readJson('['.repeat(200_000)).ok);
  });
});

function good(json: JsonText): Extract<JsonText, {ok: true}> {
  assert.ok(json.ok);
  return json;
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {editDistance} from '../../../src/core/areas/search/edit-distance.js';

/** The same by the definition, with the whole table. */
function plainly(typed: string, name: string): {whole: number; beginning: number} {
  const table = [...`${typed} `].map((_, row) =>
    [...`${name} `].map((_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]![column]!;
  for (let row = 1; row <= typed.length; row++)
    for (let column = 1; column <= name.length; column++) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      table[row]![column] = Math.min(
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  const last = table[typed.length]!;
  return {whole: last[name.length]!, beginning: Math.min(...last)};
}

describe('editDistance', () => {
  it('counts as the definition does, as far as it is asked to', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12});
    fc.assert(
      fc.property(word, word, fc.integer({min: 0, max: 3}), (typed, name, most) => {
        const upTo = (value: number) => Math.min(value, most + 1);
        const {whole, beginning} = editDistance(typed, name, most);
        const expected = plainly(typed, name);
        assert.equal(upTo(whole), upTo(expected.whole));
        assert.equal(upTo(beginning), upTo(expected.beginning));
      }),
      {numRuns: 2_000},
    );
  });

  it('takes names of any length', () => {
    const name = 'x'.repeat(400);
    assert.equal(editDistance(`${name}y`, name, 2).whole, 1);
  });
});

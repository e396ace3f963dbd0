import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerTo, gazetteerOf} from '../../../src/core/areas/index.js';

const atlas = {gazetteer: gazetteerOf(), tables: {}};

describe('the answer to a postcode', () => {
  for (const [typed, postcode, readFrom] of [
    // Cut short: the last letters are still missing.
    ['BS1 4D', 'BS1 4', 'BS1 4D'],
    ['bs14d', 'BS1 4', 'bs14d'],
    // A letter where only a digit can stand.
    ['BSI 4DJ', 'BS1 4DJ', 'BSI 4DJ'],
    ['N1 OAA', 'N1 0AA', 'N1 OAA'],
    // The same in another writing, of which there is nothing to say.
    ['BS1 4', 'BS1 4', undefined],
    [' bs1-4dj ', 'BS1 4DJ', undefined],
    ['ＢＳ１ ４ＤＪ', 'BS1 4DJ', undefined],
    ['bs', 'BS', undefined],
  ] as const)
    it(`${JSON.stringify(typed)} is ${postcode}${readFrom ? ', which it says' : ''}`, () => {
      const answer = answerTo(typed, atlas);
      assert.ok(answer.kind === 'found', answer.kind);
      assert.equal(answer.typed, postcode);
      assert.equal(answer.readFrom, readFrom);
    });

  it('says so too where it lies on a border or is new', () => {
    const border = answerTo('CH4 1A', atlas);
    assert.ok(border.kind === 'border' && border.readFrom === 'CH4 1A', border.kind);
    const assumed = answerTo('CF84 1A', atlas);
    assert.ok(assumed.kind === 'assumed' && assumed.readFrom === 'CF84 1A', assumed.kind);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {defaultMessages as en} from '../../src/locales/registry.js';
import {piecesAround} from '../../src/locales/pieces-around.js';
import {inPseudo, pseudo} from './pseudo-locale.js';

describe('the pseudo-locale', () => {
  const messages = inPseudo(en);

  it('makes every sentence twice as long and puts it between brackets', () => {
    assert.equal(pseudo('Clear all'), '⟦Ćĺéáŕ áĺĺ Ćĺéáŕ áĺĺ⟧');
    assert.equal(messages.list.clear, '⟦Ćĺéáŕ áĺĺ Ćĺéáŕ áĺĺ⟧');
    assert.equal(messages.list.showMore(3), '⟦Śĥóŵ 3 ɱóŕé Śĥóŵ 3 ɱóŕé⟧');
  });

  it('leaves names as they are, and says them once', () => {
    assert.equal(messages.list.inArea('Kent').split('Kent').length, 2);
    assert.match(messages.list.inArea('Kent'), /^⟦Śĥóŵń.* Kent\./);
    assert.match(messages.list.missing(['a', '(b)']), /“a”.*“\(b\)”/);
  });

  it('can be taken apart around a name', () => {
    const pieces = piecesAround(messages.list.inArea);
    assert.equal(pieces.length, 2);
    assert.ok(pieces[0]!.startsWith('⟦') && pieces[1]!.endsWith('⟧'));
  });

  it('writes numbers as they are', () => {
    assert.equal(messages.number(12), '12');
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exitTarget, safeTarget} from '../../../src/core/exit/exit.js';

const page = 'https://partner.example/help/';

describe('where the way out leads', () => {
  it('is the first address that is one of the web', () => {
    assert.equal(
      exitTarget(['https://a.example/', 'https://b.example/'], page),
      'https://a.example/',
    );
    assert.equal(exitTarget([undefined, null, ' https://b.example/ '], page), 'https://b.example/');
    assert.equal(exitTarget(['../'], page), 'https://partner.example/');
  });

  it('is a safe page where there is none', () => {
    for (const given of [
      '',
      'javascript:alert(1)',
      'data:text/html,x',
      'tel:999',
      'mailto:a@b.example',
      'http://',
    ])
      assert.equal(exitTarget([given], page), safeTarget, given);
    assert.equal(exitTarget([], page), safeTarget);
    assert.match(safeTarget, /^https:/);
  });
});

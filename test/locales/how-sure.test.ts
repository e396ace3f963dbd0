import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Contact} from '../../src/core/feed/format/resource.js';
import {howSure} from '../../src/locales/how-sure.js';
import {defaultMessages, loadMessages} from '../../src/locales/registry.js';

describe('how sure a number is', () => {
  const cases: readonly (readonly [Contact, string])[] = [
    [{phone: '1', verified: '2026-01-05'}, 'number checked on 5 January 2026'],
    [{phone: '1', verified: '2026-01'}, 'number checked in January 2026'],
    [{phone: '1', stated: '2023'}, 'number from 2023'],
    [{phone: '1', stated: '2023', verified: '2026'}, 'number checked in 2026'],
    [{phone: '1'}, 'number not checked'],
    [{phone: '1', stated: '2023', caveat: 'Another list…'}, 'number from 2023, not certain'],
  ];
  for (const [contact, words] of cases)
    it(`says “${words}”`, () => {
      assert.equal(howSure(contact, defaultMessages).join(', '), words);
    });

  it('says so in Welsh', async () => {
    const messages = await loadMessages('cy');
    assert.deepEqual(howSure({phone: '1', verified: '2026-01-05'}, messages), [
      'gwiriwyd y rhif: 5 Ionawr 2026',
    ]);
  });
});

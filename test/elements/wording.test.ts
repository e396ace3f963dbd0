import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Localiser} from '../../src/controllers/localiser.js';
import {Wording} from '../../src/elements/shared/wording.js';
import {defaultMessages as en} from '../../src/locales/registry.js';
import {aDirectory} from '../core/search/a-directory.js';

describe('a word of the feed', () => {
  const localiser = {messages: en, lang: 'en'} as unknown as Localiser;
  const wording = new Wording(localiser, aDirectory({}).feed);

  it('that this release knows is put into the reader’s language', () => {
    assert.equal(wording.label('type', 'booklet'), en.resource.type['booklet']);
    assert.equal(wording.access('paid'), en.resource.access.paid);
  });

  it('that it does not know is shown as it stands', () => {
    assert.equal(wording.label('type', 'audio-book'), 'Audio book');
    assert.equal(wording.access('library-card'), 'Library card');
    for (const name of ['constructor', 'toString']) {
      assert.match(wording.label('type', name), /^[CT]o\w+$/);
      assert.match(wording.label('beneficiary', name), /^[CT]o\w+$/);
      assert.match(wording.access(name), /^[CT]o\w+$/);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cmsFacts, cmsIds, formIn, type CmsFacts} from '../../../src/core/snippet/cms-facts.js';

describe('the form that is advised for a content system', () => {
  for (const id of cmsIds)
    it(`works by what was measured of it: ${id}`, () => {
      const {forms, keepsScript}: CmsFacts = cmsFacts[id];
      const form = formIn(id);
      // Words that are written out are read whatever becomes of the box around them.
      if (form !== 'static') assert.equal(forms[form], 'kept');
      if (form === 'tag') assert.ok(keepsScript);
      assert.notEqual(forms.static, 'removed');
    });

  it('is a box where that stays, also beside a tag with its content outside, and words where nothing does', () => {
    assert.deepEqual(
      [formIn('wordpress-administrator'), formIn('wordpress-author'), formIn('ckeditor')],
      ['div', 'div', 'static'],
    );
  });
});

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {honestControls} from '../../stories/.storybook/controls.js';
import {withNamesApart} from '../../stories/.storybook/docs-manifest.js';
import {elementsOf, makeManifest, type Declaration, type Named} from '../manifest/manifest.js';

/** What the book of stories makes of the manifest. */

describe('the tables of the book', () => {
  let elements: readonly Declaration[];
  before(() => {
    elements = elementsOf(withNamesApart(makeManifest()));
  });

  it('tell of attributes, parts, slots, events and custom properties by names that no two share', () => {
    assert.ok(elements.length > 5);
    for (const {tagName, attributes, cssParts, slots, events, cssProperties} of elements) {
      const names = [attributes, cssParts, slots, events, cssProperties]
        .flatMap((listed: readonly Named[] = []) => listed)
        .map(({name}) => name);
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
        tagName,
      );
    }
  });

  it('write parts and slots as a page does', () => {
    const card = elements.find(({tagName}) => tagName === 'signpost-briefing-card')!;
    assert.ok(card.cssParts!.some(({name}) => name === '::part(heading)'));
    assert.ok(card.slots!.some(({name}) => name === 'Inside the tag'));
  });
});

describe('a control', () => {
  const typed = (summary: string) => ({name: 'any', table: {type: {summary}}});

  it('offers the words that there are', () => {
    const {layout} = honestControls({layout: typed("'compact' | 'full'")}, {layout: 'full'});
    assert.deepEqual(layout!.options, ['compact', 'full']);
    assert.deepEqual(layout!.control, {type: 'select'});
  });

  it('is as the story says where it says so', () => {
    const own = {...typed("'a' | 'b'"), options: ['b'], control: 'inline-radio'} as const;
    assert.deepEqual(honestControls({kind: own}, {kind: 'b'})['kind'], own);
  });

  it('is for text where the type has no words', () => {
    const text = typed('string | undefined');
    assert.deepEqual(honestControls({audience: text}, {audience: ''})['audience'], text);
  });

  it('is not there for what a story does not pass on', () => {
    assert.equal(honestControls({theme: typed("'light' | 'dark'")}, {})['theme']!.control, false);
  });
});

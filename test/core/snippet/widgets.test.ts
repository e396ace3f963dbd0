import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attributesOf, isFlag, isWidget, widgetNames} from '../../../src/core/snippet/widgets.js';
import {prerenderedWidgets} from '../../../src/prerender/prerender.js';
import {elementsOf, makeManifest} from '../../manifest/manifest.js';

describe('the widgets that a snippet can show', () => {
  const others = ['signpost-feed', 'signpost-snippet-builder'];
  const elements = elementsOf(makeManifest()).filter(({tagName}) => !others.includes(tagName!));

  it('are the elements that show something, each of which can be written out', () => {
    const names = elements.map(({tagName}) => tagName!.replace('signpost-', ''));
    assert.deepEqual([...widgetNames].sort(), names.sort());
    assert.deepEqual([...prerenderedWidgets].sort(), names.sort());
  });

  for (const {tagName, attributes = []} of elements)
    it(`have the attributes of their tag, and no other: ${tagName}`, () => {
      const widget = tagName!.replace('signpost-', '');
      assert.ok(isWidget(widget), 'It is a widget.');
      assert.deepEqual([...attributesOf(widget)].sort(), attributes.map(({name}) => name).sort());
      for (const {name} of attributes)
        assert.equal(isFlag(widget, name), /^with(out)?-/.test(name), name);
    });
});

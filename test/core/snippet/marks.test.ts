import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {
  elementsIn,
  readDom,
  type DomNode,
  type HtmlElement,
} from '../../../src/core/snippet/html.js';
import {marked} from '../../../src/core/snippet/marks.js';
import {readPage} from '../../../src/tooling/read-page.js';

/** A tree of the parser as a browser would hand it out. */
function asDom(node: DefaultTreeAdapterTypes.Node): DomNode {
  const children = 'childNodes' in node ? node.childNodes.map(asDom) : [];
  if (tree.isElementNode(node))
    return {
      nodeType: 1,
      nodeName: node.tagName.toUpperCase(),
      nodeValue: null,
      childNodes: children,
      attributes: node.attrs,
    };
  if (tree.isTextNode(node))
    return {nodeType: 3, nodeName: '#text', nodeValue: node.value, childNodes: []};
  if (tree.isCommentNode(node))
    return {nodeType: 8, nodeName: '#comment', nodeValue: node.data, childNodes: []};
  return {nodeType: 9, nodeName: '#document', nodeValue: null, childNodes: children};
}

/** What a page says of the elements that matter: where they are, and whether they are closed. */
const told = (page: HtmlElement) =>
  elementsIn(page)
    .filter(
      ({element: {name, attributes}}) =>
        /^signpost-|^script$|^iframe$/.test(name) || attributes.has('data-signpost'),
    )
    .map(({element: {name, position, isClosed}}) => ({
      name,
      position,
      ...(name.startsWith('signpost-') && {isClosed}),
    }));

const pages: Readonly<Record<string, string>> = {
  'a tag and a script':
    '<h1>Hi</h1>\n<signpost-resource-list src="a>b">Words <a href="/x">x</a></signpost-resource-list>\n  <script type="module" src="/signpost.js"></script>',
  'paragraphs that an editor put around the beginning and the end':
    '<p><signpost-resource-list></p>\n<p>Words</p>\n<p></signpost-resource-list></p>',
  'a tag that is closed inside a paragraph that is not':
    '<signpost-resource-list><p>Words</signpost-resource-list><p>After',
  'a tag without an end': '<div><signpost-region-search src="/feed.json"></div>after',
  'tags in what is no HTML':
    '<textarea><signpost-resource-list></textarea><!-- <signpost-resource-list> --><script>"<signpost-x>"</script><title><iframe></title><signpost-resource-list></signpost-resource-list>',
  'boxes and frames':
    '<p>One\n<div class="x" data-signpost="resource-list">a</div>\r\n<IFRAME src="/embed.html">x</IFRAME>',
  'typographic quotes': '<signpost-resource-list audience=“health”>x</signpost-resource-list>',
};

describe('a page that a browser has read with marks in it', () => {
  for (const [name, text] of Object.entries(pages))
    it(`tells of each element what a parser with positions tells: ${name}`, () => {
      const expected = told(readPage(text).page);
      assert.ok(expected.length > 0);
      assert.deepEqual(told(readDom(asDom(parse(marked(text))), text)), expected);
    });

  it('has no positions when its text was not marked', () => {
    const [first] = told(readDom(asDom(parse(pages['a tag and a script']!))));
    assert.deepEqual(first, {
      name: 'signpost-resource-list',
      position: undefined,
      isClosed: undefined,
    });
  });
});

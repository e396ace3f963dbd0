import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {diagnose} from '../../../src/core/snippet/diagnose.js';
import {readDom, textOf, tidy, type DomNode} from '../../../src/core/snippet/html.js';
import {readPage} from '../../../src/tooling/read-page.js';

/** A page as a browser's objects have it: names in capitals, comments and all. */
function asInBrowser(node: DefaultTreeAdapterTypes.Node): DomNode {
  const none = {nodeValue: null, childNodes: []};
  if (tree.isTextNode(node))
    return {...none, nodeType: 3, nodeName: '#text', nodeValue: node.value};
  if (tree.isCommentNode(node))
    return {...none, nodeType: 8, nodeName: '#comment', nodeValue: node.data};
  if (tree.isDocumentTypeNode(node)) return {...none, nodeType: 10, nodeName: 'html'};
  const childNodes = 'childNodes' in node ? node.childNodes.map(asInBrowser) : [];
  return tree.isElementNode(node)
    ? {
        ...none,
        nodeType: 1,
        nodeName: node.tagName.toUpperCase(),
        attributes: node.attrs,
        childNodes,
      }
    : {...none, nodeType: 9, nodeName: '#document', childNodes};
}

describe('a page that a browser has read', () => {
  it('is diagnosed as one that the command line has read', () => {
    const html = `<!doctype html><!-- x --><p>&lt;signpost-feed&gt;</p>
      <signpost-resource-list src="http://a.example/f.json" x="1">y</signpost-resource-list>
      <div data-signpost="x">z</div><script src="signpost.js"></script>`;
    const address = 'https://site.example/';
    const found = (page: Parameters<typeof diagnose>[0]) => {
      const {findings, form} = diagnose(page, {address});
      return {form, findings: findings.map(({at: _, ...rest}) => rest)};
    };
    const inBrowser = found(readDom(asInBrowser(parse(html))));
    assert.ok(inBrowser.findings.length > 3, 'There is something to find.');
    assert.deepEqual(inBrowser, found(readPage(html).page));
  });
});

describe('words of a page', () => {
  it('are the same whatever an editor did to the space around them', () => {
    const {page} = readPage('<p>\u00a0One\n  <b>two</b>&nbsp;&nbsp;three </p>');
    assert.equal(tidy(textOf(page)), 'One two three');
  });
});

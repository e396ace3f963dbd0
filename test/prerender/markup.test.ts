import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {heading, html, joined, link, list, paragraph} from '../../src/prerender/markup.js';
import {attributesOf, elementsIn, textOf} from './read-html.js';

describe('a template of HTML', () => {
  it('shows any text as text, between tags and in attributes', () => {
    // A parser makes spaces of line breaks' surroundings and drops what no page may hold.
    const text = fc.string({unit: 'grapheme'}).filter((one) => !/[\0\r\n]/.test(one));
    fc.assert(
      fc.property(text, (words) => {
        const {childNodes} = parseFragment(html`<p>${words}</p>`.toString());
        assert.equal(childNodes.length, 1);
        assert.equal(textOf(childNodes[0]!), words);
        const [anchor, ...others] = elementsIn(html`<a href="${words}">x</a>`.toString());
        assert.deepEqual(others, []);
        assert.deepEqual(attributesOf(anchor!), {href: words});
      }),
    );
  });

  it('is one line, whatever it is filled with', () => {
    const filled = html`
      <p>
        ${'one\r\n  two\nthree'}
      </p>
    `;
    assert.equal(filled.toString(), '<p>one two three</p>');
  });

  it('takes other templates in as they are, and leaves out what is nothing', () => {
    const inner = html`<b>${'&'}</b>`;
    assert.equal(
      html`${[inner, [inner]]}${undefined}${false}${0}`.toString(),
      '<b>&amp;</b><b>&amp;</b>0',
    );
  });
});

describe('a piece of HTML', () => {
  it('is nothing without content', () => {
    assert.equal(html`${list([])}${paragraph('')}${paragraph(undefined)}`.toString(), '');
    assert.equal(html`${joined(['', undefined, false], ', ')}`.toString(), '');
  });

  it('is a heading of the nearest level', () => {
    for (const [level, tag] of [
      [1, 'h1'],
      [4, 'h4'],
      [6, 'h6'],
      [9, 'h6'],
    ] as const)
      assert.equal(heading(level, 'x').toString(), `<${tag}>x</${tag}>`);
  });

  it('is a link only where there is an address', () => {
    assert.equal(link('x', undefined), 'x');
    assert.equal(
      html`${link('x', 'https://a.example/?a&b')}`.toString(),
      '<a href="https://a.example/?a&amp;b">x</a>',
    );
  });

  it('has what joins it between what there is', () => {
    assert.equal(
      html`${joined(['a', undefined, html`<b>b</b>`], ' · ')}`.toString(),
      'a · <b>b</b>',
    );
  });
});

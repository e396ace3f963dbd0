import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementsIn} from '../../../src/core/snippet/html.js';
import {readLooks} from '../../../src/core/snippet/look.js';
import {previewPage} from '../../../src/core/snippet/preview-page.js';
import {integrityMap, readIntegrity} from '../../../src/core/snippet/release.js';
import {ofRelease} from '../../../src/core/snippet/snippet.js';
import {readPage} from '../../../src/tooling/read-page.js';

const base = 'https://pages.example/looks.json';

describe('the looks of a preview', () => {
  it('are read with the addresses of their styles', () => {
    const list = [
      {id: 'health', name: {en: 'Health', cy: 'Iechyd'}, styles: ['health/page.css'], main: 'wide'},
    ];
    assert.deepEqual(readLooks(list, base), [
      {
        id: 'health',
        name: {en: 'Health', cy: 'Iechyd'},
        styles: ['https://pages.example/health/page.css'],
        root: '',
        body: '',
        main: 'wide',
      },
    ]);
  });

  for (const wrong of [undefined, {}, 'x', [null], [{id: 1}], [{id: 'x', name: 4, styles: []}]])
    it(`are left out where they cannot be read: ${JSON.stringify(wrong)}`, () => {
      assert.deepEqual(readLooks(wrong, base), []);
    });
});

describe('the page of a preview', () => {
  const snippet = '<signpost-resource-list src="https://feeds.example/"></signpost-resource-list>';
  const look = {
    id: 'x',
    name: 'X',
    styles: ['https://x.example/"a.css'],
    root: 'r',
    body: 'b',
    main: 'm',
  };

  it('holds the very snippet, in the look that was chosen', () => {
    const html = previewPage({
      snippet,
      template: '<script src="/s.js"></script>',
      lang: 'cy',
      title: 'A <page>',
      look,
    });
    assert.ok(html.includes(snippet));
    const elements = elementsIn(readPage(html).page).map(({element}) => element);
    const of = (name: string) => elements.find((element) => element.name === name)!.attributes;
    assert.deepEqual(
      [
        of('html').get('lang'),
        of('html').get('class'),
        of('body').get('class'),
        of('div').get('class'),
      ],
      ['cy', 'r', 'b', 'm'],
    );
    assert.equal(of('link').get('href'), 'https://x.example/"a.css');
    assert.equal(of('script').get('src'), '/s.js');
    assert.ok(!elements.some(({name}) => name === 'page'), 'its title is text');
  });
});

describe('a release', () => {
  it('has an address of its own, and one that moves on', () => {
    const at = (folder: string) => `https://x.example/${folder}signpost.js`;
    assert.equal(ofRelease(at('v1.2.3/'), '1.2.3', false), at('v1/'));
    assert.equal(ofRelease(at('v1/'), '1.2.3', true), at('v1.2.3/'));
    assert.equal(ofRelease(at('dist/'), '1.2.3', true), at('dist/'));
  });

  it('is read from its list of hashes, which maps what the loader fetches', () => {
    const read = readIntegrity({
      version: '1.2.3',
      files: {'signpost.js': 'sha384-a', 'chunks/x.js': 'sha384-b', odd: 1},
    })!;
    assert.equal(read.version, '1.2.3');
    assert.deepEqual(integrityMap(read, 'https://x.example/v1.2.3/'), {
      integrity: {'https://x.example/v1.2.3/chunks/x.js': 'sha384-b'},
    });
    for (const wrong of [undefined, {}, {version: '1'}, {version: 1, files: {}}])
      assert.equal(readIntegrity(wrong), undefined);
  });
});

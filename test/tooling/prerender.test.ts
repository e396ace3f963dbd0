import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fixtureFeed} from '../contract/fixture-feed.js';
import {attributesOf, elementsIn, headingsIn, wordsIn} from '../prerender/read-html.js';
import {runIn} from './an-io.js';

const feed = JSON.stringify(fixtureFeed);
const run = (...args: readonly string[]) =>
  runIn({files: {'feed.json': feed, '-': feed}}, 'prerender', ...args);

/** A page, its widgets written out. */
async function into(page: string, ...args: readonly string[]) {
  const files = {'feed.json': feed, 'page.html': page};
  const result = await runIn({files}, 'prerender', 'feed.json', '--into', 'page.html', ...args);
  return {...result, page: result.written['page.html'] ?? page};
}

const list = (attributes = '', content = '<p>Old words</p>') =>
  `<signpost-resource-list src="/f.json"${attributes}>${content}</signpost-resource-list>`;

describe('signpost prerender', () => {
  it('writes the inside of a widget, by its attributes', async () => {
    const {code, out, err} = await run(
      'feed.json',
      '--element',
      'resource-list',
      '--audience',
      'school',
      '--heading-level',
      '3',
      '--limit=2',
    );
    assert.equal(code, 0, err);
    assert.deepEqual(
      headingsIn(out).map(({level, text}) => `${level} ${text}`),
      ['3 Resources', '4 Leaflet 1', '4 Leaflet 2'],
    );
    assert.match(out, /As of 21 November 2026\./);
    assert.match(out, /And 10 more resources\./);
  });

  it('writes everything, in a language, of a day', async () => {
    const {out} = await run(
      '-',
      '--element',
      'signpost-resource-list',
      '--audience',
      'school',
      '--all',
      '--lang',
      'cy',
      '--now',
      '2026-12-24',
    );
    assert.equal(headingsIn(out).length, 13);
    assert.match(out, /Fel yr oedd ar 24 Rhagfyr 2026\./);
  });

  it('says what names nothing in the feed, or that there is nothing', async () => {
    const unknown = await run('feed.json', '--element', 'resource-list', '--topic', 'x');
    assert.equal(unknown.code, 1);
    assert.match(unknown.out, /<h2>Resources/);
    assert.match(unknown.err, /topic="x" names nothing in the feed\. It has: visits, money\./);
    const nothing = await run('feed.json', '--element', 'resource-card', '--resource', 'x');
    assert.equal(nothing.code, 1);
    assert.equal(nothing.out, '');
    assert.match(nothing.err, /the feed has nothing for this resource-card/);
  });

  it('says the same as JSON', async () => {
    const {out} = await run('feed.json', '--element', 'briefing-card', '--json');
    const said = JSON.parse(out) as {
      ok: boolean;
      widget: string;
      html: string;
      problems: unknown[];
    };
    assert.deepEqual([said.ok, said.widget, said.problems], [true, 'briefing-card', []]);
    assert.match(said.html, /<h2>What health staff should know<\/h2>/);
  });

  it('names what is wrong with the feed, and writes the rest', async () => {
    const bad = feed.replace('"title":"A kit without address"', '"title":""');
    const files = {'feed.json': bad};
    const result = await runIn({files}, 'prerender', 'feed.json', '--element', 'resource-list');
    assert.equal(result.code, 0);
    assert.match(result.err, /^feed\.json:1:\d+ \/resources\/\d+\/title missing/m);
    const none = await runIn(
      {files: {'feed.json': '{}'}},
      'prerender',
      'feed.json',
      '--element',
      'resource-list',
    );
    assert.equal(none.code, 1);
    assert.match(none.err, /not-a-feed/);
    const missing = await runIn(
      {},
      'prerender',
      'feed.json',
      '--element',
      'resource-list',
      '--json',
    );
    assert.equal(missing.code, 2);
    assert.equal((JSON.parse(missing.out) as {ok: boolean}).ok, false);
  });

  it('does not take the first file of a large directory for the whole', async () => {
    const head = JSON.stringify({...fixtureFeed, index: {folder: 'index-1', count: 9}});
    const {code, err} = await runIn(
      {files: {'feed.json': head}},
      'prerender',
      'feed.json',
      '--element',
      'resource-list',
    );
    assert.equal(code, 2);
    assert.match(err, /first file of a large directory/);
  });

  it('reads relative links from the address of a feed that it fetched', async () => {
    const address = 'https://feeds.example/a/feed.json';
    const text = feed.replace('https://books.example/visit', '../visit.pdf');
    const {out} = await runIn(
      {files: {[address]: text}},
      'prerender',
      address,
      '--element',
      'resource-list',
    );
    assert.match(out, /href="https:\/\/feeds\.example\/visit\.pdf"/);
  });

  it('says how it is called', async () => {
    const wrong: readonly (readonly string[])[] = [
      [],
      ['feed.json'],
      ['feed.json', 'b.json', '--element', 'resource-list'],
      ['feed.json', '--element', 'x'],
      ['feed.json', '--element', 'resource-list', '--into', 'page.html'],
      ['feed.json', '--into', '-'],
      ['feed.json', '--into', 'page.html', '--audience', 'health'],
      ['feed.json', '--element', 'resource-list', '--area', 'wales'],
      ['feed.json', '--element', 'resource-list', '--now', 'today'],
      ['feed.json', '--element', 'resource-list', '--now', '2026-13-01'],
      ['feed.json', '--element', 'resource-list', '--base', 'x'],
    ];
    for (const args of wrong) {
      const {code, err} = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^signpost prerender: .*\nTry: signpost prerender --help$/s);
    }
  });
});

describe('signpost prerender --into', () => {
  it('replaces the content of every widget, by its own attributes, and nothing else', async () => {
    const around = [
      '<!DOCTYPE html>\n<html lang="en">\n<body class=x >\n\t',
      '\n<hr>\r\n',
      '\n<!-- end -->\n</html>\n\n',
    ] as const;
    const box =
      '<div class="a" data-signpost="resource-card" data-feed="/f.json" data-resource="helpline"><b>Old</b></div>';
    const {code, page, out, err} = await into(
      around[0] + list(' audience="school" limit="1"') + around[1] + box + around[2],
    );
    assert.equal(code, 0, err);
    assert.match(out, /page\.html: 2 of 2 widgets written/);
    assert.match(err, /widget 1 of 2\n.*widget 2 of 2/);
    assert.doesNotMatch(page, /Old/);
    assert.deepEqual(
      page.split(/<(?:signpost-resource-list|div) [^]*?<\/(?:signpost-resource-list|div)>/),
      [...around],
    );
    assert.deepEqual(
      headingsIn(page)
        .slice(0, 3)
        .map(({text}) => text),
      ['Resources', 'Leaflet 1', 'Families’ helpline'],
    );
    const [tag, stand] = elementsIn(page).filter((element) =>
      /^(signpost-|div)/.test(element.tagName),
    );
    assert.deepEqual(attributesOf(tag!), {
      prerendered: '2026-11-21',
      src: '/f.json',
      audience: 'school',
      limit: '1',
    });
    assert.equal(attributesOf(stand!)['data-prerendered'], '2026-11-21');
  });

  it('gives the same again, but for the day', async () => {
    const {page: first} = await into(list());
    const again = await into(first);
    assert.equal(again.page, first);
    assert.deepEqual(again.written, {});
    const later = await into(first, '--now', '2026-12-24');
    assert.equal(
      later.page.replaceAll('24 December', '21 November').replaceAll('2026-12-24', '2026-11-21'),
      first,
    );
  });

  it('keeps what the author put into slots, in the order in which it is shown, also the next time', async () => {
    const slots = {
      heading: '<span slot="heading">For <em>our</em>  school</span>',
      intro: '<p class=lead slot="intro">Chosen by us.</p>',
      empty: '<p slot="empty" hidden>Ring us.</p>',
      footer: '<p slot="footer"><a href="/x">More</a></p>',
    };
    const {heading, intro, empty, footer} = slots;
    const inside = `\n  ${footer}\n  ${empty}<p>Old</p>${intro}\n${heading} `;
    for (const page of [
      list(' limit="1"', inside),
      `<div data-signpost="resource-list" data-limit="1" data-feed="/f.json">${inside}</div>`,
    ]) {
      const {page: first, code, err} = await into(page);
      assert.equal(code, 0, err);
      const [, before, after] =
        /^<[^>]*>(.*?)<p>As of.* more resources\.<\/p>(.*)<\/[\w-]+>$/s.exec(first)!;
      assert.equal(before, heading + intro);
      assert.equal(after, footer + empty);
      assert.doesNotMatch(first, /Old/);
      assert.doesNotMatch(first, /<h2>Resources/, 'There is one heading, the author’s.');
      assert.match(first, /A first visit/);
      const again = await into(first);
      assert.equal(again.page, first);
    }
  });

  it('keeps the slots of the outer widget only, and no word of them twice', async () => {
    const inner = '<signpost-resource-list><p slot="intro">Inner</p></signpost-resource-list>';
    const {page} = await into(list('', `<div slot="intro">Outer ${inner}</div>`));
    assert.equal(page.split('Inner').length, 2);
    assert.ok(page.includes(`<div slot="intro">Outer ${inner}</div>`));
  });

  it('writes in the language of the page around', async () => {
    const {page} = await into(
      `<html lang="en"><div lang="cy-GB">${list()}</div>${list(' lang="cy"')}${list()}</html>`,
    );
    assert.deepEqual(
      headingsIn(page)
        .filter(({level}) => level === 2)
        .map(({text}) => text),
      ['Adnoddau', 'Adnoddau', 'Resources'],
    );
    const unsaid = await into(list(), '--lang', 'cy');
    assert.match(unsaid.page, /<h2>Adnoddau/);
  });

  it('leaves a widget as it was where nothing can be written, and says why', async () => {
    const broken = [
      [
        `<p>${list('', 'Old')}</p>`,
        /page\.html:1:4 resource-list: not written: headings and lists cannot stand in it there/,
      ],
      [`<a href="/">${list()}</a>`, /not written: headings and lists cannot stand/],
      ['<signpost-resource-list src="/f.json"><p>x</p>', /not written: it has no end tag/],
      [
        '<signpost-x src="/f.json"></signpost-x>',
        /signpost-x|x: not written: there is no such widget/,
      ],
      [
        '<signpost-resource-card src="/f.json" resource="x">x</signpost-resource-card>',
        /not written: the feed has nothing for it/,
      ],
    ] as const;
    for (const [html, why] of broken) {
      const {code, out, page} = await into(`${html}`);
      assert.equal(code, 1, html);
      assert.match(out, why);
      assert.equal(page, html);
    }
    const some = await into(`<p>${list('', 'Old')}</p>${list()}`);
    assert.equal(some.code, 1);
    assert.match(some.out, /1 of 2 widgets written/);
    assert.ok(
      some.page.startsWith(`<p>${list('', 'Old')}</p><signpost-resource-list prerendered=`),
      some.page,
    );
  });

  it('writes a widget inside the content of another one with that one', async () => {
    const {out, page} = await into(list('', list()));
    assert.match(out, /1 of 1 widgets written/);
    assert.equal(elementsIn(page).filter(({tagName}) => tagName.startsWith('signpost-')).length, 1);
  });

  it('writes one feed of several, the one that is named', async () => {
    const other = '<signpost-resource-list src="/g.json"><p>Other</p></signpost-resource-list>';
    const inFeed = `<signpost-feed id="f" src="/f.json">${list().replace(' src="/f.json"', '')}</signpost-feed>`;
    const linked = list().replace('src="/f.json"', 'feed="f"');
    const both = await into(other + inFeed + linked);
    assert.equal(both.code, 2);
    assert.match(both.err, /several feeds: \/g\.json, \/f\.json\.\n.*--src/);
    assert.deepEqual(both.written, {});
    const one = await into(other + inFeed + linked, '--src', '/f.json');
    assert.equal(one.code, 0, one.err);
    assert.ok(one.page.startsWith(other), 'The other one is as it was.');
    assert.match(one.out, /2 of 2 widgets/);
    const script = '<script type="module" src="signpost.js" data-feed="/f.json"></script>';
    const ofPage = await into(list().replace(' src="/f.json"', '') + script, '--src', '/f.json');
    assert.match(ofPage.out, /1 of 1 widgets/);
  });

  it('says the same as JSON, with places', async () => {
    const {out, code} = await into(`\n ${list(' audience="x"')}`, '--json');
    const said = JSON.parse(out) as {
      ok: boolean;
      widgets: {at: object; isWritten: boolean; problems: object[]}[];
    };
    assert.equal(code, 1);
    assert.equal(said.ok, false);
    assert.deepEqual(said.widgets[0]?.at, {line: 2, column: 2});
    assert.equal(said.widgets[0]?.isWritten, true);
    assert.equal(said.widgets[0]?.problems.length, 1);
  });

  it('says so when there is no widget, or no page', async () => {
    const none = await into('<p>Words</p>');
    assert.equal(none.code, 1);
    assert.match(none.out, /0 of 0 widgets written/);
    const missing = await runIn(
      {files: {'feed.json': feed}},
      'prerender',
      'feed.json',
      '--into',
      'page.html',
    );
    assert.equal(missing.code, 2);
    assert.match(missing.err, /page\.html: no such file/);
  });

  it('keeps the words of the page around readable', async () => {
    const {page} = await into(`<p>Before</p>${list()}<p>After</p>`);
    assert.match(wordsIn(page), /^Before\n/);
    assert.match(wordsIn(page), /After$/);
  });
});

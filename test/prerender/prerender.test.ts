import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import feedJson from '../../data/feed.json' with {type: 'json'};
import type {Feed} from '../../src/core/feed/format/feed.js';
import {localText, type Text} from '../../src/core/feed/format/text.js';
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {planPage} from '../../src/core/page/plan.js';
import {Directory} from '../../src/core/search/directory.js';
import {nothingFound} from '../../src/core/search/find.js';
import {noCriteria, select} from '../../src/core/search/select.js';
import {shownAtFirst} from '../../src/core/search/shown-at-first.js';
import {
  prerender,
  prerenderedWidgets,
  type PrerenderedWidget,
  type PrerenderOptions,
} from '../../src/prerender/prerender.js';
import {fixtureFeed} from '../contract/fixture-feed.js';
import {attributesOf, elementsIn, headingsIn, titlesIn, wordsIn} from './read-html.js';

const now = new Date('2026-11-21T12:00:00Z');

function read(json: unknown): Feed {
  const result = parseFeed(json);
  assert.ok(result.ok, 'It is a feed.');
  return result.value.feed;
}

/** A text as a reader of English is shown it. */
const inEnglish = (text: Text) => localText(text, 'en', 'en').value;

const real = read(feedJson);
const fixture = read(fixtureFeed);

type Attributes = Readonly<Record<string, string>>;
const write = async (
  widget: PrerenderedWidget,
  attributes: Attributes = {},
  options: Partial<PrerenderOptions> = {},
  feed = fixture,
) => (await prerender(feed, widget, {attributes, now, ...options})).html;

/** The same feed with one more resource, first in it. */
const withResource = (fields: object) =>
  read({
    ...fixtureFeed,
    resources: [{id: 'more', type: 'booklet', title: 'More', ...fields}, ...fixtureFeed.resources],
  });

/** Every kind of widget for every audience, page and resource of the published feed. */
const everything: readonly (readonly [PrerenderedWidget, Attributes])[] = [
  ['region-search', {}],
  ['region-search', {area: 'south-west'}],
  ['region-search', {prison: 'BLI'}],
  ['region-search', {area: 'scotland'}],
  ...real.audiences.map(({id}) => ['resource-list', {audience: id}] as const),
  ...real.briefings.map(({audience}) => ['briefing-card', {audience}] as const),
  ...real.pages.map(({id}) => ['audience-page', {page: id}] as const),
  ...real.resources.map(({id}) => ['resource-card', {resource: id}] as const),
  ['exit', {}],
  ['handout', {resources: real.resources.map(({id}) => id).join(' ')}],
];

describe('a page that is written out', () => {
  it('has what its author put on the sheet, and nothing where that is nothing', async () => {
    assert.equal(await write('handout'), '');
    const html = await write('handout', {resources: 'visit-book old-guide gone'});
    assert.deepEqual(
      headingsIn(html).map(({text}) => text),
      ['Sheet to hand over', 'A first visit', 'The present guide'],
    );
  });

  it('has a plain link for the way out, to where its author says or to a safe page', async () => {
    assert.equal(
      await write('exit', {}, {lang: 'cy'}),
      '<a href="https://www.bbc.co.uk/weather">Gadael y dudalen hon yn gyflym</a>',
    );
    assert.match(await write('exit', {href: 'https://a.example/'}), /href="https:\/\/a.example\/"/);
    assert.match(await write('exit', {href: '/home'}), /href="\/home"/);
    assert.match(await write('exit', {href: 'javascript:1'}), /bbc/);
  });

  it('has only tags and attributes that content systems let through, on one line', async () => {
    const tags = new Set<string>();
    for (const extent of ['first', 'all', 'brief'] as const)
      for (const [widget, attributes] of everything) {
        const html = await write(widget, attributes, {extent, lang: 'cy'}, real);
        assert.doesNotMatch(html, /\n/);
        for (const element of elementsIn(html)) {
          tags.add(element.tagName);
          const given = attributesOf(element);
          assert.deepEqual(
            Object.keys(given).filter((name) => !['href', 'lang'].includes(name)),
            [],
          );
          if (given['href'] !== undefined) assert.match(given['href'], /^(https?|mailto|tel|sms):/);
        }
      }
    const allowed = ['a', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'p', 'span', 'strong', 'ul'];
    assert.deepEqual(
      [...tags].filter((tag) => !allowed.includes(tag)),
      [],
    );
  });

  it('leaves out no level of heading, and no word of the library', async () => {
    for (const [widget, attributes] of everything) {
      const name = `${widget} ${JSON.stringify(attributes)}`;
      const html = await write(widget, attributes, {extent: 'all'}, real);
      assert.doesNotMatch(wordsIn(html), /undefined|\[object|NaN|false/, name);
      let before = 1;
      for (const {level, text} of headingsIn(html)) {
        assert.ok(level <= before + 1, `${name}: ${text}`);
        assert.ok(text.trim(), `${name} has an empty heading.`);
        before = level;
      }
    }
  });

  it('says of which day it is, by the calendar of the United Kingdom', async () => {
    // The way out of a page is the same on every day.
    for (const widget of prerenderedWidgets.filter((name) => name !== 'exit')) {
      const attributes: Attributes =
        widget === 'resource-card' ? {resource: 'helpline'} : {resources: 'helpline'};
      const summer = new Date('2026-06-30T23:30:00Z');
      assert.match(
        await write(widget, attributes, {now: summer}),
        /<p>As of 1 July 2026\.<\/p>/,
        widget,
      );
    }
    const welsh = await write('resource-list', {}, {lang: 'cy'});
    assert.match(welsh, /<p>Fel yr oedd ar 21 Tachwedd 2026\.<\/p>/);
  });

  it('begins at the level of the page around, under the author’s heading or none', async () => {
    const levels = (html: string) => headingsIn(html).map(({level}) => level);
    const attributes = {audience: 'health', 'heading-level': '3'};
    assert.equal(Math.min(...levels(await write('resource-list', attributes))), 3);
    assert.equal(Math.min(...levels(await write('resource-list', {'heading-level': 'x'}))), 2);
    assert.equal(
      levels(await write('resource-list', {'heading-level': '9'})).every((one) => one === 6),
      true,
    );
    const [own] = headingsIn(await write('resource-list', {heading: 'Ours & yours'}));
    assert.deepEqual(own, {level: 2, text: 'Ours & yours'});
    const [first] = headingsIn(await write('resource-list', {heading: '', audience: 'health'}));
    assert.deepEqual(first, {level: 3, text: 'First things'});
  });

  it('marks words that are in another language than the page', async () => {
    const welsh = await write('resource-list', {}, {lang: 'cy'});
    assert.match(welsh, /<a href="https:\/\/books.example\/visit">Ymweliad cyntaf<\/a>/);
    assert.match(welsh, /<span lang="en">Inside the visits hall<\/span>/);
    const french = await write('resource-list', {heading: 'Livres'}, {lang: 'fr'});
    assert.match(french, /^<div lang="en"><h2><span lang="fr">Livres<\/span><\/h2>/);
  });

  it('shows text of the feed as text', async () => {
    const feed = withResource({
      title: '<script>alert(1)</script>',
      summary: '"><img src=x onerror=alert(1)>',
      url: 'https://a.example/"onclick="x',
      provider: {name: '</p><b>'},
    });
    const html = await write('resource-list', {}, {}, feed);
    const tags = new Set(elementsIn(html).map(({tagName}) => tagName));
    for (const tag of ['script', 'img', 'b']) assert.ok(!tags.has(tag), `<${tag}> is not there.`);
    assert.ok(wordsIn(html).includes('<script>alert(1)</script>'), 'The words are.');
    assert.doesNotMatch(html, /"onclick="/);
  });

  it('says which attribute names nothing in the feed', async () => {
    const problems = async (widget: PrerenderedWidget, attributes: Attributes) =>
      (await prerender(fixture, widget, {attributes, now})).problems.map(
        ({attribute, value, known}) => [attribute, value, known.length > 0],
      );
    assert.deepEqual(
      await problems('resource-list', {audience: 'x', section: 'y', type: 'booklet z'}),
      [
        ['audience', 'x', true],
        ['section', 'y', true],
        ['type', 'z', true],
      ],
    );
    assert.deepEqual(await problems('briefing-card', {audience: 'school'}), [
      ['audience', 'school', true],
    ]);
    assert.deepEqual(await problems('briefing-card', {prefer: 'many x'}), [['prefer', 'x', true]]);
    assert.deepEqual(await problems('audience-page', {page: 'x'}), [['page', 'x', true]]);
    assert.deepEqual(await problems('resource-card', {resource: 'visit-boo'}), [
      ['resource', 'visit-boo', true],
    ]);
    assert.deepEqual(await problems('region-search', {area: 'x'}), [['area', 'x', true]]);
  });

  it('is empty where the feed has nothing for it', async () => {
    assert.equal(await write('resource-card', {resource: 'nothing'}), '');
    assert.equal(await write('resource-card', {}), '');
    assert.equal(await write('briefing-card', {audience: 'school'}), '');
    assert.equal(await write('audience-page', {page: 'x'}), '');
  });
});

describe('a list that is written out', () => {
  const directory = new Directory(real);
  const scopes: readonly Attributes[] = [
    {},
    ...real.audiences.map(({id}) => ({audience: id})),
    {audience: 'health', section: 'resources-for-families'},
    {audience: 'Health professionals', limit: '2'},
    {type: 'booklets film', beneficiary: 'child'},
  ];

  for (const attributes of scopes)
    it(`has the same resources in the same order as is selected: ${JSON.stringify(attributes)}`, async () => {
      const {audience, section} = attributes;
      const chosen = Object.fromEntries(
        ['type', 'beneficiary', 'topic'].map((name) => [name, attributes[name]?.split(' ') ?? []]),
      );
      const {groups} = select(
        directory,
        {audience, section, chosen},
        noCriteria,
        () => nothingFound,
        {now},
      );
      const titles = (most: (group: (typeof groups)[number]) => number) =>
        groups.flatMap((group) =>
          group.listings.slice(0, most(group)).map(({resource: {title}}) => inEnglish(title)),
        );
      const limit = attributes['limit'] ? Number(attributes['limit']) : undefined;
      const first = await write('resource-list', attributes, {}, real);
      assert.deepEqual(
        titlesIn(first),
        titles((group) => shownAtFirst(group, limit)),
      );
      const all = await write('resource-list', attributes, {extent: 'all'}, real);
      assert.deepEqual(
        titlesIn(all),
        titles(() => Infinity),
      );
      assert.ok(titlesIn(all).length > 0, 'There are some.');
      const left = titlesIn(all).length - titlesIn(first).length;
      assert.equal(/And \d+ more resource/.test(first), left > 0);
      assert.doesNotMatch(all, /more resource/);
    });

  it('says everything about a resource that a reader must know', async () => {
    const html = await write('resource-list', {limit: '99'});
    for (const words of [
      'A first visit',
      'Published July 2024',
      'Free account needed',
      'Sign up with an email address.',
      'Helpline: Phone 0300 123 4567 (number checked on 5 January 2026) Monday to Friday',
      'Office: Phone +44 (0)20 7946 0000 (number not checked, not certain) Other lists give another number.',
      'Replaces: The former guide',
      'This has been replaced and may be out of date.',
      'Kept for reference. It is no longer updated.',
      'No address or contact is confirmed for this at present.',
    ])
      assert.ok(wordsIn(html).includes(words), words);
    for (const address of [
      'tel:03001234567',
      'tel:+442079460000',
      'sms:07700900123',
      'mailto:help@helpline.example',
    ])
      assert.ok(html.includes(`<a href="${address}">`), address);
    assert.doesNotMatch(html, /The withdrawn guide/);
  });

  it('has files with their kind and size, and dates to come', async () => {
    const feed = withResource({
      type: 'training',
      downloads: [
        {
          label: 'Form',
          url: 'https://f.example/f.pdf',
          mediaType: 'application/pdf',
          bytes: 340_000,
        },
      ],
      sessions: [
        {start: '2026-01-01', place: 'Past'},
        {
          start: '2026-12-01T10:00+00:00',
          end: '2026-12-01T16:00+00:00',
          place: 'Leeds',
          postcode: 'LS1 1AA',
          online: true,
          url: 'https://b.example/',
        },
        {start: '2026-12-02', online: true},
        {start: '2026-12-03'},
        {start: '2026-12-04'},
      ],
    });
    const said = wordsIn(await write('resource-list', {}, {}, feed));
    assert.match(said, /Form \(PDF, 340\u00a0kB\)/);
    assert.match(said, /Tuesday 1 December 2026, 10am to 4pm, Leeds, LS1 1AA, or online, Book/);
    assert.match(said, /Wednesday 2 December 2026, Online/);
    assert.match(said, /Thursday 3 December 2026and 1 more date/);
    assert.doesNotMatch(said, /Past|4 December/);
    const none = withResource({type: 'training', url: 'https://t.example/'});
    assert.match(
      wordsIn(await write('resource-list', {}, {}, none)),
      /Contact the provider for dates\./,
    );
  });

  it('has the note on children’s safety once, where contact is promoted', async () => {
    const feed = read({
      ...fixtureFeed,
      safeguarding: 'Contact is not always right.',
      resources: [
        {id: 'more', type: 'booklet', title: 'More', safeguarding: true},
        ...fixtureFeed.resources,
      ],
    });
    const html = await write('resource-list', {}, {}, feed);
    assert.equal(html.split('Contact is not always right.').length, 2);
    const without = await write('resource-list', {topic: 'money'}, {}, feed);
    assert.doesNotMatch(without, /Contact is not always right/);
  });

  it('says so when nothing is listed', async () => {
    assert.match(
      await write('resource-list', {audience: 'prison'}),
      /Nothing is listed here yet\./,
    );
  });

  it('is a few titles in brief, and how many more there are', async () => {
    const html = await write('resource-list', {audience: 'school'}, {extent: 'brief'});
    assert.equal(elementsIn(html).filter(({tagName}) => tagName === 'li').length, 5);
    assert.match(html, /And 7 more resources\./);
  });
});

describe('a search by area that is written out', () => {
  const services = read({
    ...fixtureFeed,
    resources: [
      {
        id: 'n',
        type: 'service',
        title: 'National',
        url: 'https://n.example/',
        coverage: ['E92000001', 'W92000004'],
      },
      {
        id: 's',
        type: 'service',
        title: 'Southern',
        url: 'https://s.example/',
        coverage: ['E12000009'],
      },
      {
        id: 'b',
        type: 'service',
        title: 'Bristol',
        url: 'https://b.example/',
        coverage: ['E06000023'],
      },
      {
        id: 'w',
        type: 'service',
        title: 'Welsh',
        url: 'https://w.example/',
        coverage: ['W92000004'],
      },
      {id: 'u', type: 'service', title: 'Unstated', url: 'https://u.example/'},
      {id: 'k', type: 'booklet', title: 'A booklet', coverage: ['E12000009']},
    ],
    pages: [],
    briefings: [],
  });

  it('has national help, then each region’s own, then what does not say where it works', async () => {
    const headings = headingsIn(await write('region-search', {}, {}, services));
    assert.deepEqual(
      headings.map(({level, text}) => `${level} ${text}`),
      [
        '2 Find help near you',
        '3 National help',
        '4 National',
        '3 Help in the South West',
        '4 Southern',
        '4 Bristol',
        '3 Help in Wales',
        '4 Welsh',
        '3 Area not stated',
        '4 Unstated',
      ],
    );
  });

  it('has the help for the area that the author chose', async () => {
    const html = await write('region-search', {area: 'Bristol'}, {}, services);
    assert.deepEqual(
      headingsIn(html).map(({text}) => text),
      [
        'Find help near you',
        'Help in Bristol',
        'Covering Bristol',
        'Bristol',
        'Covering the South West',
        'Southern',
        'Covering England',
        'National',
        'Near by',
        'Welsh',
        'Area not stated',
        'Unstated',
      ],
    );
    assert.match(html, /5 services and courses/);
  });

  it('says so where there is nothing just for the area, or nothing at all', async () => {
    assert.match(
      await write('region-search', {area: 'london'}, {}, services),
      /no service just for this area/,
    );
    const nothing = read({...fixtureFeed, resources: [], pages: [], briefings: []});
    assert.match(
      await write('region-search', {}, {}, nothing),
      /No services or courses are listed yet\./,
    );
    const scotland = await write('region-search', {area: 'scotland'}, {}, services);
    assert.match(scotland, /justice social workers/);
  });
});

describe('a briefing that is written out', () => {
  it('says of each figure what a reader needs to trust it or not', async () => {
    const said = wordsIn(await write('briefing-card', {audience: 'NHS staff'}));
    for (const words of [
      'About 200,000 children have a parent in prison in a year.',
      'Source: A ministry, A count · 2013 figures · When: 2012–2013 · Where: England and Wales',
      'The count is an estimate.',
      'Sources differ on this:',
      'About 100,000 children have a parent in prison in a year. (Source: Another body, 2026)',
      'Replaces an earlier figure: Five in a hundred children',
      'Why it matters',
      'Ask every parent.',
      'Read the handbook',
      'Partners: Family Press (written with)',
      'Last checked 3 February 2026',
    ])
      assert.ok(said.includes(words), words);
    assert.doesNotMatch(said, /Find services near you/);
  });

  it('is the figure to remember and links, when it is compact', async () => {
    const said = wordsIn(await write('briefing-card', {audience: 'health', layout: 'compact'}));
    assert.match(said, /About 200,000 children/);
    assert.match(said, /Read the handbook/);
    assert.doesNotMatch(said, /Why it matters|Ask every parent/);
  });

  it('prefers the figure that the author prefers', async () => {
    const html = await write('briefing-card', {audience: 'health', prefer: 'fewer'});
    assert.match(html, /<strong>About 100,000 children/);
    assert.match(html, /Other sources give other figures:/);
  });
});

describe('a card that is written out', () => {
  it('has the successor of what was replaced, and a sentence that says so', async () => {
    const html = await write('resource-card', {resource: 'old-guide'});
    assert.deepEqual(headingsIn(html)[0], {level: 2, text: 'The present guide'});
    assert.match(html, /“The former guide” has been replaced\. This took its place\./);
  });

  it('has nothing of what was withdrawn but the sentence that says so', async () => {
    const html = await write('resource-card', {resource: 'gone'});
    assert.equal(
      wordsIn(html),
      'The publisher has withdrawn this entry. Please do not use it any more.',
    );
  });

  it('tells the facts, with areas by their names', async () => {
    const feed = withResource({
      url: 'https://www.more.example/x',
      coverage: ['E12000009', 'E06000023'],
      ages: {from: 4, to: 11},
      aliases: ['Less'],
      topics: ['visits'],
      venues: [{name: 'The hall', address: '1 Street', postcode: 'BS1 4DJ'}],
      guide: {whoFor: ['Parents'], limits: ['No legal advice']},
    });
    const said = wordsIn(await write('resource-card', {resource: 'more'}, {}, feed));
    for (const words of [
      'Visit the page on more.example',
      'Where it works: South West, Bristol',
      'Age: 4 to 11',
      'Also called: Less',
      'Topic: Visits',
      'The hall, 1 Street, BS1 4DJ',
      'Who is it for?',
      'No legal advice',
    ])
      assert.ok(said.includes(words), `${words} in ${said}`);
  });
});

describe('a page of the directory that is written out', () => {
  for (const page of real.pages)
    it(`has what is planned, in its order: ${page.id}`, async () => {
      const directory = new Directory(real);
      const plan = planPage(directory, page, now);
      const html = await write(
        'audience-page',
        {page: page.id, 'region-search': 'elsewhere'},
        {},
        real,
      );
      type Section = (typeof plan.sections)[number];
      const all = (section: Section): readonly Section[] => [
        section,
        ...section.parts.flatMap(all),
      ];
      const sections = plan.sections.flatMap(all);
      assert.deepEqual(
        titlesIn(html),
        sections.flatMap(({entries}) =>
          entries.map(({listing}) => inEnglish(listing.resource.title)),
        ),
      );
      const headings = headingsIn(html).map(({text}) => text);
      for (const {section} of sections)
        assert.ok(headings.includes(inEnglish(section.heading)), section.id);
    });

  it('says how to take part where the feed has an address to ask at', async () => {
    const feedWith = (publisher: object) =>
      read({...fixtureFeed, publisher, join: {text: 'Ask to be listed.'}});
    const named = {name: 'A charity'};
    const address = 'mailto:us@charity.example';
    const asked = wordsIn(
      await write('audience-page', {}, {}, feedWith({...named, contact: address})),
    );
    for (const words of ['Take part', 'Ask to be listed.', 'Contact A charity'])
      assert.ok(asked.includes(words), `${words} in ${asked}`);
    const silent = wordsIn(await write('audience-page', {}, {}, feedWith(named)));
    for (const words of ['Take part', 'Ask to be listed.'])
      assert.ok(!silent.includes(words), `no ${words} in ${silent}`);
  });

  it('says a figure in full once, what a reader must know of it first', async () => {
    const [page] = fixtureFeed.pages;
    const feed = read({
      ...fixtureFeed,
      pages: [
        {...page, headline: 'many', sections: [{id: 'again', heading: 'Again', claims: ['many']}]},
      ],
    });
    const said = wordsIn(await write('audience-page', {'region-search': 'elsewhere'}, {}, feed));
    const sentence = 'About 200,000 children have a parent in prison in a year.';
    assert.equal(said.split(sentence).length, 3, said);
    assert.equal(said.split('The count is an estimate.').length, 2, said);
    assert.match(said, /in a year\.\s+The count is an estimate\.\s+Source: A ministry/);
  });

  it('has the help by area where the element has its search, unless that is elsewhere', async () => {
    const own = await write('audience-page', {audience: 'health'}, {}, real);
    assert.match(own, /Help in the North East/);
    const elsewhere = await write(
      'audience-page',
      {audience: 'health', 'region-search': 'x'},
      {},
      real,
    );
    assert.doesNotMatch(elsewhere, /Help in the North East/);
    const chosen = await write('audience-page', {audience: 'health', area: 'wales'}, {}, real);
    assert.match(chosen, /Help in Wales/);
    assert.doesNotMatch(chosen, /Help in the North East/);
  });

  it('has the note on children’s safety once', async () => {
    const html = await write('audience-page', {audience: 'health', 'region-search': 'x'}, {}, real);
    assert.equal(html.split('Keeping children safe').length, 2);
  });

  it('has everything of each section when everything is asked for, and the briefing', async () => {
    const first = await write(
      'audience-page',
      {audience: 'health', 'region-search': 'x'},
      {},
      real,
    );
    const all = await write(
      'audience-page',
      {audience: 'health', 'region-search': 'x'},
      {extent: 'all'},
      real,
    );
    assert.ok(titlesIn(all).length > titlesIn(first).length, 'There is more.');
    assert.match(first, /And \d+ more resource/);
    assert.doesNotMatch(all, /And \d+ more resource/);
  });
});

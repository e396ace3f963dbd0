import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Feed} from '../../../src/core/feed/format/feed.js';
import type {Page, Section} from '../../../src/core/feed/format/page.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {findPage, type WantedPage} from '../../../src/core/page/find-page.js';
import {canTakePart, leadOf} from '../../../src/core/page/leads.js';
import {planPage, type SectionPlan} from '../../../src/core/page/plan.js';
import {currentClaim} from '../../../src/core/briefing/claims.js';
import {Directory, sectionsWithin} from '../../../src/core/search/directory.js';

const now = new Date('2026-11-21T12:00:00Z');

/** A directory of what a test needs, with two audiences. */
function directoryOf(parts: object): Directory {
  const parsed = parseFeed({
    format: 'signpost-feed/1',
    id: 'test',
    title: 'A feed for tests',
    publisher: {name: 'A charity'},
    language: 'en',
    updated: '2026-11-20',
    audiences: [
      {id: 'health', name: 'Health staff', aliases: ['Nurses']},
      {id: 'area', name: 'Area staff'},
    ],
    resources: [],
    ...parts,
  });
  assert.ok(parsed.ok, 'the feed is read');
  assert.deepEqual(parsed.value.problems, []);
  return new Directory(parsed.value.feed);
}

const book = (id: string, more: object = {}) => ({
  id,
  type: 'booklet',
  title: id,
  url: `https://books.example/${id}`,
  ...more,
});

/** The plan of a page with one section. */
function planOf(section: object, resources: readonly object[], isWhole = true) {
  const directory = directoryOf({
    resources,
    pages: [
      {
        id: 'p',
        kind: 'audience',
        title: 'P',
        sections: [{id: 's', heading: 'S', ...section}],
      },
    ],
  });
  return planPage(directory, directory.feed.pages[0]!, now, isWhole);
}

const entriesIn = (plan: SectionPlan | undefined) =>
  plan?.entries.map(({listing, parts}) =>
    [listing, ...parts].map(({resource}) => resource.id).join(' + '),
  );

describe('the page that an author asks for', () => {
  const page = (id: string, more: object) => ({id, kind: 'audience', title: `Page ${id}`, ...more});
  const directory = directoryOf({
    pages: [
      page('one', {audience: 'health'}),
      page('two', {kind: 'area', audience: 'area', title: {en: 'The pathway', cy: 'Y llwybr'}}),
    ],
  });
  const found: readonly (readonly [string, WantedPage, string])[] = [
    ['is the first without a wish', {}, 'one'],
    ['is named by its id', {page: 'two'}, 'two'],
    ['is named by its title, in any language and case', {page: 'y LLWYBR'}, 'two'],
    ['is that of an audience', {audience: 'health'}, 'one'],
    ['is that of an audience by a former name', {audience: 'nurses'}, 'one'],
    ['is of another kind where an audience has no page of its own', {audience: 'area'}, 'two'],
    ['counts for more than the audience', {page: 'two', audience: 'health'}, 'two'],
  ];
  for (const [what, wanted, id] of found)
    it(what, () => assert.equal(findPage(directory, wanted).page?.id, id));

  it('is nothing where the feed has none, and the names that would do are told', () => {
    assert.deepEqual(findPage(directory, {page: 'three'}).unknown, {
      attribute: 'page',
      value: 'three',
      known: ['one', 'two'],
    });
    assert.deepEqual(findPage(directory, {audience: 'schools'}).unknown, {
      attribute: 'audience',
      value: 'schools',
      known: ['health', 'area'],
    });
    assert.deepEqual(findPage(directoryOf({}), {}), {page: undefined});
  });
});

describe('what an invitation leads to', () => {
  const resources = [
    book('film', {type: 'film'}),
    book('course', {type: 'training', url: undefined}),
    book('file', {
      url: undefined,
      downloads: [{label: 'PDF', url: 'https://books.example/file.pdf'}],
    }),
    book('old', {status: 'superseded', supersededBy: 'film'}),
    book('gone', {status: 'withdrawn'}),
  ].map((entry) => JSON.parse(JSON.stringify(entry)) as object);
  const briefings = [{id: 'b', audience: 'health', title: 'B'}];

  const cases: readonly (readonly [string, object, object | undefined])[] = [
    [
      'its own address',
      {kind: 'browse-resources', url: 'https://x.example/'},
      {kind: 'link', url: 'https://x.example/'},
    ],
    [
      'its resource',
      {kind: 'read-handbook', resource: 'film'},
      {kind: 'link', url: 'https://books.example/film'},
    ],
    [
      'its resource’s file',
      {kind: 'read-handbook', resource: 'file'},
      {kind: 'link', url: 'https://books.example/file.pdf'},
    ],
    [
      'the successor of its resource',
      {kind: 'read-poster', resource: 'old'},
      {kind: 'link', url: 'https://books.example/film'},
    ],
    ['nothing when its resource was withdrawn', {kind: 'read-poster', resource: 'gone'}, undefined],
    [
      'words that say so when no address is known',
      {kind: 'read-poster', resource: 'course'},
      {kind: 'no-address'},
    ],
    ['the same without a resource', {kind: 'read-handbook'}, {kind: 'no-address'}],
    ['its briefing', {kind: 'read-briefing', briefing: 'b'}, {kind: 'briefing', briefing: 'b'}],
    ['the search by area, for services', {kind: 'find-services'}, {kind: 'local', types: []}],
    [
      'the search by area, for training',
      {kind: 'find-training'},
      {kind: 'local', types: ['training']},
    ],
    [
      'the search by area, for what of its query that search has',
      {kind: 'find-training', query: {types: ['helpline', 'e-learning']}},
      {kind: 'local', types: ['helpline']},
    ],
    ['all training', {kind: 'list-training'}, {kind: 'list', count: 1}],
    [
      'what its query names',
      {kind: 'browse-resources', query: {types: ['film']}},
      {kind: 'list', count: 1},
    ],
    ['everything without a query', {kind: 'browse-resources'}, {kind: 'list', count: 3}],
    [
      'everything for an empty query',
      {kind: 'browse-resources', query: {}},
      {kind: 'list', count: 3},
    ],
    ['nothing when the feed says nothing of joining', {kind: 'join'}, undefined],
    ['nothing when the publisher has no contact', {kind: 'contact'}, undefined],
  ];
  it('is nothing when nobody could be asked to join', () =>
    assert.equal(lead({kind: 'join'}, {join: {text: 'Join'}}), undefined));

  for (const [what, action, expected] of cases)
    it(`is ${what}`, () => assert.deepEqual(lead(action, {}), expected));

  it('is what the feed says of joining, and its address where there is one', () => {
    const publisher = {name: 'A charity', contact: 'mailto:us@charity.example'};
    assert.deepEqual(lead({kind: 'join'}, {publisher, join: {text: 'Join'}}), {kind: 'take-part'});
    const url = 'https://join.example/';
    assert.deepEqual(lead({kind: 'join'}, {join: {text: 'Join', url}}), {kind: 'link', url});
  });

  it('is the publisher’s contact', () => {
    const contact = 'mailto:us@charity.example';
    assert.deepEqual(lead({kind: 'contact'}, {publisher: {name: 'A charity', contact}}), {
      kind: 'link',
      url: contact,
    });
  });

  /** What an action comes to, without its words; a briefing by its id. */
  function lead(action: object, head: object) {
    const directory = directoryOf({
      resources,
      briefings,
      ...head,
      pages: [{id: 'p', kind: 'audience', title: 'P', actions: [{label: 'Go', ...action}]}],
    });
    const found = leadOf(directory.feed.pages[0]!.actions[0]!, directory);
    if (!found) return;
    const {kind} = found;
    switch (kind) {
      case 'link':
        return {kind, url: found.url};
      case 'briefing':
        return {kind, briefing: found.briefing.id};
      case 'list':
        return {kind, count: found.count};
      case 'local':
        return {kind, types: found.types};
      default:
        return {kind};
    }
  }
});

describe('a section of a page', () => {
  it('shows a series as one entry with its parts, wherever they are named', () => {
    const series = [book('a'), book('set'), book('x', {partOf: 'set'}), book('y', {partOf: 'set'})];
    const [section] = planOf({featured: ['y', 'a', 'set']}, series).sections;
    assert.deepEqual(entriesIn(section), ['a', 'set + x + y']);
  });

  it('shows a part alone when its series is not featured', () => {
    const [section] = planOf({featured: ['x']}, [book('set'), book('x', {partOf: 'set'})]).sections;
    assert.deepEqual(entriesIn(section), ['x']);
  });

  it('shows a successor once, and nothing withdrawn', () => {
    const resources = [
      book('new'),
      book('old', {status: 'superseded', supersededBy: 'new'}),
      book('gone', {status: 'withdrawn'}),
      book('set'),
      book('lost', {partOf: 'set', status: 'withdrawn'}),
    ];
    const [section] = planOf({featured: ['old', 'new', 'gone', 'set']}, resources).sections;
    assert.deepEqual(entriesIn(section), ['new', 'set']);
  });

  it('offers everything when there is more than is featured, the featured few first', () => {
    const section = {featured: ['b'], query: {types: ['booklet']}};
    const plan = planOf(section, [book('a'), book('b')]);
    const {count, subset} = plan.sections[0]!.all!;
    assert.equal(count, 2);
    assert.deepEqual(subset.featured, ['b']);
  });

  it('offers nothing more when all of it is in view, parts of series included', () => {
    const section = {featured: ['set'], query: {types: ['booklet']}};
    const resources = [book('set'), book('x', {partOf: 'set'})];
    assert.equal(planOf(section, resources).sections[0]!.all, undefined);
    // Of an index only a few are at hand, so there may be more.
    assert.ok(planOf(section, resources, false).sections[0]!.all, 'offered for an index');
  });

  it('takes the publisher’s words for everything, and does not repeat that invitation', () => {
    const query = {types: ['booklet', 'book'], topics: []};
    const plan = planOf(
      {
        featured: ['a'],
        query,
        actions: [
          {kind: 'browse-resources', label: 'All books', query: {types: ['book', 'booklet']}},
          {kind: 'browse-resources', label: 'All films', query: {types: ['film']}},
        ],
      },
      [book('a'), book('b')],
    );
    const [section] = plan.sections;
    assert.equal(section!.all!.label, 'All books');
    assert.deepEqual(
      section!.leads.map(({label}) => label),
      ['All films'],
    );
  });

  it('keeps that invitation when there is no more to see', () => {
    const query = {types: ['booklet']};
    const actions = [{kind: 'browse-resources', label: 'All books', query}];
    const [section] = planOf({featured: ['a'], query, actions}, [book('a')]).sections;
    assert.equal(section!.all, undefined);
    assert.deepEqual(
      section!.leads.map(({label}) => label),
      ['All books'],
    );
  });

  it('is the place for the search by area when it has nothing but the invitation to it', () => {
    const action = {kind: 'find-services', label: 'Choose your area'};
    const plan = planOf({query: {types: ['booklet']}, actions: [action]}, [book('a')]);
    assert.equal(plan.hasLocal, true);
    assert.deepEqual(plan.sections[0]!.local, 'Choose your area');
    assert.deepEqual(plan.sections[0]!.leads, []);
    assert.equal(plan.sections[0]!.all, undefined);

    const other = planOf({featured: ['a'], actions: [action]}, [book('a')]);
    assert.equal(other.hasLocal, false);
    assert.deepEqual(
      other.sections[0]!.leads.map(({kind}) => kind),
      ['local'],
    );
  });

  it('says what is true of children’s safety when it is the first that names contact or visits', () => {
    const visits = [
      book('a'),
      book('visit', {safeguarding: true}),
      book('set'),
      book('letter', {safeguarding: true, partOf: 'set'}),
    ];
    const sections = [
      {id: 'one', heading: 'One', featured: ['a']},
      {id: 'two', heading: 'Two', sections: [{id: 'in', heading: 'In', featured: ['set']}]},
      {id: 'three', heading: 'Three', featured: ['visit']},
    ];
    const cautiousOf = (page: object) => {
      const directory = directoryOf({
        resources: visits,
        pages: [{id: 'page', kind: 'audience', title: 'Page', ...page}],
      });
      return planPage(directory, directory.feed.pages[0]!, now).cautious?.section.id;
    };
    assert.equal(cautiousOf({sections}), 'two');
    assert.equal(cautiousOf({sections: sections.slice(0, 1)}), undefined);
    // The page says it at its opening.
    assert.equal(cautiousOf({sections, safeguarding: 'Think of victims.'}), undefined);
  });

  it('has a figure in full that the page’s opening has not, and the others in brief', () => {
    const claim = (id: string, more: object = {}) => ({id, statement: `It is ${id}.`, ...more});
    const directory = directoryOf({
      claims: [claim('new'), claim('old', {supersededBy: 'new'}), claim('key'), claim('other')],
      pages: [
        {
          id: 'p',
          kind: 'audience',
          title: 'P',
          headline: 'new',
          claims: ['key'],
          sections: [
            {
              id: 's',
              heading: 'S',
              claims: ['old', 'other'],
              sections: [{id: 'in', heading: 'In', claims: ['key']}],
            },
          ],
        },
      ],
    });
    const {headline, sections} = planPage(directory, directory.feed.pages[0]!, now);
    const [section] = sections;
    const shown = [...section!.figures, ...section!.parts[0]!.figures];
    assert.equal(headline!.claim.id, 'new');
    assert.deepEqual(
      shown.map(({claim: {id}, isRepeated, replaces}) => [id, isRepeated, replaces.length]),
      [
        ['new', true, 1],
        ['other', undefined, 0],
        ['key', true, 0],
      ],
    );
  });

  it('is left out when nothing of it is left', () => {
    const gone = [book('gone', {status: 'withdrawn'})];
    assert.deepEqual(planOf({featured: ['gone']}, gone).sections, []);
    const parts = {sections: [{id: 'part', heading: 'Part', featured: ['gone']}]};
    assert.deepEqual(planOf(parts, gone).sections, []);
    assert.equal(planOf({introduction: ['Words']}, gone).sections.length, 1);
  });
});

describe('the pages of the published feed', () => {
  const file = new URL('../../../data/feed.json', import.meta.url);
  const parsed = parseFeed(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(parsed.ok, 'data/feed.json is read');
  const feed: Feed = parsed.value.feed;
  const directory = new Directory(feed);
  const within = (plan: SectionPlan): readonly SectionPlan[] => [
    plan,
    ...plan.parts.flatMap(within),
  ];

  for (const page of feed.pages)
    it(`${page.id} keeps every section, resource, figure and invitation`, () => {
      const plan = planPage(directory, page, now);
      const planned = plan.sections.flatMap(within);
      const sections = page.sections.flatMap(sectionsWithin);
      assert.deepEqual(
        planned.map(({section}) => section.id),
        sections.map(({id}) => id),
      );
      for (const one of planned) {
        const shown = one.entries.flatMap(({listing, parts}) => [listing, ...parts]);
        for (const id of one.section.featured)
          assert.ok(shown.includes(directory.listing(id)!), `${one.section.id}: ${id}`);
        assertFigures(one.section, one.figures);
        const invitations =
          one.leads.length + (one.all?.label ? 1 : 0) + (one.local === undefined ? 0 : 1);
        const asked = one.section.actions.filter(
          ({kind, url}) => kind !== 'join' || url || canTakePart(feed),
        );
        assert.equal(invitations, asked.length, one.section.id);
      }
      assertFigures(
        {id: page.id, claims: [...(page.headline ? [page.headline] : []), ...page.claims]},
        [...(plan.headline ? [plan.headline] : []), ...plan.figures],
      );
      assert.equal(plan.leads.length, page.actions.length);
    });

  it('ask once for everything that a section lists', () => {
    for (const page of feed.pages)
      for (const {all, leads, section} of planPage(directory, page, now).sections.flatMap(within))
        if (all && !all.label)
          assert.deepEqual(
            leads.filter((lead) => lead.kind === 'list' && lead.subset),
            [],
            section.id,
          );
  });

  /** Every claim is shown, or what replaced it, or what is shown in the place of both. */
  function assertFigures(
    {id, claims}: Pick<Section, 'id' | 'claims'> | Pick<Page, 'id' | 'claims'>,
    shown: SectionPlan['figures'],
  ) {
    const told = JSON.stringify(shown);
    for (const one of claims) {
      const claim = currentClaim(directory, directory.claim(one)!);
      assert.ok(told.includes(`"id":"${claim.id}"`), `${id}: ${claim.id}`);
    }
  }
});

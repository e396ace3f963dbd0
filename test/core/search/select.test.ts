import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {filters, type FilterId} from '../../../src/core/filters/registry.js';
import {Directory} from '../../../src/core/search/directory.js';
import {nothingFound, type Find} from '../../../src/core/search/find.js';
import {plainFind} from '../../../src/core/search/plain-find.js';
import {
  noCriteria,
  select,
  type Criteria,
  type Scope,
  type Selection,
} from '../../../src/core/search/select.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

const directory = aDirectory({
  audiences: [
    {id: 'health', name: 'Health', aliases: ['Midwives']},
    {id: 'courts', name: 'Courts'},
    {id: 'schools', name: 'Schools'},
    {id: 'police', name: 'Police'},
  ],
  topics: [
    {id: 'visits', name: 'Visits'},
    {id: 'money', name: 'Money'},
  ],
  resources: [
    aResource('visit-film', {type: 'film', beneficiaries: ['child'], topics: ['visits']}),
    aResource('visit-book', {type: 'book', beneficiaries: ['child', 'parent-or-carer']}),
    aResource('money-book', {type: 'book', beneficiaries: ['parent-or-carer'], topics: ['money']}),
    aResource('money-guide', {type: 'guide', topics: ['money'], audiences: ['courts', 'schools']}),
    aResource('gone', {status: 'withdrawn'}),
  ],
  pages: [
    {
      id: 'health-page',
      kind: 'audience',
      title: 'Health',
      audience: 'health',
      sections: [
        {
          id: 'money',
          heading: 'Money',
          introduction: ['About money.'],
          featured: ['money-book'],
          query: {topics: ['money']},
        },
        {id: 'words', heading: 'Only words', introduction: ['Nothing to use here.']},
        {
          id: 'visits',
          heading: 'Visits',
          featured: ['gone'],
          sections: [{id: 'books', heading: 'Books', featured: ['visit-book', 'money-book']}],
        },
      ],
    },
    {
      id: 'schools-page',
      kind: 'audience',
      title: 'Schools',
      audience: 'schools',
      introduction: ['A page that only has words.'],
      sections: [{id: 'words-only', heading: 'Only words', introduction: ['Nothing to use.']}],
    },
  ],
});

/** A feed whose terms have other names and a type of its own. */
const worded = aDirectory({
  audiences: [{id: 'courts', name: 'Courts', aliases: ['Court staff']}],
  topics: [
    {id: 'visits', name: {en: 'Visiting prison', cy: 'Ymweld â’r carchar'}},
    {id: 'money', name: 'Money', aliases: ['Debts']},
    // Named as the other one’s id: the id comes first.
    {id: 'other', name: 'Visits'},
  ],
  stages: [{id: 'arrest', name: 'Arrest'}],
  resources: [
    aResource('visit-film', {type: 'film', beneficiaries: ['child'], topics: ['visits']}),
    aResource('visit-book', {type: 'book', beneficiaries: ['child', 'parent-or-carer']}),
    aResource('money-book', {type: 'book', beneficiaries: ['parent-or-carer'], topics: ['money']}),
    aResource('money-guide', {
      type: 'guide',
      topics: ['money'],
      audiences: ['courts'],
      stages: ['arrest'],
    }),
    aResource('talk', {type: 'podcast', topics: ['other']}),
  ],
});

const everything: Scope = {chosen: {}};
const health: Scope = {audience: 'health', chosen: {}};

const selected = (scope: Scope, criteria: Partial<Criteria> = {}) =>
  select(directory, scope, {...noCriteria, ...criteria}, plainFind(directory));

describe('without a scope', () => {
  it('everything is one plain list in the feed’s order', () => {
    const {groups, count, total, problems} = selected(everything);
    assert.deepEqual(shape({groups}), [
      ['all', undefined, 0, ['visit-film', 'visit-book', 'money-book', 'money-guide']],
    ]);
    assert.deepEqual({count, total, problems}, {count: 4, total: 4, problems: []});
  });
});

describe('for an audience', () => {
  it('the groups are the sections of its page, in order, each level below the one around it', () => {
    assert.deepEqual(shape(selected(health)), [
      ['money', 'Money', 0, ['money-book', 'money-guide']],
      ['visits', 'Visits', 0, []],
      ['books', 'Books', 1, ['visit-book', 'money-book']],
    ]);
  });

  it('a group keeps its introduction and says how much of it is featured', () => {
    const [money, visits] = selected(health).groups;
    assert.deepEqual(money?.introduction, ['About money.']);
    assert.equal(money?.featured, 1);
    // What was withdrawn is no longer featured.
    assert.equal(visits?.featured, 0);
  });

  it('something in two sections is counted once', () => {
    const {count, total} = selected(health);
    assert.deepEqual({count, total}, {count: 3, total: 3});
  });

  it('it may be named by an alias', () => {
    assert.deepEqual(shape(selected({...health, audience: 'midwives'})), shape(selected(health)));
  });

  it('without a page of its own, or with one of words only, what is offered to it is one plain list', () => {
    for (const audience of ['courts', 'schools'])
      assert.deepEqual(shape(selected({audience, chosen: {}})), [
        ['all', undefined, 0, ['money-guide']],
      ]);
  });

  it('that nothing is offered to has an empty list, not none', () => {
    assert.deepEqual(shape(selected({audience: 'police', chosen: {}})), [
      ['all', undefined, 0, []],
    ]);
  });

  it('the author’s own choice bounds the sections, and a section left empty goes', () => {
    const scope: Scope = {audience: 'health', chosen: {type: ['guide']}};
    assert.deepEqual(shape(selected(scope)), [['money', 'Money', 0, ['money-guide']]]);
    assert.equal(selected(scope).total, 1);
    assert.equal(selected(scope).groups[0]?.featured, 0);
  });
});

describe('what is offered to an audience and stands in no section of its page', () => {
  const loose = aDirectory({
    audiences: [{id: 'health', name: 'Health'}],
    resources: [
      aResource('placed', {audiences: ['health']}),
      aResource('loose-film', {type: 'film', audiences: ['health']}),
      aResource('loose', {audiences: ['health']}),
      aResource('of-others'),
    ],
    pages: [
      {
        id: 'health-page',
        kind: 'audience',
        title: 'Health',
        audience: 'health',
        sections: [{id: 'first', heading: 'First', featured: ['placed']}],
      },
    ],
  });
  const groupsFor = (scope: Scope, criteria = noCriteria) =>
    select(loose, scope, criteria, plainFind(loose)).groups;

  it('is a last group, which the view names', () => {
    const groups = groupsFor(health);
    assert.deepEqual(shape({groups}), [
      ['first', 'First', 0, ['placed']],
      ['more', undefined, 0, ['loose-film', 'loose']],
    ]);
    assert.deepEqual(
      groups.map(({kind}) => kind),
      [undefined, 'more'],
    );
  });

  it('is bounded by the author’s choice, and the group goes when it holds nothing', () => {
    const ids = (chosen: Scope['chosen']) =>
      groupsFor({audience: 'health', chosen}).map(({id}) => id);
    assert.deepEqual(ids({type: ['booklet']}), ['first', 'more']);
    // Without a section to stand after, it is a plain list.
    assert.deepEqual(ids({type: ['film']}), ['all']);
  });

  it('is no part of one section', () => {
    const groups = groupsFor({...health, section: 'first'});
    assert.deepEqual(shape({groups}), [['first', 'First', 0, ['placed']]]);
  });

  it('stands in the one list of a visitor who narrows', () => {
    const groups = groupsFor(health, {words: '', chosen: {type: ['booklet']}});
    assert.deepEqual(shape({groups}), [['all', undefined, 0, ['placed', 'loose']]]);
  });
});

describe('the count of the published feed', () => {
  const result = parseFeed(JSON.parse(readFileSync('data/feed.json', 'utf8')));
  assert.ok(result.ok);
  const published = new Directory(result.value.feed);

  for (const audience of [undefined, ...published.feed.audiences.map(({id}) => id)])
    it(`is what its groups show: ${audience ?? 'everyone'}`, () => {
      const scope = {audience, chosen: {}};
      const {groups, count} = select(published, scope, noCriteria, plainFind(published));
      assert.equal(new Set(groups.flatMap(({listings}) => listings)).size, count);
    });
});

describe('for a section', () => {
  it('only it and its parts are shown', () => {
    const {groups, total} = selected({...health, section: 'visits'});
    assert.deepEqual(shape({groups}), [
      ['visits', 'Visits', 0, []],
      ['books', 'Books', 1, ['visit-book', 'money-book']],
    ]);
    assert.equal(total, 2);
  });

  it('a part of a section may be named, with or without the audience', () => {
    for (const scope of [
      {...health, section: 'books'},
      {chosen: {}, section: 'books'},
    ])
      assert.deepEqual(shape(selected(scope)), [
        ['books', 'Books', 0, ['visit-book', 'money-book']],
      ]);
  });
});

describe('a name that the feed does not have', () => {
  it('of an audience is reported with those it has, and costs nothing else', () => {
    const {problems, count} = selected({audience: 'nurses', chosen: {}});
    assert.deepEqual(problems, [
      {attribute: 'audience', value: 'nurses', known: ['health', 'courts', 'schools', 'police']},
    ]);
    assert.equal(count, 4);
  });

  it('of a section is reported with the sections of that page, and the page is shown', () => {
    const {problems, groups} = selected({...health, section: 'moeny'});
    assert.deepEqual(problems, [
      {attribute: 'section', value: 'moeny', known: ['money', 'words', 'visits', 'books']},
    ]);
    assert.deepEqual(shape({groups}), shape(selected(health)));
  });

  it('may be both', () => {
    const {problems} = selected({audience: 'nurses', section: 'moeny', chosen: {}});
    assert.deepEqual(
      problems.map(({attribute}) => attribute),
      ['audience', 'section'],
    );
  });
});

describe('a word of the author’s', () => {
  const booksOnly = ['visit-book', 'money-book'];
  const all = ['visit-film', 'visit-book', 'money-book', 'money-guide'];
  const listed = (chosen: Scope['chosen']) => {
    const {groups, problems} = selected({chosen});
    return {ids: groups.flatMap(({listings}) => idsOf(listings)), problems};
  };

  const understood: readonly [words: Scope['chosen'], ids: readonly string[]][] = [
    [{type: ['book']}, booksOnly],
    [{type: ['Book']}, booksOnly],
    [{type: ['books']}, booksOnly],
    [{type: ['Videos', 'guides']}, ['visit-film', 'money-guide']],
    [{type: ['podcasts']}, ['talk']],
    [{beneficiary: ['children']}, ['visit-film', 'visit-book']],
    [{beneficiary: ['parents']}, booksOnly],
    [{beneficiary: ['Carer']}, booksOnly],
    [{beneficiary: ['Parent', 'or', 'carer', 'child']}, ['visit-film', ...booksOnly]],
    [{topic: ['Visits']}, ['visit-film']],
    [{topic: ['visiting', 'PRISON']}, ['visit-film']],
    [{topic: ['Ymweld', 'â’r', 'carchar']}, ['visit-film']],
    [{topic: ['debts', 'visiting', 'prison']}, ['visit-film', 'money-book', 'money-guide']],
    [{audience: ['Court', 'staff']}, ['money-guide']],
    [{stage: ['Arrest']}, ['money-guide']],
  ];
  for (const [chosen, ids] of understood)
    it(`is understood: ${JSON.stringify(chosen)}`, () => {
      const {groups, problems} = select(worded, {chosen}, noCriteria, plainFind(worded));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        groups.flatMap(({listings}) => idsOf(listings)),
        ids,
      );
    });

  it('that names nothing is reported with what would do, and the filter is left out', () => {
    assert.deepEqual(listed({type: ['bookelt']}), {
      ids: all,
      problems: [{attribute: 'type', value: 'bookelt', known: ['book', 'film', 'guide']}],
    });
    assert.deepEqual(listed({topic: ['moeny', 'constructor']}), {
      ids: all,
      problems: [
        {attribute: 'topic', value: 'moeny', known: ['visits', 'money']},
        {attribute: 'topic', value: 'constructor', known: ['visits', 'money']},
      ],
    });
    assert.equal(listed({type: ['__proto__']}).problems.length, 1);
  });

  it('that names nothing costs the others nothing', () => {
    const {ids, problems} = listed({type: ['bookelt', 'books'], topic: ['money']});
    assert.deepEqual(ids, ['money-book']);
    assert.deepEqual(
      problems.map(({value}) => value),
      ['bookelt'],
    );
  });

  it('that names what the scope has none of is no fault', () => {
    assert.deepEqual(listed({type: ['helpline']}), {ids: [], problems: []});
  });
});

describe('a visitor’s choice', () => {
  it('turns sections into one list', () => {
    const {groups} = selected(health, {chosen: {type: ['book']}});
    assert.deepEqual(shape({groups}), [['all', undefined, 0, ['money-book', 'visit-book']]]);
  });

  it('is OR inside a filter', () => {
    const {groups} = selected(everything, {chosen: {type: ['film', 'guide']}});
    assert.deepEqual(idsOf(groups[0]!.listings), ['visit-film', 'money-guide']);
  });

  it('is AND between filters', () => {
    const {groups, count, total} = selected(everything, {
      chosen: {type: ['book', 'film'], beneficiary: ['child']},
    });
    assert.deepEqual(idsOf(groups[0]!.listings), ['visit-film', 'visit-book']);
    assert.deepEqual({count, total}, {count: 2, total: 4});
  });

  it('of nothing in a filter is no choice', () => {
    assert.equal(selected(everything, {chosen: {type: []}}).count, 4);
    assert.deepEqual(shape(selected(health, {chosen: {type: []}})), shape(selected(health)));
  });

  it('stays inside what the author chose', () => {
    const scope: Scope = {chosen: {type: ['book']}};
    const {groups, total} = selected(scope, {chosen: {type: ['film', 'book']}});
    assert.deepEqual(idsOf(groups[0]!.listings), ['visit-book', 'money-book']);
    assert.equal(total, 2);
  });

  it('that nothing answers to leaves an empty list, not none', () => {
    const {groups, count} = selected(everything, {chosen: {type: ['film'], topic: ['money']}});
    assert.deepEqual(shape({groups}), [['all', undefined, 0, []]]);
    assert.equal(count, 0);
  });
});

describe('words', () => {
  it('give one list in the order of the search, inside the scope', () => {
    const found = ['money-guide', 'visit-film', 'visit-book'].map((id) => directory.listing(id)!);
    const words: string[] = [];
    const find: Find = (typed) => {
      words.push(typed);
      return {...nothingFound, listings: found};
    };
    const {groups} = select(directory, health, {words: ' help ', chosen: {}}, find);
    assert.deepEqual(shape({groups}), [['all', undefined, 0, ['money-guide', 'visit-book']]]);
    assert.equal(words.length, 1);
  });

  it('that are only spaces are none', () => {
    assert.deepEqual(shape(selected(health, {words: '  '})), shape(selected(health)));
  });

  it('and filters both apply', () => {
    const {groups} = selected(everything, {words: 'visit', chosen: {type: ['book']}});
    assert.deepEqual(idsOf(groups[0]!.listings), ['visit-book']);
  });
});

describe('a filter’s counts', () => {
  it('come in the order of the filters, most used first, ties by name', () => {
    const {facets} = selected(everything);
    assert.deepEqual(
      facets.map(({id}) => id),
      filters.map(({id}) => id),
    );
    assert.deepEqual(optionsOf(facets, 'type'), [
      ['book', 2, false],
      ['film', 1, false],
      ['guide', 1, false],
    ]);
  });

  it('are not narrowed by the filter’s own choice, but by every other', () => {
    const {facets} = selected(everything, {chosen: {type: ['book']}});
    assert.deepEqual(optionsOf(facets, 'type'), [
      ['book', 2, true],
      ['film', 1, false],
      ['guide', 1, false],
    ]);
    assert.deepEqual(optionsOf(facets, 'topic'), [
      ['money', 1, false],
      ['visits', 0, false],
    ]);
  });

  it('say what would be there with that value', () => {
    const chosen = {type: ['book']};
    const {facets} = selected(everything, {chosen, words: 'visit'});
    for (const [value, count] of optionsOf(facets, 'type'))
      assert.equal(
        selected(everything, {chosen: {type: [value]}, words: 'visit'}).count,
        count,
        value,
      );
  });

  it('follow the words, and options that nothing is left of stay in place', () => {
    const before = optionsOf(selected(everything).facets, 'type').map(([value]) => value);
    const {facets} = selected(everything, {words: 'film'});
    assert.deepEqual(optionsOf(facets, 'type'), [
      ['book', 0, false],
      ['film', 1, false],
      ['guide', 0, false],
    ]);
    assert.deepEqual(
      optionsOf(facets, 'type').map(([value]) => value),
      before,
    );
  });

  it('count nothing outside the scope', () => {
    const {facets} = selected(health);
    assert.deepEqual(optionsOf(facets, 'type'), [
      ['book', 2, false],
      ['guide', 1, false],
    ]);
  });
});

/** What a reader sees of a selection: id, heading, depth and entries of each group. */
function shape({groups}: Pick<Selection, 'groups'>) {
  return groups.map(({id, heading, depth, listings}) => [id, heading, depth, idsOf(listings)]);
}

function optionsOf(facets: Selection['facets'], id: FilterId) {
  const {options} = facets.find((facet) => facet.id === id)!;
  return options.map(({value, count, chosen}) => [value, count, chosen] as const);
}

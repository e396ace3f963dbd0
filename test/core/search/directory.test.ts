import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sectionsWithin} from '../../../src/core/search/directory.js';
import {aDirectory, aResource, idsOf} from './a-directory.js';

describe('a resource that was superseded', () => {
  const directory = aDirectory({
    resources: [
      aResource('other'),
      aResource('first', {status: 'superseded', supersededBy: 'second'}),
      aResource('second', {status: 'superseded', supersededBy: 'third'}),
      aResource('third'),
      aResource('lost', {status: 'superseded'}),
    ],
  });

  it('is offered as the last of its successors', () => {
    for (const id of ['first', 'second', 'third'])
      assert.equal(directory.listing(id)?.resource.id, 'third');
  });

  it('is listed once, in the place of its successor', () => {
    assert.deepEqual(idsOf(directory.listings), ['other', 'third', 'lost']);
  });

  it('is named by what replaced it, however many steps back', () => {
    const replaced = directory.listing('third')?.replaces.map(({id}) => id);
    assert.deepEqual(replaced, ['first', 'second']);
    assert.deepEqual(directory.listing('other')?.replaces, []);
  });

  it('is offered itself when the feed does not say what took its place', () => {
    assert.equal(directory.listing('lost')?.resource.id, 'lost');
  });

  it('can still be looked up as the feed holds it', () => {
    assert.equal(directory.resource('first')?.supersededBy, 'second');
  });
});

describe('a resource that was withdrawn', () => {
  const directory = aDirectory({
    audiences: [{id: 'health', name: 'Health'}],
    resources: [
      aResource('gone', {status: 'withdrawn', audiences: ['health']}),
      aResource('before', {status: 'superseded', supersededBy: 'gone', audiences: ['health']}),
      aResource('kept', {audiences: ['health']}),
    ],
    pages: [
      {
        id: 'page',
        kind: 'audience',
        title: 'Page',
        audience: 'health',
        sections: [{id: 'all', heading: 'All', featured: ['gone', 'before', 'kept']}],
      },
    ],
  });

  it('is never offered, and neither is what led to it', () => {
    assert.equal(directory.listing('gone'), undefined);
    assert.equal(directory.listing('before'), undefined);
    assert.deepEqual(idsOf(directory.listings), ['kept']);
    assert.deepEqual(idsOf(directory.forAudience('health')), ['kept']);
    assert.deepEqual(idsOf(directory.inSection(directory.feed.pages[0]!.sections[0]!)), ['kept']);
    assert.deepEqual(idsOf(directory.matching(emptyQuery({types: ['booklet']}))), ['kept']);
  });
});

describe('an audience', () => {
  const directory = aDirectory({
    audiences: [
      {id: 'health', name: {en: 'Health professionals', cy: 'Gweithwyr iechyd'}},
      {id: 'families', name: 'Supporting Families', aliases: ['Troubled Families', 'health']},
    ],
  });

  it('is found by id, name or alias, in any case and language, with or without accents', () => {
    for (const name of ['health', 'Health Professionals', 'GWEITHWYR IECHYD'])
      assert.equal(directory.audience(name)?.id, 'health', name);
    for (const name of [
      'families',
      'supporting families',
      ' Troubled  families',
      'Troubléd Families',
    ])
      assert.equal(directory.audience(name)?.id, 'families', name);
  });

  it('is meant by its id before it is meant by another one’s alias', () => {
    assert.equal(directory.audience('health')?.id, 'health');
  });

  it('is nobody when the feed does not have it, least of all a method of objects', () => {
    for (const name of ['', 'nurses', 'constructor', '__proto__', 'Health prof'])
      assert.equal(directory.audience(name), undefined, name);
  });
});

describe('the page and briefing of an audience', () => {
  const directory = aDirectory({
    audiences: [
      {id: 'health', name: 'Health'},
      {id: 'prison', name: 'Prison'},
    ],
    pages: [
      {id: 'guide', kind: 'guide', title: 'Guide', audience: 'health'},
      {id: 'health-page', kind: 'audience', title: 'Health', audience: 'health'},
    ],
    briefings: [{id: 'brief', audience: 'health', title: 'Briefing'}],
  });

  it('are those written for it; a guide page is not its page', () => {
    assert.equal(directory.pageFor('health')?.id, 'health-page');
    assert.equal(directory.briefingFor('health')?.id, 'brief');
    assert.equal(directory.pageFor('prison'), undefined);
    assert.equal(directory.briefingFor('prison'), undefined);
  });
});

describe('a section', () => {
  const directory = aDirectory({
    topics: [{id: 'visits', name: 'Visits'}],
    resources: [
      aResource('film', {type: 'film', topics: ['visits']}),
      aResource('booklet', {topics: ['visits']}),
      aResource('old', {status: 'superseded', supersededBy: 'new'}),
      aResource('new'),
      aResource('elsewhere'),
    ],
    pages: [
      {
        id: 'page',
        kind: 'guide',
        title: 'Page',
        sections: [
          {
            id: 'both',
            heading: 'Both',
            featured: ['booklet', 'old', 'new'],
            query: {topics: ['visits']},
            sections: [{id: 'part', heading: 'Part', sections: [{id: 'deep', heading: 'Deep'}]}],
          },
          {id: 'by-two', heading: 'By two', query: {topics: ['visits'], types: ['film', 'book']}},
          {id: 'empty', heading: 'Empty', query: {}},
        ],
      },
    ],
  });
  const [both, byTwo, empty] = directory.feed.pages[0]!.sections;

  it('holds what it features in its order, then what its query names, each once', () => {
    assert.deepEqual(idsOf(directory.inSection(both!)), ['booklet', 'new', 'film']);
  });

  it('asks with OR inside a field and AND between fields', () => {
    assert.deepEqual(idsOf(directory.inSection(byTwo!)), ['film']);
  });

  it('with an empty query holds nothing, rather than everything', () => {
    assert.deepEqual(idsOf(directory.inSection(empty!)), []);
  });

  it('is read before its parts, and they before the parts of theirs', () => {
    assert.deepEqual(
      sectionsWithin(both!).map(({id}) => id),
      ['both', 'part', 'deep'],
    );
  });
});

describe('what is there for an audience', () => {
  const directory = aDirectory({
    audiences: [{id: 'health', name: 'Health'}],
    resources: [
      aResource('offered', {audiences: ['health']}),
      aResource('shown-last'),
      aResource('shown-first', {audiences: ['health']}),
      aResource('unrelated'),
    ],
    pages: [
      {
        id: 'page',
        kind: 'audience',
        title: 'Page',
        audience: 'health',
        sections: [
          {
            id: 'a',
            heading: 'A',
            sections: [{id: 'b', heading: 'B', featured: ['shown-first']}],
          },
          {id: 'c', heading: 'C', featured: ['shown-last', 'shown-first']},
        ],
      },
    ],
  });

  it('is what its page shows, in the page’s order, then whatever else is offered to it', () => {
    assert.deepEqual(idsOf(directory.forAudience('health')), [
      'shown-first',
      'shown-last',
      'offered',
    ]);
  });
});

it('prisons and claims are found by id', () => {
  const directory = aDirectory({
    prisons: [{id: 'BLI', name: 'Bristol'}],
    claims: [{id: 'one', statement: 'One.'}],
  });
  assert.equal(directory.prison('BLI')?.name, 'Bristol');
  assert.equal(directory.claim('one')?.statement, 'One.');
  assert.equal(directory.prison('one'), undefined);
  assert.equal(directory.claim('BLI'), undefined);
});

function emptyQuery(fields: {types?: readonly string[]}) {
  return {types: [], audiences: [], beneficiaries: [], topics: [], stages: [], ...fields};
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {guidePageOf, guideParts, ownParts} from '../../src/core/page/guide-parts.js';
import {likeIds} from '../../src/core/feed/like-ids.js';
import {aDirectory, aResource, type Entry} from '../core/search/a-directory.js';

const everything = {
  guide: {whoFor: ['Us'], benefits: ['Good'], scope: ['This'], limits: ['Not that']},
  downloads: [{label: 'PDF', url: 'https://example.org/a.pdf'}],
};

/** The parts of a guide in order: `own` words, `+` where a section takes them up, and sections alone. */
function partsOf(fields: Entry, ...sections: string[]): readonly string[] {
  const {feed} = aDirectory({
    resources: [aResource('one', {type: 'guide', ...fields})],
    pages: [
      {
        id: 'page',
        kind: 'guide',
        title: 'Page',
        resource: 'one',
        sections: sections.map((id) => ({id, heading: id})),
      },
    ],
  });
  const [resource] = feed.resources;
  const page = guidePageOf(feed, resource!);
  return guideParts(resource!, page!.sections).map(({own, section}) =>
    own ? `${own}${section ? '+' : ''}` : section!.id,
  );
}

describe('the parts of a guide', () => {
  it('are what it says of itself, in the usual order', () => {
    assert.deepEqual(partsOf(everything), [...ownParts]);
  });

  it('leave out what it does not say', () => {
    assert.deepEqual(partsOf({guide: {limits: ['Not that']}}), ['limits']);
    assert.deepEqual(partsOf({}), []);
  });

  it('are the sections of its page as they stand, each with what belongs to it', () => {
    assert.deepEqual(
      partsOf(everything, 'about', 'who-for', 'benefits', 'e-learning', 'limits', 'download'),
      ['about', 'who-for+', 'benefits+', 'scope', 'e-learning', 'limits+', 'download+'],
    );
  });

  it('keep what no section takes up, where it usually stands', () => {
    assert.deepEqual(partsOf(everything, 'about', 'limits'), [
      'about',
      'who-for',
      'benefits',
      'scope',
      'limits+',
      'download',
    ]);
    assert.deepEqual(partsOf(everything, 'about').slice(1), [...ownParts]);
  });

  it('are those of its own page only', () => {
    const {feed} = aDirectory({
      resources: [aResource('one'), aResource('two')],
      pages: [{id: 'area', kind: 'area', title: 'Area', resource: 'one'}],
    });
    assert.equal(guidePageOf(feed, feed.resources[0]!), undefined);
  });
});

describe('ids like one that is not there', () => {
  const resources = ['scie-guide-22', 'scie-e-learning', 'my-book'].map((id) => ({id}));

  it('share a word with it', () => {
    assert.deepEqual(likeIds('SCIE-guide-23', resources), ['scie-guide-22', 'scie-e-learning']);
  });

  it('are the first ones when none does', () => {
    assert.deepEqual(likeIds('zzz', resources), ['scie-guide-22', 'scie-e-learning', 'my-book']);
  });

  it('are no more than anyone would read', () => {
    const many = Array.from({length: 1000}, (_, n) => ({id: `guide-${n}`}));
    assert.equal(likeIds('guide', many).length, 20);
    assert.equal(likeIds('zzz', many).length, 20);
  });
});

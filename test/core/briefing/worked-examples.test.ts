import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {figures} from '../../../src/core/briefing/claims.js';
import {barsOf, shareOf} from '../../../src/core/briefing/drawing.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {Directory} from '../../../src/core/search/directory.js';

// The figures that partner pages contradict each other with, by the rules, from the published feed.

const file = new URL('../../../data/feed.json', import.meta.url);
const parsed = parseFeed(JSON.parse(readFileSync(file, 'utf8')));
assert.ok(parsed.ok, 'data/feed.json is not a feed');
const directory = new Directory(parsed.value.feed);
const now = new Date('2026-11-22T12:00:00Z');
const show = (ids: readonly string[], prefer: readonly string[] = []) =>
  figures(directory, ids, now, {prefer});
const ofBriefing = (id: string) => {
  const {headline, claims} = directory.feed.briefings.find((briefing) => briefing.id === id)!;
  return show([headline!, ...claims]);
};

describe('how many children', () => {
  it('is told by the official estimate wherever a page still says 200,000', () => {
    for (const former of ['children-spcr-2009', 'children-apf']) {
      const [figure, ...others] = show([former]);
      assert.deepEqual(others, []);
      assert.equal(figure!.claim.value, 192_912);
      assert.deepEqual(
        figure!.replaces.map(({id}) => id),
        [former],
      );
    }
  });

  it('is told together with 310,000 and 312,000, and what they differ in', () => {
    const [figure] = show(['children-official-2022', 'children-310000']);
    assert.deepEqual(
      [figure!, ...figure!.contestedBy].map(({claim}) => [claim.value, claim.source === undefined]),
      [
        [192_912, false],
        [310_000, true],
        [312_000, false],
      ],
    );
    assert.deepEqual(figure!.differs, ['who', 'when', 'where']);
    assert.deepEqual(
      barsOf([figure!, ...figure!.contestedBy]).map(({length}) => Math.round(length * 100)),
      [62, 99, 100],
    );
  });

  it('is 310,000 for a page that prefers it, which still has the official estimate', () => {
    const [figure, ...others] = show(['children-official-2022'], ['children-310000']);
    assert.deepEqual(others, []);
    assert.equal(figure!.claim.id, 'children-310000');
    assert.deepEqual(
      figure!.contestedBy.map(({claim}) => claim.id),
      ['children-official-2022'],
    );
  });

  it('is the first thing that every briefing says', () => {
    for (const {id} of directory.feed.briefings) {
      const [headline] = ofBriefing(id);
      assert.equal(headline!.claim.id, 'children-official-2022', id);
      assert.equal(headline!.dated, undefined, id);
    }
  });
});

describe('39%', () => {
  it('is one figure with the other way round in it, each dated, in a briefing that has both', () => {
    const shown = ofBriefing('probation');
    const about = shown.filter(({claim}) => claim.value === 39);
    assert.equal(about.length, 1);
    const [figure] = about;
    assert.equal(figure!.claim.id, 'visits-less-reoffending');
    assert.equal(figure!.dated, '2017');
    assert.deepEqual(
      figure!.contestedBy.map(({claim, dated}) => [claim.id, dated]),
      [['no-visits-more-reoffending', '2012']],
    );
    assert.deepEqual(figure!.differs, ['who']);
  });

  it('is drawn neither as people nor as bars: it is a likelihood, and two of a different kind', () => {
    const [figure] = show(['visits-less-reoffending']);
    assert.equal(shareOf(figure!.claim), undefined);
    assert.deepEqual(barsOf([figure!, ...figure!.contestedBy]), []);
  });
});

it('of the other percentages three are drawn, and that of boys who offend is not', () => {
  assert.deepEqual(
    directory.feed.claims.flatMap((claim) => {
      const share = shareOf(claim);
      return share ? [[claim.id, share.count]] : [];
    }),
    [
      ['father-in-school-years', 7],
      ['male-prisoners-with-children', 59],
      ['female-prisoners-with-children', 66],
    ],
  );
});

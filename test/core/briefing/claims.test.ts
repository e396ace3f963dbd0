import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {currentClaim, datedAfterYears, figures} from '../../../src/core/briefing/claims.js';
import {aDirectory, type Entry} from '../search/a-directory.js';

const now = new Date('2026-11-21T12:00:00Z');
const aClaim = (id: string, fields: Entry = {}): Entry => ({id, statement: `${id}.`, ...fields});

describe('a claim that was superseded', () => {
  const directory = aDirectory({
    claims: [
      aClaim('2012', {supersededBy: '2019'}),
      aClaim('2019', {supersededBy: '2024'}),
      aClaim('2024'),
      aClaim('other'),
    ],
  });

  it('gives way to the last of its successors', () => {
    assert.equal(currentClaim(directory, directory.claim('2012')!).id, '2024');
    assert.deepEqual(shown(directory, ['2012']), [['2024', ['2012']]]);
  });

  it('is shown once when the briefing names several of its line, and says what it replaced', () => {
    assert.deepEqual(shown(directory, ['2012', 'other', '2024', '2019']), [
      ['2024', ['2012', '2019']],
      ['other', []],
    ]);
  });

  it('is not said to replace anything when the briefing asks for the newest', () => {
    assert.deepEqual(shown(directory, ['2024']), [['2024', []]]);
  });
});

describe('claims that say otherwise', () => {
  const directory = aDirectory({
    claims: [
      aClaim('high', {contradicts: ['low', 'former']}),
      aClaim('low'),
      aClaim('former', {supersededBy: 'high'}),
      aClaim('apart'),
    ],
  });

  it('are named with each other, whichever of them says so', () => {
    assert.deepEqual(contested(directory, 'high'), ['low']);
    assert.deepEqual(contested(directory, 'low'), ['high']);
  });

  it('are not named once they have been superseded', () => {
    assert.ok(!contested(directory, 'high').includes('former'));
  });

  it('are none for a claim that nothing contradicts', () => {
    assert.deepEqual(contested(directory, 'apart'), []);
  });

  it('are named once when both say so', () => {
    const both = aDirectory({
      claims: [aClaim('a', {contradicts: ['b']}), aClaim('b', {contradicts: ['a']})],
    });
    assert.deepEqual(contested(both, 'a'), ['b']);
    assert.deepEqual(contested(both, 'b'), ['a']);
  });
});

describe('claims that say otherwise and are asked for in the same place', () => {
  const directory = aDirectory({
    claims: [
      aClaim('elsewhere'),
      aClaim('high', {contradicts: ['low', 'elsewhere', 'third']}),
      aClaim('third'),
      aClaim('low'),
      aClaim('former-low', {supersededBy: 'low'}),
      aClaim('apart'),
    ],
  });
  const rows: readonly [why: string, ids: readonly string[], said: readonly Said[]][] = [
    [
      'become one figure, the first, with those asked for before the others',
      ['high', 'apart', 'low'],
      [
        ['high', ['low', 'elsewhere', 'third']],
        ['apart', []],
      ],
    ],
    [
      'stand in the order asked for',
      ['high', 'third', 'low'],
      [['high', ['third', 'low', 'elsewhere']]],
    ],
    ['are so even if a former claim was asked for', ['former-low', 'high'], [['low', ['high']]]],
    ['are named when each stands alone', ['high'], [['high', ['elsewhere', 'third', 'low']]]],
    [
      'stay apart when only a third contradicts both',
      ['low', 'third', 'high'],
      [
        ['low', ['high']],
        ['third', ['high']],
      ],
    ],
  ];
  for (const [why, ids, said] of rows)
    it(why, () => assert.deepEqual(saidBy(directory, ids), said));
});

describe('an author who prefers a claim', () => {
  const directory = aDirectory({
    claims: [
      aClaim('official', {contradicts: ['round', 'report']}),
      aClaim('round'),
      aClaim('report', {contradicts: ['round']}),
      aClaim('former', {supersededBy: 'official'}),
      aClaim('former-round', {supersededBy: 'round'}),
      aClaim('apart'),
    ],
  });
  const rows: readonly [why: string, prefer: string[], ids: string[], said: Said[]][] = [
    [
      'has it in the place of what it contradicts',
      ['round'],
      ['official'],
      [['round*', ['official', 'report']]],
    ],
    [
      'has it in the place of what a former claim became',
      ['round'],
      ['former'],
      [['round*', ['official', 'report']]],
    ],
    [
      'means its successor by a former one',
      ['former-round'],
      ['official'],
      [['round*', ['official', 'report']]],
    ],
    [
      'has it once',
      ['round'],
      ['official', 'round', 'report'],
      [['round*', ['official', 'report']]],
    ],
    [
      'keeps it where it was asked for',
      ['official'],
      ['official'],
      [['official*', ['round', 'report']]],
    ],
    [
      'has the first of two that contradict each other',
      ['round', 'official'],
      ['report'],
      [['round*', ['official', 'report']]],
    ],
    ['changes nothing else', ['round'], ['apart'], [['apart', []]]],
    [
      'is not answered with a claim that nobody has',
      ['nothing'],
      ['official'],
      [['official', ['round', 'report']]],
    ],
  ];
  for (const [why, prefer, ids, said] of rows)
    it(why, () => assert.deepEqual(saidBy(directory, ids, prefer), said));

  it('is not told that it replaces what it only stands for', () => {
    const [figure] = figures(directory, ['former'], now, {prefer: ['round']});
    assert.deepEqual(figure?.replaces, []);
  });
});

describe('a figure', () => {
  const rows: readonly [why: string, fields: Entry, dated: string | undefined][] = [
    ['of the last five years is not dated', {period: '2022'}, undefined],
    ['more than five years old is', {period: '2019'}, '2019'],
    ['is as old as the end of its period', {period: '2010/2022'}, undefined],
    ['is as old as the end of its period', {period: '2010/2012'}, '2012'],
    ['with a year only is old after that year’s last day', {period: '2021'}, undefined],
    ['a day less than five years old is not dated', {period: '2021-11-22'}, undefined],
    ['a day more is', {period: '2021-11-20'}, '2021'],
    ['without a period is as old as its source', {source: {publisher: 'P', year: 2012}}, '2012'],
    ['without a period is as old as its source', {source: {publisher: 'P', year: 2025}}, undefined],
    [
      'is as old as its period, however new the publication',
      {period: '2012', source: {publisher: 'P', year: 2025}},
      '2012',
    ],
    ['whose age is not known is not called old', {}, undefined],
  ];
  for (const [why, fields, dated] of rows)
    it(`${why}: ${JSON.stringify(fields)}`, () => {
      const directory = aDirectory({claims: [aClaim('one', fields)]});
      const [figure] = figures(directory, ['one'], now);
      assert.equal(figure?.dated, dated);
      assert.equal('dated' in figure!, dated !== undefined);
    });

  it('that says otherwise is dated in the same way', () => {
    const directory = aDirectory({
      claims: [
        aClaim('one', {contradicts: ['old', 'new']}),
        aClaim('old', {source: {publisher: 'P', year: 2012}}),
        aClaim('new', {period: '2025'}),
      ],
    });
    const [figure] = figures(directory, ['one'], now);
    assert.deepEqual(
      figure?.contestedBy.map(({dated}) => dated),
      ['2012', undefined],
    );
  });

  it('ages with the reader’s clock, not with this machine’s', () => {
    const directory = aDirectory({claims: [aClaim('one', {period: '2012'})]});
    const datedAt = (moment: string) => figures(directory, ['one'], new Date(moment))[0]?.dated;
    assert.equal(datedAt(`${2012 + datedAfterYears}-12-31T00:00:00Z`), undefined);
    assert.equal(datedAt(`${2012 + datedAfterYears + 1}-01-01T00:00:01Z`), '2012');
  });

  it('without a source is shown like any other; the view says that none is stated', () => {
    const directory = aDirectory({claims: [aClaim('one', {value: 7, unit: 'percent'})]});
    const [figure] = figures(directory, ['one'], now);
    assert.equal(figure?.claim.source, undefined);
    assert.equal(figure?.claim.value, 7);
  });
});

it('figures keep the order asked for and pass over ids that no claim has', () => {
  const directory = aDirectory({claims: [aClaim('a'), aClaim('b'), aClaim('c')]});
  assert.deepEqual(
    shown(directory, ['c', 'nothing', 'a', 'c']).map(([id]) => id),
    ['c', 'a'],
  );
});

type Directory = ReturnType<typeof aDirectory>;

function shown(directory: Directory, ids: readonly string[]) {
  return figures(directory, ids, now).map(
    ({claim, replaces}) => [claim.id, replaces.map(({id}) => id)] as const,
  );
}

function contested(directory: Directory, id: string) {
  return figures(directory, [id], now)[0]!.contestedBy.map(({claim}) => claim.id);
}

/** A claim, with `*` when the author prefers it, and what contests it. */
type Said = readonly [id: string, contestedBy: readonly string[]];

function saidBy(
  directory: Directory,
  ids: readonly string[],
  prefer: readonly string[] = [],
): readonly Said[] {
  return figures(directory, ids, now, {prefer}).map(({claim, contestedBy, isPreferred}) => [
    isPreferred ? `${claim.id}*` : claim.id,
    contestedBy.map((other) => other.claim.id),
  ]);
}

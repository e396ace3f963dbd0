import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addressOnPaper,
  pageAddress,
  posterAddress,
} from '../../../src/core/briefing/poster-address.js';
import {aDirectory} from '../search/a-directory.js';

const base = 'https://partner.example/staff/';
const briefed = 'https://publisher.example/briefing';
const paged = 'https://publisher.example/health';

describe('the address of a poster', () => {
  const rows: readonly [why: string, given: Given, address: string | undefined][] = [
    [
      'is the author’s before the feed’s',
      {own: 'https://a.example/b', briefing: briefed, page: paged},
      'https://a.example/b',
    ],
    [
      'may be relative to the author’s page',
      {own: 'briefing'},
      'https://partner.example/staff/briefing',
    ],
    ['is the briefing’s before its page’s', {briefing: briefed, page: paged}, briefed],
    ['is that of the audience’s page', {page: paged}, paged],
    ['is none when nobody gave one', {}, undefined],
    ['is none when the author’s is empty', {own: '  '}, undefined],
    ['is no script', {own: 'javascript:alert(1)'}, undefined],
    [
      'is the feed’s when the author’s is a script',
      {own: 'javascript:alert(1)', briefing: briefed},
      briefed,
    ],
    [
      'is a page, not a mailbox',
      {own: 'mailto:a@b.example', briefing: 'tel:123', page: paged},
      paged,
    ],
  ];
  for (const [why, {own, briefing, page}, address] of rows)
    it(why, () => {
      const {feed} = feedWith(briefing, page);
      assert.equal(posterAddress(own, base, feed.briefings[0]!, feed.pages[0]), address);
    });

  const written: readonly [address: string, onPaper: string][] = [
    ['https://partner.example/', 'partner.example'],
    ['http://partner.example/a/', 'partner.example/a'],
    ['https://partner.example/a?b=https://c/', 'partner.example/a?b=https://c'],
    ['https://partner.example/a#b', 'partner.example/a#b'],
  ];
  for (const [address, onPaper] of written)
    it(`${address} is written ${onPaper}`, () => assert.equal(addressOnPaper(address), onPaper));
});

describe('the page where the invitations of a briefing are answered', () => {
  const own = 'https://a.example/b';
  const rows: readonly [why: string, given: Given, address: string | undefined][] = [
    ['is the author’s before the feed’s', {own, page: paged}, own],
    ['may be relative to the author’s page', {own: '../'}, 'https://partner.example/'],
    ['is that of the audience', {own: 'javascript:alert(1)', page: paged}, paged],
    ['is never that of the briefing, which may be a file', {briefing: briefed}, undefined],
  ];
  for (const [why, {own, briefing, page}, address] of rows)
    it(why, () => {
      const {feed} = feedWith(briefing, page);
      assert.equal(pageAddress(own, base, feed.pages[0]), address);
    });
});

const feedWith = (briefing?: string, page?: string) =>
  aDirectory({
    audiences: [{id: 'health', name: 'Health'}],
    briefings: [{id: 'b', audience: 'health', title: 'B', ...(briefing && {url: briefing})}],
    pages: [{id: 'p', kind: 'audience', title: 'P', ...(page && {url: page})}],
  });

interface Given {
  readonly own?: string;
  readonly briefing?: string;
  readonly page?: string;
}

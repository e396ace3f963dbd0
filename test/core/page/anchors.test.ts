import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addressOf, anchorOf} from '../../../src/core/page/anchors.js';
import {leadOf} from '../../../src/core/page/leads.js';
import {aDirectory} from '../search/a-directory.js';

const training = {types: ['training', 'e-learning']};
const ask = {kind: 'find-services', label: 'Choose your area'};

/** Where, on a page of these sections, an action leads to. */
function placeOf(action: object, sections: readonly object[]): string | undefined {
  const {feed, directory} = given(action, sections);
  const lead = leadOf(feed.briefings[0]!.actions[0]!, directory);
  assert.ok(lead, 'the action leads somewhere');
  return anchorOf(lead, feed.pages[0]!);
}

function given(action: object, sections: readonly object[]) {
  const directory = aDirectory({
    audiences: [{id: 'health', name: 'Health'}],
    publisher: {name: 'A charity', contact: 'mailto:us@charity.example'},
    join: {text: 'Ask to be listed.'},
    briefings: [
      {id: 'b', audience: 'health', title: 'B', actions: [{label: 'Do this', ...action}]},
    ],
    pages: [{id: 'p', kind: 'audience', title: 'P', audience: 'health', sections}],
  });
  return {directory, feed: directory.feed};
}

describe('the place of a page where an invitation is answered', () => {
  const learn = {id: 'learn', heading: 'Learn', query: {types: ['e-learning', 'training']}};
  const rows: readonly [
    what: string,
    action: object,
    sections: readonly object[],
    place: string | undefined,
  ][] = [
    ['the search by area that a page adds', {kind: 'find-services'}, [], 'in-your-area'],
    [
      'the section that the feed made for that search',
      {kind: 'find-training'},
      [{id: 'near', heading: 'Near', actions: [ask]}],
      'near',
    ],
    ['the section of the same query', {kind: 'list-training', query: training}, [learn], 'learn'],
    ['the section of all training', {kind: 'list-training'}, [learn], 'learn'],
    [
      'a section within a section',
      {kind: 'browse-resources', query: training},
      [{id: 'all', heading: 'All', sections: [learn]}],
      'learn',
    ],
    ['none for what no section lists', {kind: 'browse-resources', query: training}, [], undefined],
    ['none for the whole directory', {kind: 'browse-resources'}, [learn], undefined],
    ['what is said of taking part', {kind: 'join'}, [], 'take-part'],
    ['none for a page elsewhere', {kind: 'join', url: 'https://a.example/'}, [], undefined],
  ];
  for (const [what, action, sections, place] of rows)
    it(`is ${what}`, () => assert.equal(placeOf(action, sections), place));
});

describe('the address of a place', () => {
  const rows: readonly [page: string, anchor: string | undefined, address: string][] = [
    ['https://a.example/b', 'c', 'https://a.example/b#c'],
    ['https://a.example/b?d=#', 'c', 'https://a.example/b?d=#c'],
    ['https://a.example/b#briefing', 'c', 'https://a.example/b#c'],
    ['https://a.example/#/route', 'c', 'https://a.example/#/route'],
    ['https://a.example/#!route', 'c', 'https://a.example/#!route'],
    ['https://a.example/b#briefing', undefined, 'https://a.example/b#briefing'],
  ];
  for (const [page, anchor, address] of rows)
    it(`${anchor ?? 'nothing'} of ${page} is ${address}`, () =>
      assert.equal(addressOf(page, anchor), address));
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import feedJson from '../../../data/feed.json' with {type: 'json'};
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {columns, listCsv, listTable, type TableWords} from '../../../src/core/files/list-table.js';
import {directoryOf} from '../../../src/core/search/directory.js';

const words: TableWords = {
  columns: Object.fromEntries(columns.map((name) => [name, name.toUpperCase()])) as Record<
    (typeof columns)[number],
    string
  >,
  plain: (text) => (typeof text === 'string' ? text : text['en']!),
  label: (filter, value) => `${filter}:${value}`,
  areas: ({coverage}) => coverage,
  notices: ({status}) => (status === 'archived' ? ['kept for the record'] : []),
  dates: ({sessions}) => sessions.map(({start}) => start),
  date: (date) => `on ${date}`,
  uncertain: (value, caveat) => `${value}?? ${caveat}`,
};

const directory = (resource: object) => {
  const read = parseFeed({
    format: 'signpost-feed/1',
    id: 'f',
    title: 'F',
    publisher: {name: 'P'},
    language: 'en',
    updated: '2026-11-20',
    resources: [{id: 'r', type: 'service', title: 'R', ...resource}],
  });
  assert.ok(read.ok);
  return directoryOf(read.value.feed);
};

/** The one row of a list with one resource, by the names of its columns. */
function row(resource: object): Readonly<Record<string, string>> {
  const [head, first] = listTable(directory(resource).listings, words) as [string[], string[]];
  return Object.fromEntries(head.map((name, index) => [name, first[index]!]));
}

describe('a list as a table', () => {
  it('has a name over every column, and a row for each', () => {
    const [head, ...rows] = listTable(directory({}).listings, words);
    assert.deepEqual(
      head,
      columns.map((name) => name.toUpperCase()),
    );
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.length, columns.length);
    assert.deepEqual(rows[0]!.filter(Boolean), ['R', 'type:service']);
  });

  it('says what a reader needs of each, several things apart', () => {
    const told = row({
      summary: 'What it is',
      notice: 'First this',
      status: 'archived',
      url: 'https://r.example/',
      provider: {name: 'A charity'},
      beneficiaries: ['child', 'professional'],
      ages: {from: 5},
      coverage: ['E12000009', 'W92000004'],
      languages: ['en', 'cy'],
      formats: ['bsl'],
      access: {kind: 'paid', note: 'Ask first.'},
      sessions: [{start: '2026-12-01'}],
      downloads: [{label: 'A', url: 'https://r.example/a.pdf'}],
      reviewed: '2026-11-21',
    });
    assert.equal(told['NOTICE'], 'First this; kept for the record');
    assert.equal(told['ADDRESS'], 'https://r.example/');
    assert.equal(told['BENEFICIARIES'], 'beneficiary:child; beneficiary:professional');
    assert.equal(told['AGES'], '5–');
    assert.equal(told['AREAS'], 'E12000009; W92000004');
    assert.equal(told['ACCESS'], 'access:paid; Ask first.');
    assert.equal(told['DATES'], '2026-12-01');
    assert.equal(told['DOWNLOADS'], 'https://r.example/a.pdf');
    assert.equal(told['REVIEWED'], 'on 2026-11-21');
  });

  it('never shows a number that sources disagree on as certain', () => {
    const {PHONE, EMAIL} = row({
      contacts: [
        {phone: '0300 1', label: 'Office', caveat: 'Another list says 2.', email: 'a@b.example'},
        {phone: '0300 3'},
      ],
    });
    assert.equal(PHONE, 'Office: 0300 1?? Another list says 2.; 0300 3');
    assert.equal(EMAIL, 'Office: a@b.example?? Another list says 2.');
  });

  it('as a file holds no formula, whatever the feed says', () => {
    const text = listCsv(directory({title: '=cmd|x', summary: '@SUM(1)'}).listings, words);
    assert.match(text, /\r\n"'=cmd\|x","type:service","'@SUM\(1\)"/);
  });

  it('has every resource of the published feed, in its order', () => {
    const read = parseFeed(feedJson);
    assert.ok(read.ok);
    const {listings} = directoryOf(read.value.feed);
    const [, ...rows] = listTable(listings, words);
    assert.deepEqual(
      rows.map(([title]) => title),
      listings.map(({resource}) => words.plain(resource.title)),
    );
  });
});

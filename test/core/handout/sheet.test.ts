import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {creditsOf} from '../../../src/core/handout/credits.js';
import {entryOf} from '../../../src/core/handout/entry.js';
import {fingerprintOf} from '../../../src/core/handout/fingerprint.js';
import {sheetAsText} from '../../../src/core/handout/plain-text.js';
import {moved, sharedItems, sheetOf} from '../../../src/core/handout/sheet.js';
import {directoryOf} from '../../../src/core/search/directory.js';
import {fixtureFeed} from '../../contract/fixture-feed.js';

const now = new Date('2026-11-21T12:00:00Z');

function directoryWith(...changes: readonly {readonly id: string}[]) {
  const resources = fixtureFeed.resources.map((resource) => ({
    ...resource,
    ...changes.find(({id}) => id === resource.id),
  }));
  const parsed = parseFeed({...fixtureFeed, resources});
  assert.ok(parsed.ok);
  return directoryOf(parsed.value.feed);
}

const directory = directoryWith();
const idsOf = (ids: readonly string[]) =>
  sheetOf(ids, directory).items.map(({listing: {resource}}) => resource.id);

describe('a sheet', () => {
  it('shows what is on it in the practitioner’s order, each thing once', () => {
    assert.deepEqual(idsOf(['helpline', 'visit-book', 'helpline']), ['helpline', 'visit-book']);
  });

  it('shows the successor of what was replaced, once, and says what it replaced', () => {
    for (const ids of [['old-guide'], ['old-guide', 'new-guide'], ['new-guide', 'old-guide']]) {
      const {items} = sheetOf(ids, directory);
      assert.deepEqual(
        items.map(({listing, replaced}) => [listing.resource.id, replaced.map(({id}) => id)]),
        [['new-guide', ['old-guide']]],
      );
    }
  });

  it('shows nothing of what was withdrawn, and says that it was', () => {
    const {items, withdrawn} = sheetOf(['gone', 'helpline'], directory);
    assert.deepEqual(
      items.map(({id}) => id),
      ['helpline'],
    );
    assert.deepEqual(
      withdrawn.map(({id}) => id),
      ['gone'],
    );
  });

  it('counts what the feed does not know', () => {
    assert.equal(sheetOf(['nobody', 'helpline', '__proto__'], directory).unknown, 2);
  });

  it('knows whether something on it needs the note on the safety of children', () => {
    const cautious = directoryWith({id: 'visit-book', ...{safeguarding: true}});
    assert.equal(sheetOf(['helpline'], cautious).isSafeguarded, false);
    assert.equal(sheetOf(['helpline', 'visit-book'], cautious).isSafeguarded, true);
  });
});

describe('since a link was made', () => {
  const since = sharedItems(sheetOf(['helpline', 'visit-book', 'new-guide'], directory));
  const changedIn = (later: typeof directory) =>
    sheetOf(
      since.map(({id}) => id),
      later,
      since,
    )
      .items.filter(({isChanged}) => isChanged)
      .map(({id}) => id);

  it('nothing has changed where nothing did', () => {
    assert.deepEqual(changedIn(directoryWith()), []);
  });

  for (const [what, change] of Object.entries({
    'another number': {id: 'helpline', contacts: [{phone: '0300 123 4568'}]},
    'another address': {id: 'helpline', url: 'https://helpline.example/new'},
    'another name': {id: 'helpline', title: 'The helpline'},
    'another notice': {id: 'helpline', notice: 'Closed over Christmas.'},
    'another area': {id: 'helpline', coverage: ['E92000001']},
  }))
    it(`is told: ${what}`, () => {
      assert.deepEqual(changedIn(directoryWith(change)), ['helpline']);
    });

  for (const [what, change] of Object.entries({
    'a date of checking': {id: 'helpline', reviewed: '2026-11-20'},
    'a summary': {id: 'helpline', summary: 'Put into other words.'},
  }))
    it(`is not told, because nobody would do anything else: ${what}`, () => {
      assert.deepEqual(changedIn(directoryWith(change)), []);
    });

  it('a successor is told as one, not as a change', () => {
    const later = directoryWith({
      id: 'visit-book',
      ...{status: 'superseded', supersededBy: 'helpline'},
    });
    const {items} = sheetOf(['visit-book'], later, since);
    assert.equal(items[0]!.isChanged, false);
    assert.equal(items[0]!.replaced[0]!.id, 'visit-book');
  });
});

describe('the fingerprint of an entry', () => {
  it('is the same in every release: links keep it', () => {
    assert.deepEqual(
      ['helpline', 'visit-book', 'new-guide'].map((id) => fingerprintOf(directory.resource(id)!)),
      ['gOw', 'Jeh', '0KZ'],
    );
  });

  it('does not depend on the order in which languages and areas are written', () => {
    const turned = directoryWith(
      {id: 'visit-book', ...{title: {cy: 'Ymweliad cyntaf', en: 'A first visit'}}},
      {id: 'helpline', ...{coverage: ['W92000004', 'E92000001']}},
    );
    for (const id of ['visit-book', 'helpline'])
      assert.equal(fingerprintOf(turned.resource(id)!), fingerprintOf(directory.resource(id)!));
  });
});

describe('the order of a sheet', () => {
  it('is changed by one place, and no further than its ends', () => {
    const ids = ['a', 'b', 'c'];
    assert.deepEqual(moved(ids, 'b', -1), ['b', 'a', 'c']);
    assert.deepEqual(moved(ids, 'b', 1), ['a', 'c', 'b']);
    assert.deepEqual(moved(ids, 'a', -1), ids);
    assert.deepEqual(moved(ids, 'c', 1), ids);
    assert.deepEqual(moved(ids, 'nobody', 1), ids);
  });
});

describe('what a sheet shows of a resource', () => {
  const entry = entryOf(directory.resource('helpline')!, now);

  it('has every way to reach it, with what is known of each number', () => {
    assert.deepEqual(
      entry.ways.map(({kind, href, verified, isUncertain}) => [kind, href, verified, isUncertain]),
      [
        ['phone', 'tel:03001234567', '2026-01-05', false],
        ['phone', 'tel:+442079460000', undefined, true],
        ['text', 'sms:07700900123', undefined, false],
        ['email', 'mailto:help@helpline.example', undefined, false],
      ],
    );
    assert.equal(entry.ways[0]!.hours, 'Monday to Friday');
    assert.equal(entry.ways[1]!.caveat, 'Other lists give another number.');
  });

  it('has an address for the QR code: its own, else that of a file, and none of mail', () => {
    assert.equal(entry.address, 'https://helpline.example/');
    const given = directoryWith({
      id: 'helpline',
      ...{
        url: 'mailto:a@b.example',
        downloads: [{label: 'A file', url: 'https://b.example/f.pdf'}],
      },
    });
    assert.equal(entryOf(given.resource('helpline')!, now).address, 'https://b.example/f.pdf');
  });

  it('says a caveat that numbers share once, after the last', () => {
    const caveat = 'One of them is wrong.';
    const contacts = [
      {phone: '0300 1', caveat},
      {phone: '0300 2', caveat},
    ].map((contact) => ({...contact, phone: `${contact.phone}23`}));
    const given = directoryWith({id: 'helpline', ...{contacts}});
    const {ways} = entryOf(given.resource('helpline')!, now);
    assert.deepEqual(
      ways.map((way) => [way.isUncertain, way.caveat]),
      [
        [true, undefined],
        [true, caveat],
      ],
    );
  });

  it('leaves out what needs nothing, and keeps what must be done first', () => {
    assert.equal(entry.access, undefined);
    const film = entryOf(directory.resource('visit-film')!, now);
    assert.equal(film.access?.kind, 'free-account');
  });
});

describe('the credits of a sheet', () => {
  it('name the publisher, and every partner once', () => {
    const credits = [{name: 'A partner'}, {name: {en: 'Another', cy: 'Arall'}}];
    const pages = ['health', 'prison'].map((audience) => ({
      ...{id: audience, kind: 'audience', title: audience, audience, credits},
    }));
    const parsed = parseFeed({...fixtureFeed, pages, attributions: ['A line.']});
    assert.ok(parsed.ok);
    assert.deepEqual(creditsOf(parsed.value.feed), {
      publisher: 'A charity',
      partners: ['A partner', {en: 'Another', cy: 'Arall'}],
      attributions: ['A line.'],
      updated: '2026-11-20',
    });
  });
});

describe('a sheet as plain text', () => {
  it('has everything on lines of its own, and nothing that breaks them', () => {
    const text = sheetAsText({
      title: 'Useful contacts',
      note: 'Ring on Monday.\nAsk for\tSam.',
      first: ['Keeping children safe: ask first.'],
      items: [
        {title: 'A helpline', lines: ['Phone: 0300 123 4567', 'Open: all\nday']},
        {title: 'A book', lines: []},
      ],
      foot: ['From A charity.'],
    });
    assert.equal(
      text,
      `Useful contacts
===============

Ring on Monday.
Ask for Sam.

Keeping children safe: ask first.

1. A helpline
Phone: 0300 123 4567
Open: all day

2. A book

From A charity.
`,
    );
  });
});

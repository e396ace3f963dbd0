import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedFormat} from '../../../src/core/feed/format/feed.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {parseResource} from '../../../src/core/feed/parse-resource.js';
import {directoryOf} from '../../../src/core/search/directory.js';
import {readRecord, resourcesOf} from '../../../src/core/search/read-record.js';

const base = 'https://example.org/feed.json';
const one = {id: 'one', type: 'helpline', title: 'One', contacts: [{phone: '0300 063 2100'}]};
const two = {id: 'two', type: 'helpline', title: 'Two', partOf: 'one', related: ['one']};
const parsed = (more: object) => {
  const result = parseFeed(
    {
      format: feedFormat,
      id: 'f',
      title: 'F',
      publisher: {name: 'P'},
      language: 'en',
      updated: '2026-11-20',
      resources: [one, two],
      ...more,
    },
    {base},
  );
  assert.ok(result.ok, 'It is a feed.');
  return result.value;
};
const idsListed = (more: object) =>
  directoryOf(parsed(more).feed).listings.map(({resource}) => resource.id);

describe('what a publisher takes back', () => {
  it('is offered no more, though it still stands in the feed, and nothing is wrong with what names it', () => {
    const recalled = [{id: 'one', reason: 'The number is another’s.'}];
    assert.deepEqual(idsListed({recalled}), ['two']);
    assert.deepEqual(parsed({recalled}).problems, []);
  });

  it('may be an entry that the feed has no more', () => {
    const {feed, problems} = parsed({recalled: [{id: 'gone', reason: 'Closed.'}]});
    assert.deepEqual(problems, []);
    assert.deepEqual(feed.recalled, [{id: 'gone', reason: 'Closed.'}]);
  });

  it('leads to its successor where there is one', () => {
    const resources = [
      {...one, supersededBy: 'two'},
      {...two, partOf: null, related: []},
    ];
    const {feed} = parsed({resources, recalled: [{id: 'one'}]});
    assert.equal(directoryOf(feed).listing('one')?.resource.id, 'two');
  });

  it('is taken back whatever else a later release says of it', () => {
    const recalled = [{id: 'one', reason: 7, severity: 'high', until: '2027-01-01'}];
    assert.deepEqual(idsListed({recalled, format: 'signpost-feed/1.9'}), ['two']);
  });

  it('costs nothing when the list of it cannot be read', () => {
    for (const recalled of [null, 'one', 7, {}, [null], [['one']], [{}]])
      assert.deepEqual(idsListed({recalled}), ['one', 'two'], JSON.stringify(recalled));
  });

  it('is not offered by an index that is older than that', () => {
    const {feed} = parsed({resources: [], recalled: [{id: 'one'}]});
    const parse = resourcesOf(feed, base, parseResource);
    assert.equal(readRecord({resource: one}, 0, '/0', parse).listing, undefined);
    const other = readRecord({resource: {...two, partOf: null, related: []}}, 1, '/1', parse);
    assert.equal(other.listing?.resource.id, 'two');
  });

  it('may be one contact: the others stay, in the feed and in an index', () => {
    const wrong = {phone: '0300 063 2101', wrong: true};
    const marked = {...one, contacts: [wrong, ...one.contacts]};
    const {feed, problems} = parsed({resources: [marked]});
    assert.deepEqual(problems, []);
    assert.deepEqual(feed.resources[0]!.contacts, one.contacts);
    const {resource} = parseResource(marked, feed, '/0', base);
    assert.deepEqual(resource!.contacts, one.contacts);
  });

  it('is a contact of which nobody can tell whether it is wrong', () => {
    for (const wrong of ['no', 0, 1, [], {}]) {
      const marked = {...one, contacts: [{...one.contacts[0], wrong}]};
      assert.deepEqual(parsed({resources: [marked]}).feed.resources[0]!.contacts, []);
    }
  });

  it('is found at once among very many', () => {
    const recalled = Array.from({length: 100_000}, (_, i) => ({id: `r${i}`}));
    const resources = Array.from({length: 10_000}, (_, i) => ({...one, id: `r${i}`}));
    const start = process.cpuUsage();
    assert.deepEqual(idsListed({recalled, resources}), []);
    // Looking through all of the one for each of the other would take many times as long. Counted is
    // the work, in microseconds: a busy machine takes longer for it.
    assert.ok(process.cpuUsage(start).user < 5_000_000);
  });
});

describe('a feed of a later release', () => {
  it('is shown as far as this one knows: unknown fields are passed over, unknown types stand as they are', () => {
    const later = {...one, type: 'podcast', mood: 'hopeful', access: {kind: 'by-post'}};
    const {feed, problems} = parsed({
      format: 'signpost-feed/1.7',
      weather: [],
      resources: [later, two],
    });
    assert.deepEqual(
      feed.resources.map(({type}) => type),
      ['podcast', 'helpline'],
    );
    assert.deepEqual(
      problems.map(({code, effect}) => [code, effect]),
      [
        ['unknown-value', 'kept'],
        ['unknown-value', 'kept'],
      ],
    );
  });

  it('leaves out an entry whose state this one does not know, rather than show what must not be used', () => {
    assert.deepEqual(
      idsListed({
        resources: [
          {...one, status: 'dangerous'},
          {...two, partOf: null},
        ],
      }),
      ['two'],
    );
  });

  it('of another major version is refused, and it says which one it is', () => {
    const result = parseFeed({format: 'signpost-feed/2.0', resources: []});
    assert.ok(!result.ok, 'It is refused.');
    assert.equal(result.problem.code, 'unsupported-version');
    assert.match(result.problem.detail!, /signpost-feed\/2\.0.*signpost-feed\/1/);
  });
});

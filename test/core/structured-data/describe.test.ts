import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import feedJson from '../../../data/feed.json' with {type: 'json'};
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {directoryOf, type Directory} from '../../../src/core/search/directory.js';
import {dataText} from '../../../src/core/structured-data/data-text.js';
import {describeList, describeOne} from '../../../src/core/structured-data/describe.js';
import type {Reading} from '../../../src/core/structured-data/reading.js';
import {dataReading} from '../../../src/locales/data-reading.js';
import {loadMessages} from '../../../src/locales/registry.js';
import {atlasOf} from '../../../src/prerender/areas.js';
import {objectionsTo} from './schema-org.js';

const now = new Date('2026-11-21T12:00:00Z');

const directoryFrom = (json: object): Directory => {
  const read = parseFeed(json);
  assert.ok(read.ok);
  return directoryOf(read.value.feed);
};
const head = {
  format: 'signpost-feed/1',
  id: 'f',
  title: 'F',
  publisher: {name: 'P'},
  language: 'en',
  updated: '2026-11-20',
  url: 'https://feed.example/feed.json',
  audiences: [{id: 'health', name: 'Health professionals'}],
  topics: [{id: 'visits', name: {en: 'Visits', cy: 'Ymweliadau'}}],
  prisons: [{id: 'BLI', name: 'Bristol'}],
};
const directoryWith = (...resources: readonly object[]) =>
  directoryFrom({
    ...head,
    resources: resources.map((one, at) => ({id: `r${at}`, title: `R${at}`, ...one})),
  });

async function readingOf(directory: Directory, lang = 'en'): Promise<Reading> {
  const messages = await loadMessages(lang);
  const {gazetteer} = await atlasOf(directory);
  return dataReading({
    directory,
    messages,
    lang,
    now,
    namesOf: (code) => gazetteer.namesOf(code),
  });
}

type Data = Readonly<Record<string, unknown>>;
/** What is told of a resource by itself, as whoever reads the script gets it. */
async function told(resource: object, lang?: string, ...others: readonly object[]): Promise<Data> {
  const directory = directoryWith(resource, ...others);
  const data = describeOne(directory.listings[0]!.resource, await readingOf(directory, lang));
  return JSON.parse(dataText(data)) as Data;
}

const service = {
  type: 'service',
  aliases: ['The old name'],
  summary: 'What it does.',
  url: 'https://service.example/',
  provider: {name: 'A charity', url: 'https://charity.example/'},
  audiences: ['health'],
  beneficiaries: ['child'],
  topics: ['visits'],
  ages: {from: 5, to: 11},
  languages: ['en', 'cy'],
  coverage: ['E12000009', 'E06000023', 'prison:BLI'],
  contacts: [
    {phone: '0300 123', label: 'Office', hours: 'Mondays', email: 'a@b.example'},
    {text: '07700 900123', url: 'https://service.example/chat'},
  ],
  venues: [
    {name: 'Hall', address: '1 High Street', postcode: 'BS1 1AA', latitude: 51, longitude: -2},
  ],
  sessions: [{start: '2026-12-01T10:00:00Z', end: '2026-12-01T12:00:00Z', online: true}],
};
const training = {
  type: 'training',
  languages: ['en'],
  access: {kind: 'paid'},
  provider: {name: 'A council', url: 'https://www.bristol.gov.uk/'},
  sessions: [
    {start: '2020-01-01', place: 'Past'},
    {start: '2026-12-02T10:00:00Z', place: 'Hall', postcode: 'BS1 1AA', url: 'https://b.example/'},
    {start: '2026-12-03', online: true, place: 'Hall'},
  ],
};
const work = {
  languages: ['cy'],
  published: '2024-07',
  status: 'archived',
  partOf: 'r1',
  access: {kind: 'free-account'},
  provider: {name: 'A press'},
  downloads: [
    {label: 'The file', url: 'https://w.example/a.pdf', mediaType: 'application/pdf', bytes: 5},
  ],
};
const types = {
  booklet: 'LearningResource',
  'e-learning': 'LearningResource',
  toolkit: 'LearningResource',
  film: 'VideoObject',
  research: 'Report',
  policy: 'Report',
  website: 'WebSite',
  'family-tree': 'CreativeWork',
};

describe('what search engines are told', () => {
  it('of a service: where it works, how it is reached, for whom it is and its open days', async () => {
    const data = await told(service);
    assert.equal(data['@context'], 'https://schema.org');
    assert.equal(data['@type'], 'Service');
    assert.equal(data['@id'], 'https://feed.example/feed.json#r0');
    assert.deepEqual(data['areaServed'], [
      {
        '@type': 'AdministrativeArea',
        name: 'South West',
        identifier: {'@type': 'PropertyValue', propertyID: 'GSS', value: 'E12000009'},
      },
      {
        '@type': 'AdministrativeArea',
        name: 'Bristol',
        identifier: {'@type': 'PropertyValue', propertyID: 'GSS', value: 'E06000023'},
      },
      {'@type': 'Place', name: 'Bristol'},
    ]);
    assert.deepEqual(
      (data['availableChannel'] as Data[]).map((one) => ({...one})),
      [
        {
          '@type': 'ServiceChannel',
          name: 'Office',
          description: 'Mondays',
          servicePhone: {'@type': 'ContactPoint', telephone: '0300 123'},
          availableLanguage: ['en', 'cy'],
        },
        {
          '@type': 'ServiceChannel',
          serviceSmsNumber: {'@type': 'ContactPoint', telephone: '07700 900123'},
          serviceUrl: 'https://service.example/chat',
          availableLanguage: ['en', 'cy'],
        },
        {
          '@type': 'ServiceChannel',
          serviceLocation: {
            '@type': 'Place',
            name: 'Hall',
            address: {
              '@type': 'PostalAddress',
              streetAddress: '1 High Street',
              postalCode: 'BS1 1AA',
              addressCountry: 'GB',
            },
            geo: {'@type': 'GeoCoordinates', latitude: 51, longitude: -2},
          },
          availableLanguage: ['en', 'cy'],
        },
      ],
    );
    const {contactPoint} = data['provider'] as Data;
    assert.deepEqual(contactPoint, [
      {'@type': 'ContactPoint', email: 'a@b.example', contactType: 'Office'},
    ]);
    const [day] = data['subjectOf'] as Data[];
    assert.equal(day!['@type'], 'Event');
    assert.equal(day!['eventAttendanceMode'], 'https://schema.org/OnlineEventAttendanceMode');
    assert.equal(day!['startDate'], '2026-12-01T10:00:00Z');
    assert.equal((data['audience'] as Data)['suggestedMaxAge'], 11);
  });

  it('of a service of a public body: that it is one', async () => {
    const data = await told({
      type: 'helpline',
      url: 'https://www.gov.uk/visits',
      provider: {name: 'HMPPS'},
    });
    assert.equal(data['@type'], 'GovernmentService');
    assert.deepEqual(data['serviceOperator'], {'@type': 'Organization', name: 'HMPPS'});
    for (const url of ['https://gov.uk.example/', 'https://notgov.uk/', 'https://x.example/gov.uk'])
      assert.equal((await told({type: 'service', url}))['@type'], 'Service', url);
  });

  it('never a number that sources disagree on', async () => {
    const data = await told({
      type: 'helpline',
      provider: {name: 'A charity'},
      contacts: [
        {phone: '0808 1', email: 'wrong@a.example', caveat: 'Two lists differ.'},
        {phone: '0808 2'},
      ],
    });
    assert.doesNotMatch(JSON.stringify(data), /0808 1|wrong@/);
    assert.match(JSON.stringify(data), /0808 2/);
  });

  it('of a course: its dates to come, where and how each is held', async () => {
    const data = await told(training);
    assert.equal(data['@type'], 'Course');
    assert.equal(data['isAccessibleForFree'], false);
    assert.equal((data['provider'] as Data)['@type'], 'GovernmentOrganization');
    const dates = data['hasCourseInstance'] as Data[];
    assert.deepEqual(
      dates.map((one) => [one['@type'], one['startDate'], one['courseMode']]),
      [
        ['CourseInstance', '2026-12-02T10:00:00Z', 'Onsite'],
        ['CourseInstance', '2026-12-03', 'Blended'],
      ],
    );
    assert.equal(dates[0]!['url'], 'https://b.example/');
    assert.deepEqual(
      (dates[1]!['location'] as Data[]).map((one) => one['@type']),
      ['Place', 'VirtualLocation'],
    );
  });

  for (const [type, name] of Object.entries(types))
    it(`of a ${type}: that it is a ${name}`, async () => {
      const series = {type: 'website', url: 'https://series.example/'};
      const data = await told({type, ...work}, 'en', series);
      assert.equal(data['@type'], name);
      assert.deepEqual(data['inLanguage'], ['cy']);
      assert.equal(data['datePublished'], '2024-07');
      assert.equal(data['creativeWorkStatus'], 'Archived');
      assert.equal(data['isAccessibleForFree'], true);
      assert.deepEqual(data['isPartOf'], {
        '@type': 'CreativeWork',
        name: 'R1',
        url: 'https://series.example/',
      });
      assert.deepEqual(data['encoding'], [
        {
          '@type': 'MediaObject',
          name: 'The file',
          contentUrl: 'https://w.example/a.pdf',
          encodingFormat: 'application/pdf',
          contentSize: '5 B',
        },
      ]);
    });

  it('is in the language of the page, as far as the feed has it', async () => {
    const data = await told({type: 'service', topics: ['visits'], coverage: ['W92000004']}, 'cy');
    assert.deepEqual(data['category'], ['Ymweliadau']);
    assert.equal((data['areaServed'] as Data[])[0]!['name'], 'Cymru');
  });

  it('cannot end the script that it stands in', async () => {
    const title = '</script><script>alert(1)</script><!--';
    const directory = directoryWith({type: 'service', title});
    const text = dataText(describeList(directory.listings, title, await readingOf(directory)));
    assert.ok(!text.includes('<'));
    assert.equal((JSON.parse(text) as Data)['name'], title);
  });

  it('names no id that is no address', async () => {
    const directory = directoryFrom({
      ...head,
      url: undefined,
      resources: [{id: 'a', type: 'film', title: 'A'}],
    });
    const [listing] = directory.listings;
    assert.ok(!('@id' in describeOne(listing!.resource, await readingOf(directory))));
  });
});

describe('schema.org itself', () => {
  it('has nothing to say against all that is told of the published feed, in both languages, and of one of each kind', async () => {
    const published = directoryFrom(feedJson);
    const each = directoryWith(
      service,
      {
        ...service,
        url: 'https://www.nhs.uk/a',
        provider: {name: 'An NHS trust', url: 'https://a.nhs.uk/'},
      },
      training,
      ...Object.keys(types).map((type) => ({type, ...work, partOf: undefined})),
    );
    const lists = [
      describeList(published.listings, 'Help', await readingOf(published)),
      describeList(published.listings, 'Cymorth', await readingOf(published, 'cy')),
      describeList(each.listings, 'Each', await readingOf(each)),
    ];
    const read = lists.map((list) => JSON.parse(dataText(list)) as Data);
    assert.deepEqual(objectionsTo(read), []);

    const [first] = read;
    assert.equal(first!['numberOfItems'], published.listings.length);
    const items = (first!['itemListElement'] as Data[]).map(({item}) => item as Data);
    assert.deepEqual(
      items.map(({name}) => name),
      published.listings.map(({resource: {title}}) =>
        typeof title === 'string' ? title : title['en'],
      ),
    );
    // Every area of every service is told by its name.
    for (const [at, item] of items.entries()) {
      const {type, coverage} = published.listings[at]!.resource;
      if (type !== 'service' && type !== 'helpline') continue;
      const names = ((item['areaServed'] ?? []) as Data[]).map(({name}) => name as string);
      assert.equal(names.length, coverage.length, String(item['name']));
      for (const name of names) assert.doesNotMatch(name, /^[A-Z]\d{8}$|^\w+:/);
    }
    assert.doesNotMatch(JSON.stringify(read), /\bundefined\b|\[object|"@id":"(?!https?:)/);
  });

  it('would say so if it were not as defined', () => {
    const context = {'@context': 'https://schema.org'};
    const said = objectionsTo([
      {...context, '@type': 'Service', areaServd: 'Wales'},
      {...context, '@type': 'Servise', name: 'A'},
    ]);
    assert.deepEqual(
      said.map((text) => text.split(':')[0]),
      ['0', '1'],
    );
  });
});

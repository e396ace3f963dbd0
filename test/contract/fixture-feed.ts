/**
 * A small feed with one of everything that the elements show. The texts are short and unlike each
 * other, so that a test can name what it means.
 */
export const fixtureFeed = {
  format: 'signpost-feed/1',
  id: 'fixture',
  title: 'A feed for tests',
  publisher: {name: 'A charity'},
  language: 'en',
  updated: '2026-11-20',
  audiences: [
    {id: 'health', name: 'Health professionals', aliases: ['NHS staff']},
    {id: 'prison', name: 'Prison staff'},
    {id: 'school', name: 'School staff'},
  ],
  topics: [
    {id: 'visits', name: 'Visits'},
    {id: 'money', name: 'Money'},
  ],
  resources: [
    {
      id: 'visit-book',
      type: 'booklet',
      title: {en: 'A first visit', cy: 'Ymweliad cyntaf'},
      summary: 'What to bring on the day.',
      url: 'https://books.example/visit',
      provider: {name: 'Family Press'},
      beneficiaries: ['child'],
      topics: ['visits'],
      published: '2024-07',
      coverage: ['K02000001'],
    },
    {
      id: 'visit-film',
      type: 'film',
      title: 'Inside the visits hall',
      url: 'https://films.example/hall',
      beneficiaries: ['child', 'parent-or-carer'],
      topics: ['visits'],
      access: {kind: 'free-account', note: 'Sign up with an email address.'},
    },
    {
      id: 'helpline',
      type: 'helpline',
      title: 'Families’ helpline',
      url: 'https://helpline.example/',
      beneficiaries: ['parent-or-carer'],
      topics: ['visits'],
      coverage: ['E92000001', 'W92000004'],
      contacts: [
        {
          phone: '0300 123 4567',
          label: 'Helpline',
          hours: 'Monday to Friday',
          verified: '2026-01-05',
        },
        {phone: '+44 (0)20 7946 0000', label: 'Office', caveat: 'Other lists give another number.'},
        {text: '07700 900123', email: 'help@helpline.example'},
      ],
    },
    {
      id: 'old-guide',
      type: 'guide',
      title: 'The former guide',
      aliases: ['The green guide'],
      url: 'https://guides.example/1',
      status: 'superseded',
      supersededBy: 'new-guide',
    },
    {
      id: 'new-guide',
      type: 'guide',
      title: 'The present guide',
      url: 'https://guides.example/2',
      beneficiaries: ['professional'],
      topics: ['money'],
    },
    {id: 'gone', type: 'guide', title: 'The withdrawn guide', status: 'withdrawn'},
    {
      id: 'orphan',
      type: 'guide',
      title: 'A guide without heir',
      url: 'https://guides.example/3',
      status: 'superseded',
      topics: ['money'],
    },
    {
      id: 'archive',
      type: 'research',
      title: 'A study kept for the record',
      url: 'https://studies.example/1',
      status: 'archived',
      reviewed: '2020-01',
      topics: ['money'],
    },
    {id: 'nowhere', type: 'toolkit', title: 'A kit without address', topics: ['money']},
    {
      id: 'local',
      type: 'service',
      title: 'Bristol family group',
      url: 'https://bristol.example/',
      coverage: ['E12000009'],
    },
    {
      id: 'somewhere',
      type: 'service',
      title: 'A group of unknown place',
      url: 'https://unknown.example/',
    },
    ...Array.from({length: 12}, (_, index) => ({
      id: `leaflet-${index + 1}`,
      type: 'leaflet',
      title: `Leaflet ${index + 1}`,
      // The eleventh has no link, so that focus must find its way to the title.
      ...(index !== 10 && {url: `https://leaflets.example/${index + 1}`}),
      audiences: ['school'],
      beneficiaries: ['professional'],
    })),
  ],
  claims: [
    {
      id: 'many',
      statement: 'About 200,000 children have a parent in prison in a year.',
      value: 200_000,
      unit: 'children',
      qualifier: 'about',
      period: '2012/2013',
      geography: {name: 'England and Wales', areas: ['E92000001', 'W92000004']},
      source: {
        publisher: 'A ministry',
        title: 'A count',
        year: 2013,
        url: 'https://ministry.example/count',
      },
      caveat: 'The count is an estimate.',
    },
    {
      id: 'fewer',
      statement: 'About 100,000 children have a parent in prison in a year.',
      value: 100_000,
      unit: 'children',
      source: {publisher: 'Another body', year: 2026},
      contradicts: ['many'],
    },
    {
      id: 'share',
      statement: 'Seven in a hundred children will see a parent go to prison.',
      value: 7,
      unit: 'percent',
    },
    {
      id: 'share-before',
      statement: 'Five in a hundred children will see a parent go to prison.',
      value: 5,
      unit: 'percent',
      supersededBy: 'share',
    },
  ],
  briefings: [
    {
      id: 'health-briefing',
      audience: 'health',
      title: 'What health staff should know',
      headline: 'many',
      claims: ['many', 'share-before'],
      why: ['A health visitor is often the first to hear.'],
      recommendations: ['Ask every parent.', 'Write nothing down that you need not.'],
      actions: [
        {kind: 'read-handbook', label: 'Read the handbook', url: 'https://handbook.example/'},
        {kind: 'read-poster', label: 'See the former guide', resource: 'old-guide'},
        {kind: 'find-services', label: 'Find services near you'},
      ],
      credits: [{name: 'Family Press', url: 'https://books.example/', role: 'written with'}],
      reviewed: '2026-02-03',
    },
    {id: 'prison-briefing', audience: 'prison', title: 'What prison staff should know'},
  ],
  pages: [
    {
      id: 'health-page',
      kind: 'audience',
      title: 'Health',
      audience: 'health',
      sections: [
        {
          id: 'first',
          heading: 'First things',
          introduction: ['Begin here.'],
          featured: ['visit-book', 'helpline'],
          query: {topics: ['visits']},
          sections: [{id: 'deeper', heading: 'Deeper', featured: ['old-guide', 'gone']}],
        },
        {id: 'money', heading: 'Money matters', query: {topics: ['money']}},
      ],
    },
  ],
};

/** A feed in which nothing is listed. */
export const emptyFeed = {...fixtureFeed, id: 'empty', resources: [], pages: [], briefings: []};

/** A feed with one resource, to tell feeds apart by. */
export const feedOf = (title: string) => ({
  ...emptyFeed,
  id: 'single',
  resources: [{id: 'only', type: 'book', title, url: 'https://one.example/'}],
});

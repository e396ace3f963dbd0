import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Action, Page, Query, Section} from '../../../src/core/feed/format/page.js';
import type {Resource} from '../../../src/core/feed/format/resource.js';
import {localText, type Text} from '../../../src/core/feed/format/text.js';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';

// The content of data/feed.json: what a reader must find there, whatever else is added.

const file = new URL('../../../data/feed.json', import.meta.url);
const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
const parsed = parseFeed(json);
assert.ok(parsed.ok, 'data/feed.json is not a feed');
const {feed, problems} = parsed.value;

const english = (text: Text) => localText(text, 'en', 'en').value;
const byId = <T extends {id: string}>(entries: readonly T[], id: string): T => {
  const entry = entries.find((one) => one.id === id);
  assert.ok(entry, `no entry “${id}”`);
  return entry;
};
const resource = (id: string) => byId(feed.resources, id);
const claim = (id: string) => byId(feed.claims, id);

type Outline = string | readonly [id: string, parts: readonly Outline[]];
const outline = (sections: readonly Section[]): readonly Outline[] =>
  sections.map(({id, sections}) => (sections.length > 0 ? [id, outline(sections)] : id));

const allSections = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);
const sections = feed.pages.flatMap((page) => allSections(page.sections));
const actions: readonly Action[] = [
  ...feed.pages.flatMap((page) => page.actions),
  ...feed.briefings.flatMap((briefing) => briefing.actions),
  ...sections.flatMap((section) => section.actions),
];

const matches = (query: Query, {type, ...entry}: Resource) => {
  const any = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some((word) => has.includes(word));
  return (
    any(query.types, [type]) &&
    any(query.audiences, entry.audiences) &&
    any(query.beneficiaries, entry.beneficiaries) &&
    any(query.topics, entry.topics) &&
    any(query.stages, entry.stages)
  );
};
/** An empty query names the whole directory, so it says nothing of where an entry belongs. */
const narrows = (query: Query | undefined): query is Query =>
  query !== undefined && Object.values(query).some((words) => words.length > 0);

/** Every value of a key, however deep. */
function valuesOf(key: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(key, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? [inner, ...valuesOf(key, inner)] : valuesOf(key, inner),
  );
}

describe('the real feed', () => {
  it('is read without a problem', () => assert.deepEqual(problems, []));

  it('loses no entry between the file and the reader', () => {
    const raw = json as Record<string, readonly unknown[]>;
    for (const list of [
      'audiences',
      'topics',
      'stages',
      'prisons',
      'resources',
      'claims',
      'briefings',
      'pages',
    ] as const)
      assert.equal(feed[list].length, raw[list]!.length, list);
  });

  it('is not dated later than it was changed', () => {
    const dates = ['published', 'reviewed', 'verified', 'stated'].flatMap((key) =>
      valuesOf(key, json),
    );
    assert.ok(dates.length > 100, 'hardly any dates');
    for (const date of dates) assert.ok(String(date) <= feed.updated!, String(date));
  });

  it('has the audiences and stages that pages and bookmarks name', () => {
    assert.deepEqual(
      feed.audiences.map(({id}) => id),
      ['health', 'prisons', 'supporting-families', 'probation', 'multi-agency'],
    );
    assert.deepEqual(
      feed.stages.map(({id}) => id),
      ['arrest', 'court', 'custody', 'visits', 'release'],
    );
  });

  it('speaks Welsh where a page is built from its words', () => {
    const texts = [
      ...[...feed.audiences, ...feed.topics, ...feed.stages].map(({name}) => name),
      ...[...feed.pages, ...feed.briefings].map(({title}) => title),
      ...sections.map(({heading}) => heading),
      ...actions.map(({label}) => label),
      feed.safeguarding!,
      feed.join!.text,
    ];
    for (const text of texts) assert.equal(localText(text, 'cy', 'en').lang, 'cy', english(text));
  });

  it('promises help by age only once those it lists for families say an age', () => {
    const texts = [
      ...feed.pages.flatMap(({introduction}) => introduction),
      ...sections.flatMap(({introduction, points}) => [...introduction, ...points]),
      ...actions.map(({label}) => label),
    ];
    const promises = texts.filter((text) =>
      /\b(?:by|each|every|any) age|\ball ages|bob oedran|yn ôl oed/i.test(JSON.stringify(text)),
    );
    const forFamilies = feed.resources.filter(({beneficiaries}) =>
      beneficiaries.some((whom) => whom === 'child' || whom === 'young-person'),
    );
    const aged = forFamilies.filter(({ages}) => ages !== undefined);
    if (aged.length * 2 < forFamilies.length) assert.deepEqual(promises, []);
  });

  it('carries the safeguarding text: safety of the child first, and victims', () => {
    assert.match(english(feed.safeguarding!), /not always right for a child/);
    assert.match(english(feed.safeguarding!), /safety comes first/);
    assert.match(english(feed.safeguarding!), /victims/);
  });
});

describe('pages', () => {
  const expected: Readonly<Record<string, readonly Outline[]>> = {
    health: [
      'children-and-families',
      'professionals',
      'research-and-policy',
      'examples-of-practice',
      'training',
    ],
    prisons: [
      'professionals',
      'children-and-families',
      'parents-in-custody',
      'policy-and-research',
      'practice-models',
      'training',
    ],
    'supporting-families': [
      [
        'children-young-people-and-families',
        ['children-and-young-people', 'parents-carers-and-family-members'],
      ],
      'professionals',
      'research',
      'training',
    ],
    'children-and-families-pathway': [
      'select-your-area',
      ['children-and-families', ['why-focus', 'current-issues', 'families-and-desistance']],
      'find-local-organisations',
    ],
    'scie-guide-22': ['about', 'who-for', 'benefits', 'e-learning', 'limits', 'download'],
  };
  for (const [id, parts] of Object.entries(expected))
    it(`“${id}” has its sections in order`, () =>
      assert.deepEqual(outline(byId(feed.pages, id).sections), parts));

  const featured = (page: Page, section: string) =>
    byId(allSections(page.sections), section).featured;

  it('keep the order of the featured resources', () => {
    const health = byId(feed.pages, 'health');
    assert.deepEqual(featured(health, 'children-and-families'), [
      'prisoners-families-helpline',
      'help-with-prison-visits',
      'little-children-big-challenges',
      'outsiders',
    ]);
    assert.deepEqual(featured(health, 'professionals'), [
      'community-health-handbook',
      'practitioners-guide',
      'quality-statements-toolkit',
      'scie-guide-22',
      'scie-e-learning',
      '27000-voices',
      'supporting-prisoners-families',
    ]);
    assert.deepEqual(featured(byId(feed.pages, 'prisons'), 'parents-in-custody'), [
      'ormiston-parent-in-prison',
      'mums-the-word',
      'prisoners-information-book',
    ]);
  });

  it('feature only what “see all” shows too', () => {
    for (const {id, featured, query} of sections)
      if (query)
        for (const name of featured) assert.ok(matches(query, resource(name)), `${id}: ${name}`);
  });

  it('feature nothing withdrawn or superseded', () => {
    const names = [
      ...sections.flatMap(({featured}) => featured),
      ...actions.flatMap(({resource}) => resource ?? []),
    ];
    assert.ok(names.length > 50, 'hardly any names');
    for (const name of names) assert.match(resource(name).status, /^(current|archived)$/, name);
  });

  it('invite to everything that the audience pages invite to', () => {
    const kinds = (page: Page) =>
      new Set(
        [...page.actions, ...allSections(page.sections).flatMap((section) => section.actions)].map(
          ({kind}) => kind,
        ),
      );
    for (const id of ['health', 'prisons', 'supporting-families'])
      for (const kind of ['read-briefing', 'browse-resources', 'list-training', 'find-training'])
        assert.ok(kinds(byId(feed.pages, id)).has(kind), `${id}: ${kind}`);
    assert.ok(kinds(byId(feed.pages, 'health')).has('read-handbook'), 'handbook');
    assert.ok(kinds(byId(feed.pages, 'supporting-families')).has('find-services'), 'services');
    for (const kind of ['find-services', 'browse-resources', 'join'])
      assert.ok(kinds(byId(feed.pages, 'children-and-families-pathway')).has(kind), kind);
  });

  it('brief four audiences, each under its own name', () => {
    assert.deepEqual(
      feed.briefings.map(({id, audience}) => [id, audience]),
      ['health', 'prisons', 'supporting-families', 'probation'].map((id) => [id, id]),
    );
    for (const {id, headline, why, recommendations} of feed.briefings) {
      assert.equal(headline, 'children-official-2022', id);
      assert.ok(why.length > 0 && recommendations.length > 3, id);
    }
  });

  it('list the five aims of the pathway', () => {
    const page = byId(feed.pages, 'children-and-families-pathway');
    assert.equal(byId(allSections(page.sections), 'why-focus').points.length, 5);
  });

  it('name HMPPS in one way', () => {
    const names = valuesOf('name', json).filter((name) =>
      /HMPPS|Prison and Probation Service/.test(String(name)),
    );
    assert.ok(names.length > 0, 'no such name');
    for (const name of names) assert.equal(name, 'HM Prison and Probation Service (HMPPS)');
  });
});

describe('claims', () => {
  it('that are contested name each other', () => {
    for (const {id, contradicts} of feed.claims)
      for (const other of contradicts)
        assert.ok(claim(other).contradicts.includes(id), `${other} does not name ${id}`);
    for (const [one, other] of [
      ['children-310000', 'children-official-2022'],
      ['children-310000', 'children-spcr-2009'],
      ['children-310000', 'children-apf'],
      ['no-visits-more-reoffending', 'visits-less-reoffending'],
      ['children-scotland-27000', 'children-scotland-20000'],
    ] as const)
      assert.ok(claim(one).contradicts.includes(other), `${one} and ${other}`);
  });

  it('that are contested say what differs', () => {
    for (const {id, contradicts, caveat} of feed.claims)
      if (contradicts.length > 0) assert.ok(caveat, id);
  });

  it('that are superseded lead to a current one', () => {
    const superseded = feed.claims.filter(({supersededBy}) => supersededBy);
    assert.deepEqual(superseded.map(({id}) => id).sort(), ['children-apf', 'children-spcr-2009']);
    for (const {supersededBy} of superseded)
      assert.equal(claim(supersededBy!).supersededBy, undefined);
    const official = claim('children-official-2022');
    assert.deepEqual([official.value, official.period], [192912, '2021-10-01/2022-10-01']);
  });

  it('hold every figure, with the source it has or none', () => {
    const figures = feed.claims.flatMap(({value, source}) =>
      value === undefined ? [] : [`${value} ${source ? english(source.publisher) : '–'}`],
    );
    const apf = "Action for Prisoners' Families";
    for (const figure of [
      '192912 Ministry of Justice',
      '310000 –',
      '312000 Crest Advisory',
      '200000 Ministry of Justice',
      `200000 ${apf}`,
      '10000000 –',
      '1300 –',
      `7 ${apf}`,
      `59 ${apf}`,
      `66 ${apf}`,
      `3 ${apf}`,
      `65 ${apf}`,
      `39 ${apf}`,
      '39 The Farmer Review',
      '27000 Families Outside',
      '20000 Scottish Government',
    ])
      assert.ok(figures.includes(figure), figure);
  });

  it('never show the 65 % figure bare', () =>
    assert.match(english(claim('boys-who-offend').caveat ?? ''), /harm children/));

  it('are each shown on a page, in a briefing, or beside one that contradicts them', () => {
    const shown = new Set([
      ...feed.pages.flatMap(({headline, claims}) => [headline, ...claims]),
      ...feed.briefings.flatMap(({headline, claims}) => [headline, ...claims]),
      ...sections.flatMap(({claims}) => claims),
    ]);
    for (const {id, contradicts} of feed.claims)
      assert.ok(shown.has(id) || contradicts.some((other) => shown.has(other)), id);
  });
});

describe('resources', () => {
  const titles = [
    // For children, families and parents in custody.
    "Prisoners' Families Helpline",
    'Help with Prison Visits',
    'Little Children, Big Challenges: Incarceration',
    'My Special Book',
    'Are you a young person with a family member in prison?',
    'The Outsiders',
    'Preparing for release',
    'Sent to prison',
    'Living with separation',
    'Telling the children',
    'Being a parent',
    'Ormiston leaflets for parents and carers',
    'Being a parent in prison',
    'Being a carer to children of imprisoned parents',
    'Visiting prison',
    'What to tell the children',
    "Mum's the Word: a guide to being a good mum in prison",
    "Prisoners' information book: male and young offenders",
    // For professionals.
    'Quality Statements and Toolkit',
    "Supporting children and families affected by a family member's offending: a practitioner's guide",
    'SCIE e-learning about children of prisoners',
    "It's no holiday",
    '27,000 voices',
    'Children of Prisoners: a guide for community health practitioners',
    'Children of prisoners: maintaining family ties (SCIE Guide 22)',
    "Supporting Prisoners' Families",
    'What GP surgeries and health centres can do',
    'What midwives and health visitors can do',
    'NICCO briefing for health professionals',
    'NICCO briefings for prison and young offender institution staff',
    'NICCO briefing on safeguarding children who visit prisons',
    'NICCO briefing for Supporting Families professionals',
    'NICCO Directory of Services',
    'Area directory of support organisations (IPWM)',
    'Hidden Sentence Training',
    // Research, policy and practice.
    "Poverty and disadvantage among prisoners' families",
    'Bromley Briefings',
    'Out for Good: taking responsibility for resettlement',
    'Children of Offenders Review',
    "Prisoners' childhood and family backgrounds",
    'Estimates of children with a parent in prison',
    "Locked Out: children's experiences of visiting a parent in prison",
    'COPING. Children of prisoners: interventions and mitigations to strengthen mental health',
    'Every Night You Cry: the realities of having a parent in prison',
    'Risk and protective factors in the resettlement of imprisoned fathers with their families',
    'Supporting Families programme',
    'Children and Families Pathway',
    'Inclusive family learning in a prison setting: HMP Wolds',
    'Fatherhood programme at Oakhill Secure Training Centre',
    'Bristol strategy and action plan for supporting children and families of offenders',
    // Services by area.
    'Pact (Prison Advice and Care Trust)',
    'POPS (Partners of Prisoners)',
    'Nepacs',
    'Spurgeons family services',
    "Ormiston Families: services for prisoners' families",
    'Jigsaw',
    'Lincolnshire Action Trust',
    'Children Heard and Seen',
    'NICCO: National Information Centre on Children of Offenders',
    "Barnardo's at Maghaberry",
    'HMP Parc family interventions',
    'Families Outside',
    "Cyrenians: Addiewell visitors' centre",
    "Early Years Scotland: Low Moss visitors' centre",
    'CrossReach: Perth prison',
    'Stirling Interfaith Community Justice Group: Glenochil prison',
    'NIACRO Family Links',
    "People Plus NI: prison visitors' centres",
  ];
  it('are all there', () => {
    const present = feed.resources.map(({title}) => english(title));
    assert.deepEqual(
      titles.filter((title) => !present.includes(title)),
      [],
    );
  });

  it('are named once each', () => {
    const present = feed.resources.map(({title}) => english(title));
    assert.equal(new Set(present).size, present.length);
  });

  it('are each reached from a section, an action or the series they belong to', () => {
    const queries = [...sections, ...actions].flatMap(({query}) => (narrows(query) ? [query] : []));
    const named = new Set([
      ...sections.flatMap(({featured}) => featured),
      ...[...actions, ...feed.pages].flatMap(({resource}) => resource ?? []),
    ]);
    const reached = (entry: Resource): boolean =>
      named.has(entry.id) ||
      queries.some((query) => matches(query, entry)) ||
      (entry.partOf !== undefined && reached(resource(entry.partOf)));
    assert.deepEqual(
      feed.resources.filter((entry) => !reached(entry)).map(({id}) => id),
      [],
    );
  });

  it('keep series together', () => {
    const parts = (id: string) => feed.resources.filter(({partOf}) => partOf === id).length;
    assert.deepEqual(
      ['outsiders', 'ormiston-leaflets', 'supporting-prisoners-families'].map(parts),
      [4, 4, 2],
    );
  });

  it('never link to a copy that is not the publisher’s', () => {
    const hosts =
      /(^|\.)(paperzz|spotidoc|pdffox|doc4pdf|123dok|docslib|abcdocz|doczz|readkong|socialworkerstoolbox)\./;
    const urls = valuesOf('url', json).map((url) => new URL(String(url)));
    assert.ok(urls.length > 50, 'hardly any links');
    for (const {host} of urls) assert.doesNotMatch(host, hosts);
  });

  it('say why when there is no way to reach them', () => {
    for (const {id, url, contacts, notice} of feed.resources)
      if (!url && contacts.length === 0) assert.ok(notice, id);
  });

  it('are found by the names they had', () => {
    const has = (aliases: readonly Text[], name: string) =>
      assert.deepEqual(
        aliases.map(english).filter((alias) => alias === name),
        [name],
      );
    has(byId(feed.audiences, 'supporting-families').aliases, 'Troubled Families');
    has(resource('supporting-families-programme').aliases, 'Troubled Families');
    has(resource('help-with-prison-visits').aliases, 'Assisted Prison Visits');
    has(resource('prisoners-families-helpline').aliases, "National Offenders' Families Helpline");
  });

  it('show no helpline number as certain while sources disagree', () => {
    const {contacts} = resource('prisoners-families-helpline');
    const numbers = new Set(contacts.flatMap(({phone}) => phone ?? []));
    assert.deepEqual([...numbers].sort(), ['0808 808 2003', '0808 808 3444']);
    for (const {phone, caveat, stated} of contacts) assert.ok(caveat && stated, phone);
    // Nor does the number stand elsewhere without its warning.
    const elsewhere = feed.resources.filter(({id}) => id !== 'prisoners-families-helpline');
    for (const number of numbers) assert.ok(!JSON.stringify(elsewhere).includes(number), number);
  });

  it('ask for care where they promote contact or visits', () => {
    for (const {id, topics, safeguarding, beneficiaries} of feed.resources)
      if (
        topics.includes('visits') &&
        beneficiaries.includes('child') &&
        id !== 'prisoners-families-helpline'
      )
        assert.ok(safeguarding, id);
    for (const id of ['help-with-prison-visits', 'scie-guide-22'])
      assert.equal(resource(id).safeguarding, true, id);
  });

  it('tell a guide’s readers, scope and limits', () => {
    const {guide, access} = resource('scie-guide-22');
    assert.ok(guide, 'no guide parts');
    assert.deepEqual([guide.whoFor.length, guide.limits.length], [13, 3]);
    assert.deepEqual([guide.benefits.length, guide.scope.length], [3, 3]);
    assert.equal(access?.kind, 'free-account');
    assert.match(english(access?.note ?? ''), /MySCIE/);
  });

  it('date what was announced elsewhere', () => {
    assert.equal(resource('practitioners-guide').published, '2017-02');
    assert.equal(resource('scie-guide-22').published, '2008-04');
    for (const id of ['practitioners-guide', 'out-for-good', 'every-night-you-cry'])
      assert.match(english(resource(id).notice!), /announcement/, id);
    assert.match(english(resource('little-children-big-challenges').notice!), /United States/);
  });
});

describe('services and prisons', () => {
  const services = feed.resources.filter(({type}) => type === 'service');

  it('cover stated areas only, and places of the prisons they name', () => {
    assert.equal(services.length, 18);
    for (const {id, coverage, venues} of services) {
      assert.ok(coverage.length > 0, id);
      for (const code of coverage) {
        const prison = /^prison:(.+)$/.exec(code)?.[1];
        if (!prison) continue;
        byId(feed.prisons, prison);
        assert.ok(
          venues.some((venue) => venue.prison === prison),
          `${id}: no place at ${prison}`,
        );
      }
    }
  });

  it('warn that contracts change', () => {
    for (const {id, notice, venues} of services)
      if (venues.length > 0) assert.match(english(notice!), /Contracts/, id);
  });

  it('hold all 145 prisons, each in a council and a region', () => {
    assert.equal(feed.prisons.length, 145);
    for (const {id, areas} of feed.prisons) {
      assert.match(areas[0]!, /^(E0[6-9]|W06|S12|N09)\d+$/, id);
      assert.match(areas[1]!, /^(E12|W92|S92|N92)\d+$/, id);
      if (/^[EW]/.test(areas[1]!)) assert.match(areas[2]!, /^probation:/, id);
    }
  });

  it('give no postcode that no source states', () => {
    for (const id of ['millsike', 'magilligan', 'hydebank-wood', 'addiewell'])
      assert.equal(byId(feed.prisons, id).postcode, undefined, id);
    assert.equal(byId(feed.prisons, 'BLI').postcode, 'BS7 8PS');
  });

  it('warn about the five prisons whose details are in doubt', () => {
    const doubtful = feed.prisons.filter(({caveat}) => caveat).map(({id}) => id);
    assert.deepEqual(doubtful.sort(), ['CKI', 'DAI', 'IWI', 'LGI', 'MHI']);
  });
});

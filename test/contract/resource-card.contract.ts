import {expect} from '@open-wc/testing';
import {emptyFeed, fixtureFeed} from './fixture-feed.js';
import {rendered, serve, until, usePage, type Widget} from './harness.js';
import {wholeGuide} from './whole-guide.js';

/** A moment of reading. */
const now = new Date('2026-11-21T12:00:00Z');

const feed = {
  ...fixtureFeed,
  publisher: {name: 'A charity', contact: 'mailto:feed@charity.example'},
  safeguarding: 'The child’s safety comes first.',
  resources: [
    ...fixtureFeed.resources,
    {
      ...wholeGuide,
      id: 'whole',
      aliases: ['The blue guide'],
      audiences: ['health'],
      ages: {from: 5, to: 11},
      topics: ['visits'],
      languages: ['en', 'cy'],
      formats: ['easy-read'],
      related: ['tools', 'visit-book', 'gone'],
      safeguarding: true,
    },
    {
      id: 'tools',
      type: 'e-learning',
      title: 'Three tools',
      url: 'https://tools.example/',
      provider: {name: 'A college'},
    },
    {
      id: 'told',
      type: 'guide',
      title: 'A guide with a page',
      url: 'https://guides.example/told',
      guide: {whoFor: ['Foster carers'], scope: ['Fifteen years of research.']},
    },
    {id: 'series', type: 'leaflet', title: 'Leaflets', url: 'https://series.example/'},
    {id: 'part-1', type: 'leaflet', title: 'The first leaflet', partOf: 'series'},
    {
      id: 'part-2',
      type: 'leaflet',
      title: 'The second leaflet',
      partOf: 'series',
      url: 'https://series.example/2',
    },
    {
      id: 'part-0',
      type: 'leaflet',
      title: 'A leaflet that was replaced',
      partOf: 'series',
      status: 'superseded',
      supersededBy: 'part-1',
    },
    {
      id: 'course',
      type: 'training',
      title: 'A course',
      url: 'https://courses.example/',
      access: {kind: 'paid', note: 'Free for volunteers.'},
      downloads: [{label: 'Outline', url: 'https://courses.example/outline.pdf'}],
      sessions: [
        {start: '2026-11-20T10:00Z', end: '2026-11-20T16:00Z', place: 'Yesterday’s hall'},
        {
          start: '2027-06-08T09:30+01:00',
          end: '2027-06-08T12:00+01:00',
          online: true,
          url: 'https://courses.example/book/2',
        },
        {start: '2026-12-01', end: '2026-12-02', place: 'Town Hall', postcode: 'BS1 5TR'},
        {start: '2027-07-01', place: 'Cardiff', online: true},
        {start: '2027-08-01'},
      ],
    },
    {
      id: 'past-course',
      type: 'training',
      title: 'A course of the past',
      url: 'https://courses.example/past',
      sessions: [{start: '2025-01-01', place: 'An old hall'}],
    },
    {id: 'by-mail', type: 'book', title: 'A book by mail', url: 'mailto:books@charity.example'},
    {
      id: 'councils',
      type: 'service',
      title: 'A group for two councils',
      url: 'https://councils.example/',
      coverage: ['E06000023', 'W92000004'],
      delivery: ['in-person'],
      sessions: [{start: '2025-01-01', place: 'A day that is past'}],
      venues: [{name: 'The drop-in', address: '1 Any Street', postcode: 'BS1 1AA'}],
    },
  ],
  pages: [
    ...fixtureFeed.pages,
    {
      id: 'told-page',
      kind: 'guide',
      title: 'About the guide',
      resource: 'told',
      introduction: ['It came out in spring.'],
      sections: [
        {
          id: 'about',
          heading: 'About it',
          introduction: ['It reviews research.'],
          featured: ['told'],
        },
        {id: 'who-for', heading: 'Who should read it', introduction: ['Anyone, and:']},
        {
          id: 'learning',
          heading: 'Learn more',
          featured: ['tools'],
          actions: [
            {kind: 'read-handbook', label: 'Read on', url: 'https://guides.example/on'},
            {kind: 'find-services', label: 'Find services'},
          ],
          sections: [{id: 'inner', heading: 'A part of it', points: ['One point.']}],
        },
      ],
    },
  ],
};

/** One resource in full, and how an entry's life is told. */
export function resourceCardContract(build: string): void {
  describe(`<signpost-resource-card> (${build})`, () => {
    const use = usePage();

    const card = async (resource: string, attributes = '', of: object = feed): Promise<Widget> => {
      const {url} = await serve(of);
      const before = use.page.events('feed-ready').length;
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-resource-card src="${url}" resource="${resource}" ${attributes}>
          <a href="https://partner.example/guide">Read our own guide</a>
        </signpost-resource-card>`);
      const widget = use.page.widget('signpost-resource-card');
      Object.assign(widget.element, {now});
      await until('the feed is ready', () => use.page.events('feed-ready').length > before);
      await rendered();
      return widget;
    };

    /** The rows of the facts: names and values. */
    const factsOf = (widget: Widget): Record<string, string> => {
      const tidy = (element: Element | null) => element!.textContent.replaceAll(/\s+/g, ' ').trim();
      const rows = [...widget.element.shadowRoot!.querySelectorAll('.fact')];
      return Object.fromEntries(
        rows.map((row) => [tidy(row.querySelector('dt')), tidy(row.querySelector('dd'))]),
      );
    };

    const hrefOf = (widget: Widget, name: string | RegExp) =>
      (widget.the('link', name) as HTMLAnchorElement).href;

    it('says everything that the feed says of a guide, under headings of their level', async () => {
      const widget = await card('whole');
      expect(widget.headings).to.deep.equal([
        '2 A guide in full',
        '3 Who is it for?',
        '3 How it helps your work',
        '3 What it covers',
        '3 What it does not cover',
        '3 Downloads',
        '3 Related e-learning',
        '3 See also',
        '3 Details',
      ]);
      expect(widget.has('article', 'A guide in full')).to.be.true;
      expect(widget.listUnder('Who is it for?')).to.deep.equal(['Health visitors', 'Teachers']);
      expect(widget.listUnder('What it does not cover')).to.deep.equal([
        'Brothers and sisters in prison.',
      ]);
      for (const words of [
        'Says how to help.',
        'Written for Scotland.',
        'The child’s safety comes first.',
        'You learn the law.',
        'Children of prisoners.',
        'Not checked for over two years.',
      ])
        expect(widget.text).to.contain(words);
      expect(factsOf(widget)).to.deep.equal({
        Provider: 'A college',
        'Cost and access': 'Free account needed',
        'Who it helps': 'Professionals',
        Age: '5 to 11',
        'For professionals': 'Health professionals',
        Language: 'English, Welsh',
        Format: 'Easy read',
        Topic: 'Visits',
        Published: 'April 2008',
        'Last checked': '15 January 2024',
        'Also called': 'The blue guide',
      });
      expect(hrefOf(widget, 'Visit the page on guides.example')).to.equal(
        'https://www.guides.example/whole',
      );
      expect(hrefOf(widget, 'A college')).to.equal('https://college.example/');
      expect(widget.showsFallback).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('says of a file what it is and what it needs, once', async () => {
      const widget = await card('whole');
      expect(hrefOf(widget, 'The file (PDF, 1.2 MB)')).to.equal('https://guides.example/whole.pdf');
      const {text} = widget;
      expect(text.split('The pages are open; the file is not.')).to.have.length(2);
      const heading = widget.the('heading', 'Downloads');
      expect(heading.parentElement!.textContent).to.contain('Free account needed');
    });

    it('does not ask of a file what its course asks of people', async () => {
      const widget = await card('course');
      const files = widget.the('heading', 'Downloads').parentElement!;
      expect(files.textContent).not.to.contain('Costs money');
      expect(factsOf(widget)['Cost and access']).to.equal('Costs money Free for volunteers.');
    });

    it('names what goes with it, e-learning by itself, and nothing that was withdrawn', async () => {
      const widget = await card('whole');
      expect(widget.listUnder('Related e-learning')).to.deep.equal([
        'Three tools E-learning A college',
      ]);
      expect(widget.listUnder('See also')).to.deep.equal(['A first visit Booklet Family Press']);
      expect(hrefOf(widget, 'Three tools')).to.equal('https://tools.example/');
    });

    it('takes up the page that was written about it, and what that leaves out', async () => {
      const widget = await card('told');
      expect(widget.headings).to.deep.equal([
        '2 A guide with a page',
        '3 About it',
        '3 Who should read it',
        '3 What it covers',
        '3 Learn more',
        '4 A part of it',
      ]);
      expect(widget.text).to.contain('It came out in spring.');
      expect(widget.listUnder('Who should read it')).to.deep.equal(['Foster carers']);
      expect(widget.listUnder('What it covers')).to.deep.equal(['Fifteen years of research.']);
      // The guide itself is not listed within its own card.
      expect(widget.listUnder('About it')).to.deep.equal([]);
      expect(hrefOf(widget, 'Three tools')).to.equal('https://tools.example/');
      expect(hrefOf(widget, 'Read on')).to.equal('https://guides.example/on');
      expect(widget.text).to.contain('One point.');
      // What leads to a search of the page is no link of a card.
      expect(widget.text).not.to.contain('Find services');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('names its series and the other parts, each once and by its successor', async () => {
      const part = await card('part-1');
      expect(hrefOf(part, 'Leaflets')).to.equal('https://series.example/');
      expect(part.listUnder('Also in this series')).to.deep.equal(['The second leaflet Leaflet']);
      const series = await card('series');
      expect(series.listUnder('In this series')).to.deep.equal([
        'The first leaflet Leaflet No address or contact is confirmed for this at present.',
        'The second leaflet Leaflet',
      ]);
    });

    it('does not say of each part what is said of the series', async () => {
      const notice = 'No copy has been found.';
      const widget = await card('set', '', {
        ...feed,
        resources: [
          {id: 'set', type: 'booklet', title: 'Two letters', notice},
          {id: 'one', type: 'booklet', title: 'Letter one', partOf: 'set', notice},
          {id: 'two', type: 'booklet', title: 'Letter two', partOf: 'set', notice: 'Out of print.'},
        ],
      });
      expect(widget.listUnder('In this series')).to.deep.equal([
        'Letter one Booklet',
        'Letter two Booklet Out of print.',
      ]);
      expect(widget.text).to.contain(notice);
    });

    it('leads from what was replaced to its successor, and says so', async () => {
      const widget = await card('old-guide');
      expect(widget.headings[0]).to.equal('2 The present guide');
      expect(widget.text).to.contain('“The former guide” has been replaced. This took its place.');
      expect(factsOf(widget)['Replaces']).to.equal('The former guide');
      widget.element.setAttribute('resource', 'new-guide');
      await rendered();
      expect(widget.text).not.to.contain('has been replaced');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('says of what was replaced by nothing, or is kept for the record, that it is so', async () => {
      expect((await card('orphan')).text).to.contain('This has been replaced');
      expect((await card('archive')).text).to.contain('Kept for reference.');
    });

    it('shows nothing of what was withdrawn but that it was', async () => {
      const widget = await card('gone');
      expect(widget.text).to.match(/^The publisher has withdrawn this entry\./);
      expect(widget.text).not.to.contain('The withdrawn guide');
      expect(widget.showsFallback).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('takes away what is withdrawn when the feed is loaded again', async () => {
      const lab = await serve(feed);
      use.page.show(`
        <signpost-feed src="${lab.url}">
          <signpost-resource-card resource="whole"><p>Our own guide</p></signpost-resource-card>
        </signpost-feed>`);
      const widget = use.page.widget('signpost-resource-card');
      await until('the guide is shown', () => widget.headings.length);
      const resources = feed.resources.map((resource) =>
        resource.id === 'whole' ? {...resource, status: 'withdrawn'} : resource,
      );
      await lab.answerWith({body: JSON.stringify({...feed, resources})});
      const provider = use.page.main.querySelector('signpost-feed')!;
      (provider as HTMLElement & {reload: () => void}).reload();
      await until('the guide is gone', () => widget.text.includes('withdrawn'));
      expect(widget.headings).to.deep.equal([]);
      expect(widget.showsFallback).to.be.false;
    });

    it('keeps the author’s content for an id that is not there, and names ids like it, once', async () => {
      const widget = await card('visit-guide');
      expect(widget.showsFallback).to.be.true;
      expect(widget.text).to.equal('');
      widget.element.setAttribute('heading', 'Another');
      await rendered();
      const [error, ...more] = use.page.events('attribute-error');
      expect(more).to.deep.equal([]);
      expect([error!.attribute, error!.value]).to.deep.equal(['resource', 'visit-guide']);
      expect(error!.known.slice(0, 3)).to.deep.equal(['visit-book', 'visit-film', 'old-guide']);
      expect(use.page.takeSaid()).to.have.length(1);
    });

    it('keeps the author’s content when it is told no id, and when nothing is listed', async () => {
      const widget = await card('');
      expect(widget.showsFallback).to.be.true;
      await card('whole', '', emptyFeed);
      expect(use.page.widget('signpost-resource-card').showsFallback).to.be.true;
      expect(use.page.events('attribute-error')).to.deep.equal([]);
    });

    it('says when and where a course is held, the next first, and nothing that is past', async () => {
      const widget = await card('course');
      expect(widget.listUnder('Dates')).to.deep.equal([
        'Tuesday 1 December 2026 to Wednesday 2 December 2026 Town Hall, BS1 5TR',
        'Tuesday 8 June 2027, 9:30am to midday Online Book : Tuesday 8 June 2027, 9:30am to midday',
        'Thursday 1 July 2027 Cardiff, or online',
        'Sunday 1 August 2027',
      ]);
      expect(widget.text).not.to.contain('Yesterday’s hall');
      expect(hrefOf(widget, /^Book/)).to.equal('https://courses.example/book/2');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('lets dates go with the clock', async () => {
      const widget = await card('course');
      Object.assign(widget.element, {now: new Date('2027-06-08T11:00:01Z')});
      await rendered();
      expect(widget.listUnder('Dates')).to.have.length(2);
      Object.assign(widget.element, {now: new Date('2028-01-01T00:00:00Z')});
      await rendered();
      expect(widget.text).to.contain('Contact the provider for dates.');
      expect(widget.text).not.to.contain('Cardiff');
    });

    it('says to ask for the dates of a course that has none to come', async () => {
      const widget = await card('past-course');
      expect(widget.text).to.contain('Contact the provider for dates.');
      expect(widget.text).not.to.contain('An old hall');
    });

    it('says how sure a number is, and does not make one that is contested stand out', async () => {
      const widget = await card('helpline');
      expect(widget.headings).to.include('3 Contact');
      const [first, second] = widget.listUnder('Contact');
      expect(first).to.equal(
        'Helpline: Phone 0300 123 4567 Monday to Friday number checked on 5 January 2026',
      );
      expect(second).to.contain('number not checked, not certain');
      expect(second).to.contain('Other lists give another number.');
      const weightOf = (name: string) => getComputedStyle(widget.the('link', name)).fontWeight;
      expect(weightOf('0300 123 4567')).to.equal('700');
      expect(weightOf('+44 (0)20 7946 0000')).to.equal('400');
      expect(factsOf(widget)['Where it works']).to.equal('England, Wales');
    });

    it('names the councils that a service is for once their names are here', async () => {
      const widget = await card('councils');
      const where = () => factsOf(widget)['Where it works'];
      await until('the council is named', () => where() === 'Bristol, Wales');
      expect(widget.listUnder('Where to go')).to.deep.equal(['The drop-in, 1 Any Street, BS1 1AA']);
      expect(factsOf(widget)['How it helps']).to.equal('In person');
      // Only of a course is it said that dates are to be asked for.
      expect(widget.text).not.to.contain('dates');
      expect(widget.text).not.to.contain('A day that is past');
    });

    it('leads to an address that names no host too', async () => {
      const widget = await card('by-mail');
      expect(hrefOf(widget, 'Open the link')).to.equal('mailto:books@charity.example');
    });

    it('offers to report a problem where the publisher gives an address for it', async () => {
      const widget = await card('whole');
      const address = hrefOf(widget, 'Report a problem with this entry');
      expect(address).to.match(/^mailto:feed@charity\.example\?subject=/);
      expect(decodeURIComponent(address)).to.contain('A guide in full (whole)');
      const without = await card('whole', '', {...feed, publisher: {name: 'A charity'}});
      expect(without.has('link', /^Report/)).to.be.false;
    });

    it('takes the heading and level of its author', async () => {
      const widget = await card('whole', 'heading="In full" heading-level="5"');
      expect(widget.headings.slice(0, 2)).to.deep.equal(['5 In full', '6 Who is it for?']);
      widget.element.setAttribute('heading', '');
      await rendered();
      expect(widget.headings[0]).to.equal('6 Who is it for?');
    });

    it('keeps the page’s promises: no style attribute, no id twice, no opener', async () => {
      for (const id of ['whole', 'told', 'course', 'councils']) {
        const widget = await card(id);
        expect(widget.styled, id).to.deep.equal([]);
        expect(widget.repeatedIds, id).to.deep.equal([]);
        for (const link of widget.links.filter(({href}) => href.startsWith('http')))
          expect(link.rel, link.href).to.contain('noopener');
      }
    });

    it('speaks Welsh on a Welsh page', async () => {
      const {url} = await serve(feed);
      use.page.show(
        `<div lang="cy"><signpost-resource-card src="${url}" resource="course"></signpost-resource-card></div>`,
      );
      const widget = use.page.widget('signpost-resource-card');
      Object.assign(widget.element, {now});
      await until('it speaks Welsh', () => widget.headings.includes('3 Dyddiadau'));
      expect(widget.listUnder('Dyddiadau')[1]).to.contain(
        'Dydd Mawrth 8 Mehefin 2027, 9:30am – hanner dydd',
      );
      expect(widget.languageOf('Town Hall')).to.equal('en');
    });
  });

  describe(`training (${build})`, () => {
    const use = usePage();

    it('is listed by itself, with what is to come of each course', async () => {
      const {url} = await serve(feed);
      use.page.show(
        `<h1>Training</h1><signpost-resource-list src="${url}" type="training"></signpost-resource-list>`,
      );
      const widget = use.page.widget('signpost-resource-list');
      Object.assign(widget.element, {now});
      await until('courses are listed', () => widget.titles.length);
      expect(widget.titles).to.deep.equal(['A course', 'A course of the past']);
      const course = widget.item('A course');
      expect(course).to.contain('Tuesday 1 December 2026 to Wednesday 2 December 2026 Town Hall');
      expect(course).to.contain('and 1 more date');
      expect(course).not.to.contain('Yesterday’s hall');
      expect(course).not.to.contain('August');
      expect(widget.item('A course of the past')).to.contain('Contact the provider for dates.');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('is found by area, with its dates', async () => {
      const resources = feed.resources.map((resource) =>
        resource.id === 'course' ? {...resource, coverage: ['E12000009']} : resource,
      );
      const {url} = await serve({...feed, resources});
      use.page.show(
        `<h1>Training</h1><signpost-region-search src="${url}" area="south-west" without-map></signpost-region-search>`,
      );
      const widget = use.page.widget('signpost-region-search');
      Object.assign(widget.element, {now});
      await until('the course is listed', () => widget.titles.includes('A course'));
      expect(widget.item('A course')).to.contain('Tuesday 1 December 2026');
      expect(widget.item('A course')).not.to.contain('Yesterday’s hall');
    });
  });
}

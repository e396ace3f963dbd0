import {expect} from '@open-wc/testing';
import {emptyFeed, fixtureFeed} from './fixture-feed.js';
import {press, rendered, serve, until, usePage, type Widget} from './harness.js';

const [many, fewer, ...otherClaims] = fixtureFeed.claims;

/** A feed with three claims that say otherwise, one of them without anything to hold against. */
const contestedFeed = {
  ...fixtureFeed,
  claims: [
    many,
    fewer,
    {id: 'unknown', statement: 'Nobody knows.', contradicts: ['many', 'fewer']},
    ...otherClaims,
  ],
  briefings: [{...fixtureFeed.briefings[0], claims: ['unknown']}],
};

/** Without the spaces and dashes that differ between versions of a browser. */
const plain = (text: string) => text.replaceAll(/\s*[–-]\s*/g, '–').replaceAll(/\s/g, ' ');

/** How far a bar is filled, 0 to 1. */
const lengthOf = (bar: Element) => {
  const [rest, value] = [...bar.querySelectorAll('rect')].map((rect) => rect.width.baseVal.value);
  return value! / rest!;
};

/** What a briefing shows, and how honest it is about its figures. */
export function briefingCardContract(build: string): void {
  describe(`<signpost-briefing-card> (${build})`, () => {
    const use = usePage();

    const card = async (attributes = '', feed: object = fixtureFeed): Promise<Widget> => {
      const {url} = await serve(feed);
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-briefing-card src="${url}" ${attributes}>
          <a href="https://partner.example/briefing">Read our own briefing</a>
        </signpost-briefing-card>`);
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      return use.page.widget('signpost-briefing-card');
    };

    it('shows the briefing of its audience under headings of their level', async () => {
      const widget = await card('audience="health"');
      expect(widget.headings).to.deep.equal([
        '2 What health staff should know',
        '3 Why it matters',
        '3 Key figures',
        '3 What you can do',
        '3 Find out more',
      ]);
      expect(widget.has('article', 'What health staff should know')).to.be.true;
      for (const words of [
        'A health visitor is often the first to hear.',
        'Ask every parent.',
        'Write nothing down that you need not.',
        'Last checked 3 February 2026',
      ])
        expect(widget.text).to.contain(words);
      expect(widget.showsFallback).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('takes the heading and level of its author', async () => {
      const widget = await card('audience="health" heading="In short" heading-level="5"');
      expect(widget.headings.slice(0, 2)).to.deep.equal(['5 In short', '6 Why it matters']);
      widget.element.setAttribute('heading', '');
      await rendered();
      expect(widget.headings[0]).to.equal('6 Why it matters');
    });

    it('shows the feed’s first briefing when no audience is named', async () => {
      const widget = await card();
      expect(widget.headings[0]).to.equal('2 What health staff should know');
    });

    it('follows its attribute', async () => {
      const widget = await card('audience="health"');
      widget.element.setAttribute('audience', 'Prison staff');
      await rendered();
      expect(widget.headings).to.deep.equal(['2 What prison staff should know']);
    });

    it('says the headline figure with its source, its age and what says otherwise', async () => {
      const widget = await card('audience="health"');
      const {text} = widget;
      expect(text).to.contain('About 200,000 children have a parent in prison in a year.');
      expect(text).to.contain('A ministry');
      expect(text).to.contain('2013 figures');
      expect(text).to.contain('Sources differ on this');
      expect(text).to.contain('About 100,000 children have a parent in prison in a year.');
      expect(text).to.contain('Another body, 2026');
      // The large figure repeats the sentence: seen, and not read out twice.
      const large = [...widget.element.shadowRoot!.querySelectorAll('[part~="value"]')];
      expect(large.map(({textContent}) => textContent)).to.deep.equal(['About 200,000', '7%']);
      for (const figure of large) expect(figure.getAttribute('aria-hidden')).to.equal('true');
    });

    it('says the headline figure once', async () => {
      const widget = await card('audience="health"');
      const {text} = widget;
      const sentence = 'About 200,000 children have a parent in prison in a year.';
      // A second time only in the name of the disclosure that belongs to it.
      expect(text.split(sentence)).to.have.length(3);
    });

    it('says what a reader must know of a figure without being asked', async () => {
      const widget = await card('audience="health"');
      const said = 'parent in prison in a year. The count is an estimate. Source: A ministry';
      expect(widget.text).to.contain(said);
      widget.element.setAttribute('layout', 'compact');
      await rendered();
      expect(widget.text).to.contain(said);
    });

    it('gives place, period and source to whoever asks', async () => {
      const widget = await card('audience="health"');
      const disclosure = widget.the('summary', /^About this figure ?: About 200,000/);
      disclosure.focus();
      await press('Enter');
      await rendered();
      for (const words of ['2012–2013', 'England and Wales'])
        expect(widget.text.replaceAll(/\s*–\s*/g, '–')).to.contain(words);
      const source = widget.the('link', 'A count') as HTMLAnchorElement;
      expect(source.href).to.equal('https://ministry.example/count');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('says of a bare figure that nobody states when, where and by whom it was counted', async () => {
      const [briefing] = fixtureFeed.briefings;
      const widget = await card('', {
        ...fixtureFeed,
        claims: [{id: 'bare', statement: 'Many children tell nobody.'}],
        briefings: [{...briefing, headline: undefined, claims: ['bare']}],
      });
      widget.the('summary', /^About this figure ?: Many children/).click();
      await rendered();
      expect(widget.text).to.contain('When not stated Where not stated Source not stated');
      widget.element.setAttribute('layout', 'poster');
      await rendered();
      for (const words of ['Source not stated', 'When: not stated', 'Where: not stated'])
        expect(widget.text).to.contain(words);
    });

    it('shows the newer figure for one that was superseded, and that it replaced it', async () => {
      const widget = await card('audience="health"');
      expect(widget.text).to.contain('Seven in a hundred children');
      expect(widget.text).to.contain('Source not stated');
      widget.the('summary', /^About this figure ?: Seven/).click();
      await rendered();
      expect(widget.text).to.contain('Replaces an earlier figure: Five in a hundred');
    });

    it('says in view that a figure replaces an earlier one', async () => {
      const widget = await card('audience="health"');
      expect(widget.text).to.contain('Replaces an earlier figure');
      expect(widget.text).not.to.contain('Five in a hundred');
    });

    it('shows figures that contradict each other as one, with what they differ in', async () => {
      const widget = await card('audience="health"', contestedFeed);
      expect(widget.figures.map(({textContent}) => textContent)).to.deep.equal(['About 200,000']);
      const [contested, ...others] = widget.contested;
      expect(others).to.deep.equal([]);
      for (const words of [
        'Sources differ on this:',
        'This figure Source: A ministry 2013 figures When: 2012–2013 Where: England and Wales',
        'About 100,000 children have a parent in prison in a year. Source: Another body, 2026 When: not stated Where: not stated',
        'Nobody knows. Source: not stated When: not stated Where: not stated',
      ])
        expect(plain(contested!)).to.contain(plain(words));
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('draws figures that can be compared as bars of one scale', async () => {
      const widget = await card('audience="health"', contestedFeed);
      const bars = widget.pictures('bar');
      // “Nobody knows” has no number.
      expect(bars.map(lengthOf)).to.deep.equal([1, 0.5]);
      for (const bar of bars) expect(bar.closest('[aria-hidden="true"]')).not.to.be.null;
    });

    it('tells what others say on demand where its author prefers a figure', async () => {
      const widget = await card('audience="health" prefer="unknown"', contestedFeed);
      expect(widget.figures).to.have.length(0);
      expect(widget.text).to.contain('Nobody knows.');
      expect(widget.text).not.to.contain('Sources differ on this');
      expect(widget.text).not.to.contain('About 200,000');
      widget.the('summary', 'Other sources give other figures').click();
      await rendered();
      expect(widget.text).to.contain('About 200,000 children have a parent in prison in a year.');
      expect(await use.page.violations()).to.deep.equal([]);
      widget.element.setAttribute('prefer', 'fewer');
      await rendered();
      expect(widget.figures.map(({textContent}) => textContent)).to.deep.equal(['100,000']);
    });

    it('says once which claim to prefer the feed does not have', async () => {
      const widget = await card('audience="health" prefer="many nowhere"');
      expect(widget.headings).to.have.length(5);
      const events = use.page.events('attribute-error');
      expect(events.map(({attribute, value}) => [attribute, value])).to.deep.equal([
        ['prefer', 'nowhere'],
      ]);
      expect(events[0]!.known).to.deep.equal(['many', 'fewer', 'share', 'share-before']);
      expect(use.page.takeSaid()).to.have.length(1);
    });

    it('shows what is to be read and has no address as text that says so', async () => {
      const [briefing] = fixtureFeed.briefings;
      const widget = await card('audience="health"', {
        ...fixtureFeed,
        resources: [
          ...fixtureFeed.resources,
          {
            id: 'file',
            type: 'poster',
            title: 'A poster',
            downloads: [{label: 'Poster', url: 'https://posters.example/1.pdf'}],
          },
        ],
        briefings: [
          {
            ...briefing,
            credits: [],
            actions: [
              {kind: 'read-briefing', label: 'Read the kit', resource: 'nowhere'},
              {kind: 'read-handbook', label: 'Read the handbook'},
              {kind: 'read-poster', label: 'See the poster', resource: 'file'},
              {kind: 'read-briefing', label: 'Read what is gone', resource: 'gone'},
              {kind: 'read-briefing', label: 'Read this briefing', briefing: 'health-briefing'},
              {kind: 'browse-resources', label: 'See all', query: {types: ['guide']}},
              {kind: 'list-training', label: 'See all training'},
              {kind: 'find-services', label: 'Find services'},
            ],
          },
        ],
      });
      expect(widget.headings.at(-1)).to.equal('3 Find out more');
      const items = widget.listUnder('Find out more');
      const unknown = 'No address or contact is confirmed for this at present.';
      expect(items).to.deep.equal([
        `Read the kit ${unknown}`,
        `Read the handbook ${unknown}`,
        'See the poster',
      ]);
      expect(widget.has('link', 'See the poster')).to.be.true;
      expect(widget.has('link', /Read/)).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('links to what there is to read, superseded things to their successor', async () => {
      const widget = await card('audience="health"');
      const hrefOf = (name: string) => (widget.the('link', name) as HTMLAnchorElement).href;
      expect(hrefOf('Read the handbook')).to.equal('https://handbook.example/');
      expect(hrefOf('See the former guide')).to.equal('https://guides.example/2');
      expect(hrefOf('Family Press')).to.equal('https://books.example/');
      // What leads to a search needs a page that has one.
      expect(widget.text).not.to.contain('Find services near you');
    });

    it('leads to the search and the lists of the page that its author names', async () => {
      const [briefing] = fixtureFeed.briefings;
      const [page, ...otherPages] = fixtureFeed.pages;
      const widget = await card('audience="health" page-url="https://partner.example/staff"', {
        ...fixtureFeed,
        publisher: {name: 'A charity', contact: 'mailto:us@charity.example'},
        join: {text: 'Ask to be listed.'},
        briefings: [
          {
            ...briefing,
            actions: [
              {kind: 'find-services', label: 'Find services near you'},
              {kind: 'list-training', label: 'See all training'},
              {
                kind: 'browse-resources',
                label: 'See what there is on money',
                query: {topics: ['money']},
              },
              {kind: 'join', label: 'Have your service listed'},
            ],
          },
        ],
        pages: [
          {
            ...page,
            sections: [
              ...page!.sections,
              {id: 'learn', heading: 'Learn', query: {types: ['training', 'e-learning']}},
            ],
          },
          ...otherPages,
        ],
      });
      const hrefs = () => widget.links.map(({href}) => href.replace(/^.*staff/, ''));
      expect(hrefs().slice(0, 4)).to.deep.equal([
        '#in-your-area',
        '#learn',
        '#money',
        '#take-part',
      ]);
      widget.element.setAttribute('layout', 'compact');
      await rendered();
      expect(widget.links.map(({textContent}) => textContent.trim())).to.deep.equal([
        'Read the whole briefing',
        'Find services near you',
        'See all training',
        'See what there is on money',
        'Have your service listed',
      ]);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('keeps the page’s promises: no style attribute, no id twice, no opener', async () => {
      const widget = await card('audience="health"');
      expect(widget.styled).to.deep.equal([]);
      expect(widget.repeatedIds).to.deep.equal([]);
      expect(widget.links).not.to.be.empty;
      for (const link of widget.links) expect(link.rel, link.href).to.contain('noopener');
    });

    for (const [audience, why] of [
      ['nurses', 'an audience that the feed does not have'],
      ['school', 'an audience without a briefing'],
    ] as const)
      it(`keeps the author’s content for ${why}, and says so once`, async () => {
        const widget = await card(`audience="${audience}"`);
        expect(widget.showsFallback).to.be.true;
        expect(widget.text).to.equal('');
        widget.element.setAttribute('heading', 'Another');
        await rendered();
        const events = use.page.events('attribute-error');
        expect(events).to.have.length(1);
        expect(events[0]!.value).to.equal(audience);
        expect(events[0]!.known).to.deep.equal(['health', 'prison']);
        const said = use.page.takeSaid();
        expect(said).to.have.length(1);
        expect(said[0]).to.match(/^warn: .*health, prison/);
        expect(await use.page.violations()).to.deep.equal([]);
      });

    it('keeps the author’s content when the feed has no briefing', async () => {
      const widget = await card('', emptyFeed);
      expect(widget.showsFallback).to.be.true;
    });

    it('can be gone through with a keyboard', async () => {
      const widget = await card('audience="health"');
      use.page.main.querySelector('h1')!.tabIndex = -1;
      use.page.main.querySelector('h1')!.focus();
      const stops: string[] = [];
      for (let step = 0; step < 5; step++) {
        await press('Tab');
        stops.push(widget.focused);
      }
      expect(stops.map((stop) => stop.replace(/ ?:.*/, ''))).to.deep.equal([
        'summary About this figure',
        'summary About this figure',
        'link Read the handbook',
        'link See the former guide',
        'link Family Press',
      ]);
    });
  });
}

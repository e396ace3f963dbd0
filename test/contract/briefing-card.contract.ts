import {expect} from '@open-wc/testing';
import {emptyFeed, fixtureFeed} from './fixture-feed.js';
import {press, rendered, serve, until, usePage, type Widget} from './harness.js';

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

    it('gives place, period, source and caveat to whoever asks', async () => {
      const widget = await card('audience="health"');
      const disclosure = widget.the('summary', /^About this figure ?: About 200,000/);
      disclosure.focus();
      await press('Enter');
      await rendered();
      for (const words of ['2012–2013', 'England and Wales', 'The count is an estimate.'])
        expect(widget.text.replaceAll(/\s*–\s*/g, '–')).to.contain(words);
      const source = widget.the('link', 'A count') as HTMLAnchorElement;
      expect(source.href).to.equal('https://ministry.example/count');
      expect(await use.page.violations()).to.deep.equal([]);
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

    it('lets figures that differ be compared where both are shown, and quotes others in full', async () => {
      const [briefing] = fixtureFeed.briefings;
      const claims = fixtureFeed.claims.map((claim) =>
        claim.id === 'share' ? {...claim, contradicts: ['many']} : claim,
      );
      const widget = await card('audience="health"', {
        ...fixtureFeed,
        claims,
        briefings: [{...briefing, headline: undefined, claims: ['many', 'share']}],
      });
      const [many, share] = widget.contested;
      expect(many).to.match(
        /^Sources differ on this ?: About 100,000 .* Compare the other figures here\.$/,
      );
      expect(many).not.to.contain('Seven in a hundred');
      expect(share).to.equal('Sources differ on this. Compare the other figures here.');
      expect(await use.page.violations()).to.deep.equal([]);
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
      // What leads to a search of the page is no link of a card.
      expect(widget.text).not.to.contain('Find services near you');
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

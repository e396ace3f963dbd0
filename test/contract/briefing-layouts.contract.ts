import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {rendered, serve, until, usePage, type Widget} from './harness.js';

const [health] = fixtureFeed.briefings;
const address = 'https://publisher.example/briefings/health';

/** The fixture with a share of people, and with an address of the briefing. */
const feed = {
  ...fixtureFeed,
  claims: fixtureFeed.claims.map((claim) =>
    claim.id === 'share' ? {...claim, population: {en: 'children', cy: 'plant'}} : claim,
  ),
  briefings: [{...health, url: address}],
};

/** The layouts of a briefing, what they draw, and where they lead. */
export function briefingLayoutsContract(build: string): void {
  describe(`the layouts of <signpost-briefing-card> (${build})`, () => {
    const use = usePage();

    const card = async (attributes: string, from: object = feed, lang = 'en'): Promise<Widget> => {
      const {url} = await serve(from);
      use.page.show(`
        <h1>A partner’s page</h1>
        <div lang="${lang}">
          <signpost-briefing-card src="${url}" ${attributes}></signpost-briefing-card>
        </div>`);
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      return use.page.widget('signpost-briefing-card');
    };
    const hrefOf = (widget: Widget, name: string) =>
      (widget.the('link', name) as HTMLAnchorElement).href;
    const codes = (widget: Widget) => widget.pictures('qr');

    describe('drawn figures', () => {
      it('show a share of people as a hundred people, with the same in words', async () => {
        const widget = await card('');
        const [people, ...others] = widget.pictures('people');
        expect(others).to.deep.equal([]);
        expect(people!.getAttribute('aria-hidden')).to.equal('true');
        const drawn = [...people!.querySelectorAll('path')].map(
          // Each begins with a head and a body.
          (path) => path.getAttribute('d')!.split('M').length - 1,
        );
        expect(drawn).to.deep.equal([2 * 93, 2 * 7]);
        expect(widget.text).to.contain('7 of every 100 children');
        expect(widget.text).to.contain('Seven in a hundred children');
      });

      it('are not made of a percentage that says no population', async () => {
        const widget = await card('', fixtureFeed);
        expect(widget.figures.map(({textContent}) => textContent)).to.contain('7%');
        expect(widget.pictures('people')).to.deep.equal([]);
      });

      it('speak Welsh', async () => {
        const widget = await card('', feed, 'cy');
        await until('Welsh is spoken', () => widget.text.includes('7 o bob 100: plant'));
        expect(await use.page.violations()).to.deep.equal([]);
      });
    });

    describe('compact', () => {
      it('shows the figure to remember, links to all of it, and when it was checked', async () => {
        const widget = await card('layout="compact"');
        expect(widget.headings).to.deep.equal(['2 What health staff should know']);
        expect(widget.figures.map(({textContent}) => textContent)).to.deep.equal(['About 200,000']);
        expect(widget.contested).to.deep.equal([
          'Sources differ on this: About 100,000 children have a parent in prison in a year. (Source: Another body, 2026)',
        ]);
        expect(hrefOf(widget, 'Read the whole briefing')).to.equal(address);
        expect(hrefOf(widget, 'Read the handbook')).to.equal('https://handbook.example/');
        expect(widget.text).to.contain('Last checked 3 February 2026');
        for (const words of ['A health visitor', 'Ask every parent.', 'Partners'])
          expect(widget.text).not.to.contain(words);
        expect(codes(widget)).to.deep.equal([]);
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('shows the first key figure where there is none to remember', async () => {
        const widget = await card('layout="compact"', {
          ...feed,
          briefings: [{...health, headline: undefined, claims: ['share']}],
        });
        expect(widget.figures.map(({textContent}) => textContent)).to.deep.equal(['7%']);
        expect(widget.has('link', 'Read the whole briefing')).to.be.false;
      });
    });

    describe('poster', () => {
      it('shows all of it, with what must be known of each figure in view', async () => {
        const widget = await card('layout="poster"');
        expect(widget.headings).to.deep.equal([
          '2 What health staff should know',
          '3 Why it matters',
          '3 Key figures',
          '3 What you can do',
        ]);
        expect(widget.all('summary')).to.deep.equal([]);
        for (const words of [
          'A health visitor is often the first to hear.',
          'Ask every parent.',
          'Source: A ministry',
          '2013 figures',
          'England and Wales',
          'The count is an estimate.',
          'About 100,000 children have a parent in prison in a year. (Source: Another body, 2026)',
          'Source not stated',
          'Last checked 3 February 2026',
        ])
          expect(widget.text).to.contain(words);
        expect(widget.styled).to.deep.equal([]);
        expect(widget.repeatedIds).to.deep.equal([]);
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('leads to the briefing by a QR code, with its address in words', async () => {
        const widget = await card('layout="poster"');
        await until('the code is drawn', () => codes(widget).length);
        expect(widget.text).to.contain('Scan to open the page');
        expect(hrefOf(widget, 'publisher.example/briefings/health')).to.equal(address);
        expect(codes(widget)[0]!.getAttribute('aria-hidden')).to.equal('true');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('leads where its author says, and follows the attribute', async () => {
        const widget = await card('layout="poster" page-url="https://partner.example/a/"');
        await until('the code is drawn', () => codes(widget).length);
        expect(hrefOf(widget, 'partner.example/a')).to.equal('https://partner.example/a/');
        const path = () => codes(widget)[0]?.querySelector('path')?.getAttribute('d');
        const before = path();
        widget.element.setAttribute('page-url', 'https://partner.example/another/');
        await until('another code is drawn', () => path() && path() !== before);
        expect(widget.has('link', 'partner.example/another')).to.be.true;
      });

      it('has neither code nor address where nobody gave one', async () => {
        const widget = await card('layout="poster" page-url="javascript:alert(1)"', fixtureFeed);
        await rendered();
        expect(codes(widget)).to.deep.equal([]);
        expect(widget.text).not.to.contain('Scan');
        expect(widget.links.map(({href}) => href)).to.deep.equal(['https://books.example/']);
      });

      it('tells at once what others say, whatever its author prefers', async () => {
        const widget = await card('layout="poster" prefer="many"');
        expect(widget.contested.join()).to.contain('About 100,000');
      });
    });

    it('changes from one to another, headings and heading words kept', async () => {
      const widget = await card('heading="In short" heading-level="4"');
      for (const [layout, headings] of [
        ['compact', 1],
        ['poster', 4],
        ['full', 5],
      ] as const) {
        widget.element.setAttribute('layout', layout);
        await rendered();
        expect(widget.headings[0], layout).to.equal('4 In short');
        expect(widget.headings.length, layout).to.equal(headings);
      }
    });

    it('leaves nothing out for a word that is no layout, and says so once', async () => {
      const widget = await card('layout="large"');
      expect(widget.headings).to.have.length(5);
      const [error, ...others] = use.page.events('attribute-error');
      expect(others).to.deep.equal([]);
      expect([error!.attribute, error!.value, error!.known]).to.deep.equal([
        'layout',
        'large',
        ['compact', 'full', 'poster'],
      ]);
      expect(use.page.takeSaid()).to.have.length(1);
    });

    it('a link to another briefing leads where the feed says it is', async () => {
      const action = {kind: 'read-briefing', label: 'For prisons', briefing: 'prison-briefing'};
      const widget = await card('audience="health"', {
        ...feed,
        briefings: [
          {...health, actions: [action]},
          {...fixtureFeed.briefings[1], url: 'https://publisher.example/prisons'},
        ],
      });
      expect(hrefOf(widget, 'For prisons')).to.equal('https://publisher.example/prisons');
    });
  });
}

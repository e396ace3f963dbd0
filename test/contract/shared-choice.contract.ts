import {expect} from '@open-wc/testing';
import {feedOf, fixtureFeed} from './fixture-feed.js';
import {pause, press, rendered, serve, until, usePage} from './harness.js';

/** Whose wishes a feed grants, and how often a page hears of them. */
export function sharedChoiceContract(build: string): void {
  describe(`what widgets ask of their feed (${build})`, () => {
    const use = usePage();
    const show = (markup: string) => use.page.show(markup);
    const region = async (selector: string) => {
      const widget = use.page.widget(selector);
      await until(`${selector} is ready`, () => widget.has('button', 'Find help'));
      await rendered();
      return widget;
    };

    it('an area is chosen once for every region search of the feed, and heard of once', async () => {
      const {url} = await serve(fixtureFeed);
      show(`
        <signpost-region-search id="linked" feed="d"></signpost-region-search>
        <signpost-feed id="d" src="${url}">
          <signpost-region-search id="inside"></signpost-region-search>
        </signpost-feed>`);
      const linked = await region('#linked');
      const inside = await region('#inside');
      linked.the('radio', 'South West').click();
      await rendered();
      expect(inside.headings).to.include('3 Help in the South West');
      expect(use.page.events('area-change')).to.have.length(1);
    });

    it('a list of the feed follows the area: what works elsewhere goes, what can be read stays', async () => {
      const {url} = await serve(fixtureFeed);
      show(`<signpost-feed src="${url}">
        <signpost-region-search></signpost-region-search>
        <signpost-resource-list></signpost-resource-list>
      </signpost-feed>`);
      const search = await region('signpost-region-search');
      const list = use.page.widget('signpost-resource-list');
      await rendered();
      const before = list.titles;
      expect(before).to.include('Bristol family group');
      search.the('radio', 'North East').click();
      await until('it follows', () => list.text.includes('the North East'));
      expect(list.titles).not.to.include('Bristol family group');
      expect(list.titles).to.include('Inside the visits hall');
      expect(await use.page.violations()).to.deep.equal([]);
      list.the('button', 'Clear area').focus();
      await press('Enter');
      await until('it shows all', () => list.titles.includes('Bristol family group'));
      await rendered();
      expect(list.titles).to.deep.equal(before);
      expect(search.headings).to.include('3 National help');
      expect(list.focused).to.equal('heading Resources');
      expect(use.page.events('area-change').map(({areas}) => [...areas])).to.deep.equal([
        ['E12000001'],
        [],
      ]);
    });

    it('a region search that comes later follows what was chosen', async () => {
      const {url} = await serve(fixtureFeed);
      show(`<signpost-feed src="${url}">
        <signpost-region-search id="first"></signpost-region-search>
      </signpost-feed>`);
      (await region('#first')).the('radio', 'Wales').click();
      await rendered();
      use.page.main
        .querySelector('signpost-feed')!
        .insertAdjacentHTML(
          'beforeend',
          '<signpost-region-search id="second" area="south-west"></signpost-region-search>',
        );
      const second = await region('#second');
      await until('it follows', () => second.headings.includes('3 Help in Wales'));
    });

    it('a choice made elsewhere ends what was said of the typed words', async () => {
      const {url} = await serve(fixtureFeed);
      show(`<signpost-feed src="${url}">
        <signpost-region-search id="one"></signpost-region-search>
        <signpost-region-search id="two"></signpost-region-search>
      </signpost-feed>`);
      const one = await region('#one');
      const two = await region('#two');
      await one.type('Postcode or town', 'NP16');
      await press('Enter');
      await until('it is said', () => one.text.includes('NP16 covers'));
      two.the('radio', 'London').click();
      await rendered();
      expect(one.headings).to.include('3 Help in London');
      expect(one.text).not.to.contain('NP16 covers');
    });

    it('a widget with an address of its own leaves the feed around it alone', async () => {
      const [own, around] = await Promise.all([serve(feedOf('Own')), serve(fixtureFeed)]);
      show(`<signpost-feed src="${around.url}">
        <signpost-region-search id="own" src="${own.url}"></signpost-region-search>
        <signpost-region-search id="inside"></signpost-region-search>
      </signpost-feed>`);
      const ownSearch = await region('#own');
      const inside = await region('#inside');
      ownSearch.the('radio', 'Wales').click();
      await rendered();
      expect(ownSearch.headings).to.include('3 Help in Wales');
      expect(inside.headings).to.include('3 National help');
    });

    it('“Try again” asks for the widget’s own feed only', async () => {
      const own = await serve(fixtureFeed, {status: 404});
      const around = await serve(fixtureFeed);
      show(`<signpost-feed src="${around.url}">
        <signpost-resource-list id="own" src="${own.url}"></signpost-resource-list>
      </signpost-feed>`);
      const widget = use.page.widget('#own');
      await until('it failed', () => widget.has('button', 'Try again'));
      widget.the('button', 'Try again').click();
      await until('it failed again', () => use.page.events('feed-error').length === 2);
      expect((await around.log()).asked).to.equal(1);
      expect((await own.log()).asked).to.equal(2);
      use.page.takeSaid();
    });

    for (const [why, markup] of [
      [
        'inside its feed',
        '<signpost-feed src="URL"><signpost-resource-list></signpost-resource-list></signpost-feed>',
      ],
      [
        'linked to its feed',
        '<signpost-feed id="d" src="URL"></signpost-feed><signpost-resource-list feed="d"></signpost-resource-list>',
      ],
    ] as const)
      it(`a page can stop “Try again” of a widget ${why}, wherever it listens`, async () => {
        const {url, log} = await serve(fixtureFeed, {status: 404});
        show(markup.replace('URL', url));
        const widget = use.page.widget('signpost-resource-list');
        await until('it failed', () => widget.has('button', 'Try again'));
        const stop = (event: Event) => event.preventDefault();
        document.addEventListener('signpost-feed-reload', stop);
        try {
          widget.the('button', 'Try again').click();
          await pause(100);
        } finally {
          document.removeEventListener('signpost-feed-reload', stop);
        }
        expect(use.page.events('feed-reload')).to.have.length(1);
        expect((await log()).asked).to.equal(1);
        use.page.takeSaid();
      });

    it('a linked widget shows its own content when its feed goes, and the next feed of that name', async () => {
      const first = await serve(fixtureFeed, 'held');
      show(`
        <signpost-feed id="d" src="${first.url}"></signpost-feed>
        <signpost-resource-list feed="d"><a href="tel:+443001234567">Call us</a></signpost-resource-list>`);
      const widget = use.page.widget('signpost-resource-list');
      await until('it loads', () => widget.text.includes('Loading'));
      use.page.main.querySelector('#d')!.remove();
      await until('it waits', () => widget.text === '');
      expect(widget.showsFallback).to.be.true;

      const second = await serve(feedOf('Second'));
      use.page.main.insertAdjacentHTML(
        'afterbegin',
        `<signpost-feed id="d" src="${second.url}"></signpost-feed>`,
      );
      await until('the next one is shown', () => widget.titles.includes('Second'));
      await first.release();
    });
  });
}

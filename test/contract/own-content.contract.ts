import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {rendered, serve, until, usePage} from './harness.js';

/** What a page's author and its developer put in the places of the library's own words and views. */
export function ownContentContract(build: string): void {
  describe(`content of the page's own (${build})`, () => {
    const use = usePage();

    const slots = `
      <span slot="heading">For <em>you</em></span>
      <p slot="intro">Chosen with care.</p>
      <p slot="empty">Ring us instead.</p>
      <p slot="footer">What is missing?</p>
      <a href="tel:+443001234567">Call 0300 123 4567</a>`;
    const isShown = (selector: string) =>
      use.page.main.querySelector(selector)!.checkVisibility({visibilityProperty: true});

    for (const tag of ['resource-list', 'region-search', 'briefing-card', 'resource-card'])
      it(`stands in its slots in a ${tag}`, async () => {
        const {url} = await serve(fixtureFeed);
        use.page.show(`<h1>A partner’s page</h1>
          <signpost-${tag} src="${url}" ${tag === 'resource-card' ? 'resource="new-guide"' : ''}>${slots}</signpost-${tag}>`);
        await until('the feed is ready', () => use.page.events('feed-ready').length);
        await rendered();
        await until('the heading is there', () => isShown('[slot="heading"]'));
        expect(isShown('[slot="intro"]')).to.be.true;
        expect(isShown('[slot="footer"]')).to.be.true;
        if (tag === 'resource-list') expect(isShown('[slot="empty"]')).to.be.false;
        expect(isShown('a')).to.be.false;
        const heading = use.page.main.querySelector('[slot="heading"]')!.assignedSlot!;
        expect(heading.closest('h2'), 'within the widget’s own heading').to.exist;
      });

    it('stays in view where there is no feed', async () => {
      const {url} = await serve(fixtureFeed, {status: 404});
      use.page.show(
        `<h1>A page</h1><signpost-resource-list src="${url}">${slots}</signpost-resource-list>`,
      );
      await until('the feed has failed', () => use.page.events('feed-error').length);
      await rendered();
      for (const selector of ['[slot="heading"]', '[slot="intro"]', '[slot="footer"]', 'a'])
        expect(isShown(selector), selector).to.be.true;
      expect(use.page.takeSaid().join()).to.contain('signpost');
    });

    it('is said where nothing is found', async () => {
      const {url} = await serve({...fixtureFeed, resources: []});
      use.page.show(
        `<h1>A page</h1><signpost-resource-list src="${url}">${slots}</signpost-resource-list>`,
      );
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      expect(isShown('[slot="empty"]')).to.be.true;
      expect(isShown('a'), 'the way to help').to.be.true;
    });

    it('is what a developer makes of each resource, as text and never as HTML', async () => {
      const {url} = await serve(fixtureFeed);
      use.page.show(`<h1>A page</h1><signpost-resource-list limit="3"></signpost-resource-list>`);
      const list = use.page.main.querySelector('signpost-resource-list')!;
      const seen: unknown[] = [];
      Object.assign(list, {
        src: url,
        itemTemplate: (
          resource: {title: string},
          place: {text: (text: string) => string; level: number; lang: string; now: Date},
        ) => {
          seen.push([place.level, place.lang, place.now instanceof Date]);
          return `<b>${place.text(resource.title)}</b>`;
        },
      });
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      const items = [...list.shadowRoot!.querySelectorAll('[part~="item"]')];
      expect(items.map(({textContent}) => textContent.trim())).to.deep.equal([
        '<b>A first visit</b>',
        '<b>Inside the visits hall</b>',
        '<b>Families’ helpline</b>',
      ]);
      expect(seen[0]).to.deep.equal([3, 'en', true]);
    });
  });
}

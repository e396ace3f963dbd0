import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {rendered, serve, until, usePage} from './harness.js';

/** In which language a widget speaks, and that it says in which one (WCAG 3.1.2). */
export function languageContract(build: string): void {
  describe(`language (${build})`, () => {
    const use = usePage();
    const show = async (attributes: string, inner = '') => {
      const {url} = await serve(fixtureFeed);
      use.page.show(`<div ${attributes}>
        <signpost-resource-list src="${url}" with-search ${inner}></signpost-resource-list>
      </div>`);
      const widget = use.page.widget('signpost-resource-list');
      await until('the feed is ready', () => widget.titles.length);
      await rendered();
      return widget;
    };
    const around = () => use.page.main.firstElementChild!;

    it('is that of the nearest lang: Welsh sentences and content on a Welsh page', async () => {
      const widget = await show('lang="cy"');
      await until('it speaks Welsh', () => widget.has('heading', 'Adnoddau'));
      expect(widget.titles[0]).to.equal('Ymweliad cyntaf');
      expect(widget.languageOf('Ymweliad cyntaf')).to.equal('cy');
      expect(widget.languageOf('Adnoddau')).to.equal('cy');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('is marked where the feed has no Welsh', async () => {
      const widget = await show('lang="cy"');
      await until('it speaks Welsh', () => widget.has('heading', 'Adnoddau'));
      expect(widget.languageOf('Inside the visits hall')).to.equal('en');
      expect(widget.languageOf('Family Press')).to.equal('en');
    });

    it('is English, and marked so, on a page of a language that there is not', async () => {
      const widget = await show('lang="fr"');
      expect(widget.languageOf('Resources')).to.equal('en');
      expect(widget.languageOf('Inside the visits hall')).to.equal('en');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('of the author’s own heading is that of the page', async () => {
      const widget = await show('lang="fr"', 'heading="Aide pour vous"');
      expect(widget.languageOf('Aide pour vous')).to.equal('fr');
    });

    it('needs no mark where all is English', async () => {
      const widget = await show('lang="en-GB"');
      expect(widget.languageOf('Resources')).to.match(/^en/);
      expect(widget.languageOf('Inside the visits hall')).to.match(/^en/);
    });

    it('changes with the page', async () => {
      const widget = await show('lang="en"');
      around().setAttribute('lang', 'cy-GB');
      await until('it speaks Welsh', () => widget.has('heading', 'Adnoddau'));
      expect(widget.titles[0]).to.equal('Ymweliad cyntaf');
      around().setAttribute('lang', 'en');
      await until('it speaks English', () => widget.has('heading', 'Resources'));
      expect(widget.titles[0]).to.equal('A first visit');
    });

    it('is found through the shadow root of a page’s own element', async () => {
      const {url} = await serve(fixtureFeed);
      use.page.show('<div lang="cy"></div>');
      const root = around().attachShadow({mode: 'open'});
      root.innerHTML = `<signpost-resource-list src="${url}"></signpost-resource-list>`;
      const list = root.querySelector('signpost-resource-list')!;
      await until('it speaks Welsh', () => list.shadowRoot?.textContent?.includes('Adnoddau'));
      around().setAttribute('lang', 'en');
      await until('it speaks English', () => list.shadowRoot?.textContent?.includes('Resources'));
    });

    it('of a briefing is marked too', async () => {
      const {url} = await serve(fixtureFeed);
      use.page.show(`<div lang="cy">
        <signpost-briefing-card src="${url}"></signpost-briefing-card>
      </div>`);
      const widget = use.page.widget('signpost-briefing-card');
      await until('it speaks Welsh', () => widget.text.includes('Ffynhonnell'));
      await rendered();
      widget.all('summary')[1]!.element.click();
      await rendered();
      for (const words of [
        'What health staff should know',
        'Ask every parent.',
        'A ministry',
        'Five in a hundred children',
      ])
        expect(widget.languageOf(words), words).to.equal('en');
      expect(widget.languageOf('Yn cymryd lle ffigur cynharach:')).to.equal('cy');
    });
  });
}

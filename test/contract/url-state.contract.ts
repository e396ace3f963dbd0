import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {pause, press, rendered, serve, until, usePage, type Widget} from './harness.js';

/** What stands in the page's address for a visitor who wants to come back, or to send it. */
export function urlStateContract(build: string): void {
  describe(`with-url-state (${build})`, () => {
    const use = usePage();
    // The test runner keeps words of its own in the address.
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));

    /** Puts the page at an address, as a visitor who follows a link does. */
    const openAt = (query: string) => {
      const url = new URL(before);
      for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
      history.replaceState(null, '', url);
    };
    /** What the address says of the library's widgets. */
    const said = () =>
      Object.fromEntries(
        [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith('sp.')),
      );
    const travel = async (steps: number) => {
      const arrived = new Promise((resolve) =>
        window.addEventListener('popstate', resolve, {once: true}),
      );
      history.go(steps);
      await arrived;
      await rendered();
    };
    const show = async (
      tag: string,
      attributes: string,
      isReady: (widget: Widget) => boolean,
      feed: object = fixtureFeed,
    ) => {
      const {url} = await serve(feed);
      use.page.show(`<${tag} src="${url}" ${attributes}></${tag}>`);
      const widget = use.page.widget(tag);
      await until('it is ready', () => isReady(widget));
      await rendered();
      return widget;
    };

    describe('on <signpost-region-search>', () => {
      const search = (attributes = 'with-url-state', feed?: object) =>
        show(
          'signpost-region-search',
          attributes,
          (widget) => widget.has('button', 'Find help'),
          feed,
        );
      const resultsOf = (widget: Widget) =>
        widget.headings.find((heading) => heading.startsWith('3 '));
      const type = async (widget: Widget, words: string) => {
        await widget.type('Postcode or town', words);
        await press('Enter');
        await until('it is answered', () => resultsOf(widget) !== '3 National help');
        await rendered();
      };

      it('writes nothing unless the author asks', async () => {
        const widget = await search('');
        widget.the('radio', 'Wales').click();
        await rendered();
        expect(said()).to.deep.equal({});
      });

      it('writes the area, and never the postcode that was typed', async () => {
        const widget = await search();
        await type(widget, 'BS1 4DJ');
        expect(said()).to.deep.equal({'sp.a': 'E06000023'});
        expect(decodeURIComponent(location.href)).not.to.match(/BS1/i);
      });

      it('opens at the area of the address, and passes over what is none', async () => {
        openAt('sp.a=E99999999,W92000004,BS14DJ');
        const widget = await search();
        expect(resultsOf(widget)).to.equal('3 Help in Wales');
      });

      it('opens at the filters of the address, and writes those chosen', async () => {
        openAt('sp.a=E12000009&sp.region-search.f.type=helpline,nonsense');
        const widget = await search();
        expect(widget.titles).to.deep.equal(['Families’ helpline']);
        widget.the('button', 'Remove Helpline').click();
        await rendered();
        expect(said()).to.deep.equal({'sp.a': 'E12000009'});
      });

      it('goes back and forward with the visitor', async () => {
        const widget = await search();
        widget.the('radio', 'Wales').click();
        await rendered();
        widget.the('radio', 'South West').click();
        await rendered();
        await travel(-1);
        expect(resultsOf(widget)).to.equal('3 Help in Wales');
        await travel(-1);
        expect(resultsOf(widget)).to.equal('3 National help');
        await travel(2);
        expect(resultsOf(widget)).to.equal('3 Help in the South West');
      });

      it('names the council of an address, and never shows a code', async () => {
        openAt('sp.a=E06000023');
        const widget = await search();
        expect(widget.text).not.to.contain('E06000023');
        await until('it is named', () => resultsOf(widget) === '3 Help in Bristol');
      });

      it('keeps the order and how much is shown', async () => {
        const many = Array.from({length: 30}, (_, index) => ({
          id: `course-${index}`,
          type: 'training',
          title: `Course ${30 - index}`,
          coverage: ['E12000009'],
          sessions: [{start: `2099-01-${`${index + 1}`.padStart(2, '0')}`}],
        }));
        openAt('sp.a=E12000009&sp.region-search.s=title&sp.region-search.n=10');
        const widget = await search('with-url-state', {...fixtureFeed, resources: many});
        const choice = widget.the('combobox', 'Sort by') as HTMLSelectElement;
        expect(choice.value).to.equal('title');
        const opened = widget.titles.length;
        widget.the('button', /^Show 10 more$/).click();
        await rendered();
        expect(widget.titles).to.have.length(opened + 10);
        choice.value = 'date';
        choice.dispatchEvent(new Event('change', {bubbles: true}));
        await rendered();
        expect(said()).to.deep.equal({
          'sp.a': 'E12000009',
          'sp.region-search.s': 'date',
          'sp.region-search.n': '20',
        });
      });

      it('says again of a border what was said of it, for a visitor who comes back', async () => {
        const widget = await search();
        await type(widget, 'CH4');
        const sentence = /CH4 .*Wales/;
        expect(widget.text).to.match(sentence);
        widget.the('radio', 'London').click();
        await rendered();
        expect(widget.text).not.to.match(sentence);
        expect((widget.the('combobox', 'Postcode or town') as HTMLInputElement).value).to.equal('');
        const {said, stop} = widget.listen();
        await travel(-1);
        expect(widget.text).to.match(sentence);
        await until('it is said', () => said.length);
        stop();
        expect(said.join()).to.match(/^Help in .*Wales/);
      });

      it('takes part in a choice cleared in a list of the same feed', async () => {
        const {url} = await serve(fixtureFeed);
        use.page.show(`<signpost-feed src="${url}">
          <signpost-region-search with-url-state></signpost-region-search>
          <signpost-resource-list></signpost-resource-list>
        </signpost-feed>`);
        const widget = use.page.widget('signpost-region-search');
        const list = use.page.widget('signpost-resource-list');
        await until('it is ready', () => widget.has('radio', 'Wales'));
        widget.the('radio', 'Wales').click();
        await until('the list follows', () => list.has('button', 'Clear area'));
        expect(said()).to.deep.equal({'sp.a': 'W92000004'});
        list.the('button', 'Clear area').click();
        await rendered();
        expect(said()).to.deep.equal({});
        await travel(-1);
        expect(resultsOf(widget)).to.equal('3 Help in Wales');
        expect(said()).to.deep.equal({'sp.a': 'W92000004'});
      });

      it('counts for more than the author’s area, which comes back with a cleared address', async () => {
        openAt('sp.a=W92000004');
        const widget = await search('with-url-state area="E12000009"');
        expect(resultsOf(widget)).to.equal('3 Help in Wales');
      });
    });

    describe('on <signpost-resource-list>', () => {
      const list = (attributes = 'with-url-state with-search with-filters') =>
        show('signpost-resource-list', attributes, (widget) => widget.titles.length > 0);
      const box = (widget: Widget) => widget.the('textbox', 'Search') as HTMLInputElement;
      const sortBy = async (widget: Widget, value: string) => {
        const choice = widget.the('combobox', 'Sort by') as HTMLSelectElement;
        choice.value = value;
        choice.dispatchEvent(new Event('change', {bubbles: true}));
        await rendered();
      };

      it('writes words, order and how much is shown', async () => {
        const widget = await list();
        await sortBy(widget, 'title');
        widget.the('button', 'Show 1 more').click();
        await rendered();
        expect(said()).to.deep.equal({
          'sp.resource-list.s': 'title',
          'sp.resource-list.n': '20',
        });
        await widget.type('Search', 'visit');
        await until('the words are written', () => 'sp.resource-list.q' in said());
        expect(said()).to.deep.equal({
          'sp.resource-list.q': 'visit',
          'sp.resource-list.s': 'title',
        });
      });

      it('opens as the address says', async () => {
        openAt(
          'sp.resource-list.q=visit&sp.resource-list.f.type=film,none&sp.resource-list.s=title',
        );
        const widget = await list();
        expect(box(widget).value).to.equal('visit');
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
        expect(widget.has('button', 'Remove Film')).to.be.true;
        expect(widget.has('button', /none/)).to.be.false;
      });

      it('goes back and forward with the visitor', async () => {
        const widget = await list();
        const all = widget.titles;
        widget.the('summary', /^Filter the list/).click();
        await rendered();
        widget.the('checkbox', /^Film/).click();
        await rendered();
        expect(said()).to.deep.equal({'sp.resource-list.f.type': 'film'});
        await travel(-1);
        expect(widget.titles).to.deep.equal(all);
        await travel(1);
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
      });

      it('draws all of it at once for a visitor who goes back, so that they come to their place', async () => {
        const widget = await list();
        const all = widget.titles.length;
        widget.the('summary', /^Filter the list/).click();
        await rendered();
        widget.the('checkbox', /^Film/).click();
        await rendered();
        const drawn: number[] = [];
        const watch = new MutationObserver(() => drawn.push(widget.titles.length));
        watch.observe(widget.element.shadowRoot!, {childList: true, subtree: true});
        await travel(-1);
        watch.disconnect();
        expect(drawn[0]).to.equal(all);
      });

      it('keeps a visitor who goes back in the list when what had focus is gone', async () => {
        const widget = await list();
        widget.the('summary', /^Filter the list/).click();
        await rendered();
        widget.the('checkbox', /^Film/).click();
        await rendered();
        widget.the('button', 'Remove Film').focus();
        await travel(-1);
        expect(widget.focused).to.contain('resources');
        widget.the('textbox', 'Search').focus();
        await travel(1);
        expect(widget.focused).to.equal('textbox Search');
      });

      it('takes on where the visitor went while its feed was on its way', async () => {
        const widget = await list();
        widget.the('summary', /^Filter the list/).click();
        await rendered();
        widget.the('checkbox', /^Film/).click();
        await rendered();
        await travel(-1);
        const {url, release, log} = await serve(fixtureFeed, 'held');
        widget.element.setAttribute('src', url);
        await until('it waits', () => widget.text.includes('Loading'));
        history.forward();
        await until('it is asked for', () => said()['sp.resource-list.f.type'] === 'film');
        while ((await log()).asked === 0) await pause(10);
        await release();
        await until('it is narrowed', () => widget.has('button', 'Remove Film'));
        await rendered();
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
      });

      it('writes what was typed before the list was moved', async () => {
        const widget = await list();
        await widget.type('Search', 'hall');
        use.page.main.append(widget.element);
        await until('it is written', () => said()['sp.resource-list.q'] === 'hall');
      });

      it('keeps two lists of a page apart', async () => {
        const {url} = await serve(fixtureFeed);
        openAt('sp.resource-list-2.q=hall');
        use.page.show(`<signpost-feed src="${url}">
          <signpost-resource-list heading="One" with-search with-url-state></signpost-resource-list>
          <signpost-resource-list heading="Two" with-search with-url-state id=""></signpost-resource-list>
        </signpost-feed>`);
        const two = use.page.widget('signpost-resource-list:last-of-type');
        await until('it is ready', () => two.titles.length > 0);
        await rendered();
        expect(two.titles).to.deep.equal(['Inside the visits hall']);
        expect(use.page.widget('signpost-resource-list').titles).to.have.length(20);
      });

      it('never keeps a postcode that is typed as words', async () => {
        const widget = await list();
        await widget.type('Search', 'bs1 4dj');
        await until('it is searched', () => widget.text.includes('“bs1 4dj”'));
        await new Promise((resolve) => setTimeout(resolve, 600));
        expect(said()).to.deep.equal({});
      });
    });
  });
}

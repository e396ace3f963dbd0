import {expect} from '@open-wc/testing';
import {feedOf, fixtureFeed} from './fixture-feed.js';
import {press, rendered, serve, until, usePage, type Widget} from './harness.js';

/** What a list says of words, of orders, and of what a search did not give. */
export function findingContract(build: string): void {
  describe(`finding in <signpost-resource-list> (${build})`, () => {
    const use = usePage();

    const list = async (attributes = 'with-search with-filters', feed: object = fixtureFeed) => {
      const {url} = await serve(feed);
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-resource-list src="${url}" ${attributes}></signpost-resource-list>`);
      const widget = use.page.widget('signpost-resource-list');
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      return widget;
    };
    const search = async (widget: Widget, words: string) => {
      await widget.type('Search', words);
      await until('it is searched', () => widget.text.includes(`“${words}”`));
      await rendered();
    };
    const check = async (widget: Widget, name: string | RegExp) => {
      const summary = widget.the('summary', /^Filter the list/);
      if (!summary.closest('details')!.open) summary.click();
      await rendered();
      widget.the('checkbox', name).click();
      await rendered();
    };
    const marked = (widget: Widget) =>
      [...widget.element.shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent);

    it('is complete for a script when what was chosen is drawn', async () => {
      const widget = await list();
      widget.the('summary', /^Filter the list/).click();
      const before = widget.titles.length;
      widget.the('checkbox', /^Booklet/).click();
      // The press is answered first.
      expect(widget.titles).to.have.length(before);
      await (widget.element as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
      expect(widget.titles.length).to.be.below(before);
    });

    describe('words', () => {
      it('are marked where they were found, and nowhere else', async () => {
        const widget = await list();
        expect(marked(widget)).to.deep.equal([]);
        await search(widget, 'hall');
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
        expect(marked(widget)).to.include('hall');
        for (const word of marked(widget)) expect(word).to.match(/^hall/i);
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('are shown as text, whatever they look like', async () => {
        const widget = await list();
        await search(widget, '<b>hall</b>');
        expect(widget.element.shadowRoot!.querySelector('b')).to.equal(null);
      });

      it('that nothing has are named, with topics to look through instead', async () => {
        const widget = await list();
        await search(widget, 'bicycle');
        expect(widget.text).to.contain('Nothing here mentions “bicycle”.');
        widget.the('button', 'Money (4)').focus();
        await press('Enter');
        await rendered();
        expect(widget.titles).to.have.length(4);
        expect((widget.the('textbox', 'Search') as HTMLInputElement).value).to.equal('');
        expect(widget.focused).to.contain('4 of 21 resources');
      });

      it('of which only some are found give what matches those', async () => {
        const widget = await list();
        await search(widget, 'hall bicycle');
        await until('partly', () => widget.headings.includes('3 These match some of your words'));
        expect(widget.titles).to.include('Inside the visits hall');
        expect(widget.text).to.contain('0 results for “hall bicycle”; 1 resource matches some');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('that are misspelt find what was meant, and offer no spelling that finds the same', async () => {
        const widget = await list();
        await widget.type('Search', 'helpine');
        await until('it is found', () => widget.titles.join() === 'Families’ helpline');
        expect(widget.has('button', /^helpline/)).to.equal(false);
      });

      it('that nothing has together lead with one press to those that something has', async () => {
        const feed = feedOf('A film about prison');
        const [resource] = feed.resources;
        const widget = await list('with-search', {
          ...feed,
          resources: [resource, {...resource, id: 'two', title: 'A book on poison'}],
        });
        await search(widget, 'film poison');
        await until('it is offered', () => widget.has('button', 'film prison (1)'));
        expect(widget.text).to.contain('Did you mean');
        widget.the('button', 'film prison (1)').focus();
        await press('Enter');
        await rendered();
        expect((widget.the('textbox', 'Search') as HTMLInputElement).value).to.equal('film prison');
        expect(widget.titles).to.deep.equal(['A film about prison']);
        expect(widget.focused).to.contain('1 result for “film prison”');
      });
    });

    describe('filters', () => {
      it('that hide a match say so, and go with one press', async () => {
        const widget = await list();
        await search(widget, 'visit');
        const all = widget.titles;
        await check(widget, /^Film/);
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
        expect(widget.text).to.match(/Your choice under “Type” hides \d more results?\./);
        widget.the('button', 'Show all matches').focus();
        await press('Enter');
        await rendered();
        expect(widget.titles).to.deep.equal(all);
        expect(widget.focused).to.contain('for “visit”');
      });

      it('that leave nothing offer what there would be without them', async () => {
        const widget = await list();
        await search(widget, 'hall');
        await check(widget, /^Booklet/);
        expect(widget.titles).to.deep.equal([]);
        widget.the('button', 'Show 1 result without your filters').click();
        await rendered();
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
      });

      it('are those that the author names, and one that is none is complained of', async () => {
        const widget = await list('with-filters filters="topic colour"');
        widget.the('summary', /^Filter the list/).click();
        await rendered();
        expect(widget.has('checkbox', /^Film/)).to.be.false;
        expect(widget.has('checkbox', /^Money/)).to.be.true;
        const [problem] = use.page.events('attribute-error');
        expect(problem!.attribute).to.equal('filters');
        expect(problem!.value).to.equal('colour');
        expect(use.page.takeSaid()).to.have.length(1);
      });
    });

    describe('order', () => {
      it('is the publisher’s until the visitor chooses another', async () => {
        const widget = await list('with-search limit="50"');
        const before = widget.titles;
        const choice = widget.the('combobox', 'Sort by') as HTMLSelectElement;
        expect([...choice.options].map(({text}) => text)).to.include.members([
          'As listed',
          'A to Z',
        ]);
        choice.value = 'title';
        choice.dispatchEvent(new Event('change', {bubbles: true}));
        await rendered();
        const {compare} = new Intl.Collator('en', {numeric: true, ignorePunctuation: true});
        expect(widget.titles).to.deep.equal([...before].sort(compare));
      });

      it('is by match once there are words', async () => {
        const widget = await list();
        await search(widget, 'visit');
        const choice = widget.the('combobox', 'Sort by') as HTMLSelectElement;
        expect(choice.selectedOptions[0]!.text).to.equal('Best match');
      });
    });
  });
}

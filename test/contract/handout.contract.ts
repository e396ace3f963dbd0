import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {press, rendered, serve, until, usePage, type Widget} from './harness.js';

const now = new Date('2026-11-21T12:00:00Z');

/** The sheet to hand over: what is put on it, in which order, and what becomes of it. */
export function handoutContract(build: string): void {
  describe(`the sheet to hand over (${build})`, () => {
    const use = usePage();
    const sheetOf = () => use.page.widget('signpost-handout');
    const listOf = () => use.page.widget('signpost-resource-list');
    const fallback = '<p>Ask us for a leaflet.</p>';

    afterEach(() => {
      history.replaceState(null, '', location.href.replace(/#.*/, ''));
      sessionStorage.clear();
    });

    /** A list and a sheet of one feed. */
    async function show(feed = 'with-handout', sheet = '', list = ''): Promise<Widget> {
      const {url} = await serve();
      use.page.show(
        `<h1>Help</h1><signpost-feed src="${url}" ${feed}>
        <signpost-resource-list ${list}></signpost-resource-list>
        <signpost-handout ${sheet}>${fallback}</signpost-handout></signpost-feed>`,
      );
      const widget = sheetOf();
      Object.assign(widget.element, {now});
      await until('the feed has come', () => listOf().titles.length && widget.headings.length);
      return widget;
    }
    const buttons = (widget: Widget) => widget.all('button').map(({name}) => name);
    const add = async (title: string) => {
      const name = new RegExp(`^Add to the sheet ?: ${title}$`);
      await until('it is offered', () => listOf().has('button', name));
      listOf().the('button', name).click();
      await rendered();
    };
    const titlesOn = (widget: Widget) => widget.titles;

    it('is not offered unless somebody asks for it', async () => {
      await show('');
      await rendered();
      expect(buttons(listOf()).filter((name) => /sheet/.test(name))).to.deep.equal([]);
    });

    for (const [who, feed, list] of [
      ['the feed', 'with-handout', ''],
      ['the list', '', 'with-handout'],
    ] as const)
      it(`takes what is put on it from a list, where ${who} offers it`, async () => {
        const widget = await show(feed, '', list);
        expect(widget.text).to.contain('The sheet is empty.');
        expect(widget.showsFallback).to.be.true;
        const {said, stop} = listOf().listen();
        await add('Families’ helpline');
        await add('A first visit');
        await until('both are on it', () => titlesOn(widget).length === 2);
        expect(titlesOn(widget)).to.deep.equal(['Families’ helpline', 'A first visit']);
        expect(widget.text).to.contain('2 on the sheet');
        await until('the count is said', () => said.includes('2 on the sheet'));
        stop();
        listOf()
          .the('button', /^Take off the sheet ?: A first visit$/)
          .click();
        await until('one is off it', () => titlesOn(widget).length === 1);
        expect(await use.page.violations()).to.deep.equal([]);
        expect(widget.styled).to.deep.equal([]);
        expect(widget.repeatedIds).to.deep.equal([]);
      });

    it('is offered by a card and by the search by area as well', async () => {
      const {url} = await serve();
      use.page.show(
        `<h1>Help</h1><signpost-feed src="${url}">
        <signpost-resource-card resource="helpline" with-handout></signpost-resource-card>
        <signpost-region-search area="south-west" without-map with-handout></signpost-region-search>
        <signpost-handout></signpost-handout></signpost-feed>`,
      );
      const name = /^Add to the sheet ?: Families’ helpline$/;
      for (const tag of ['signpost-resource-card', 'signpost-region-search']) {
        const widget = use.page.widget(tag);
        await until(`${tag} offers it`, () => widget.has('button', name));
        widget.the('button', name).click();
        await until('it is on the sheet', () => sheetOf().titles.length === 1);
        widget.the('button', /^Take off the sheet/).click();
        await until('it is off the sheet', () => sheetOf().titles.length === 0);
      }
    });

    it('shows what helps somebody who holds it in their hand', async () => {
      const widget = await show('', 'resources="helpline visit-book"');
      await until('it is laid out', () => titlesOn(widget).length === 2);
      expect(widget.headings).to.deep.equal([
        '2 Sheet to hand over',
        '3 Useful contacts',
        '4 Families’ helpline',
        '4 A first visit',
      ]);
      const helpline = widget.item('Families’ helpline');
      expect(helpline).to.contain('0300 123 4567');
      expect(helpline).to.contain('Number checked on 5 January 2026');
      expect(helpline).to.contain('Open: Monday to Friday');
      expect(helpline).to.contain('Number not checked, not certain');
      expect(helpline).to.contain('Other lists give another number.');
      expect(helpline).to.contain('helpline.example');
      expect(helpline).to.contain('Where it works: England, Wales');
      expect(widget.text).to.contain('From A charity, as it was on 20 November 2026.');
      expect(widget.text).to.contain('Sheet made on 21 November 2026.');
      await until('there are codes', () => widget.pictures('qr').length === 2);
    });

    it('is put in another order by the keyboard, which stays where it is', async () => {
      const widget = await show('', 'resources="helpline visit-book visit-film"');
      await until('it is laid out', () => titlesOn(widget).length === 3);
      const {said, stop} = widget.listen();
      widget.the('button', /^Move down ?: Families’ helpline$/).focus();
      await press('Enter');
      await until('it moved', () => titlesOn(widget)[1] === 'Families’ helpline');
      expect(widget.focused).to.match(/^button Move down ?: Families’ helpline$/);
      await press('Enter');
      await until('it moved again', () => titlesOn(widget)[2] === 'Families’ helpline');
      // It can go no further, and says so rather than let go of focus.
      expect(widget.focused).to.match(/^button Move down ?: Families’ helpline$/);
      await press('Enter');
      await until('its place is said', () => said.includes('Families’ helpline: now 3 of 3'));
      stop();
      widget.the('button', /^Take off the sheet ?: Families’ helpline$/).focus();
      await press('Space');
      await until('it is gone', () => titlesOn(widget).length === 2);
      expect(widget.focused).to.match(/^button Take off the sheet ?: Inside the visits hall$/);
    });

    it('has the practitioner’s title and note, which stay on the page', async () => {
      const widget = await show('', 'resources="helpline"');
      await until('it is laid out', () => titlesOn(widget).length === 1);
      const title = widget.the('textbox', 'Title of the sheet') as HTMLInputElement;
      title.value = 'For Monday';
      title.dispatchEvent(new Event('change'));
      const note = widget.element.shadowRoot!.querySelector('textarea')!;
      note.value = 'Ask for Sam.\nBring the letter.';
      note.dispatchEvent(new Event('input'));
      await rendered();
      expect(widget.headings).to.include('3 For Monday');
      expect(widget.text).to.contain('Ask for Sam.');
      widget.the('button', 'Share a link').click();
      await rendered();
      const link = (widget.the('textbox', 'Link to the sheet') as HTMLInputElement).value;
      expect(link).to.contain('For%20Monday');
      expect(link).not.to.contain('Sam');
      expect(new URL(link).search).to.equal(location.search);
      expect(sessionStorage.length + localStorage.length).to.equal(0);
    });

    describe('opened from a link', () => {
      const open = async (fragment: string) => {
        history.replaceState(null, '', fragment);
        return show();
      };

      it('shows the same sheet, and what became of it since', async () => {
        const widget = await open(
          '#signpost-sheet=1&l=en&t=For%20Monday&n=5&i=AAAhelpline~Jehvisit-book~AAAold-guide~AAAgone~AAAnobody',
        );
        await until('it is laid out', () => titlesOn(widget).length === 3);
        expect(widget.headings).to.include('3 For Monday');
        expect(widget.item('Families’ helpline')).to.contain('Changed since the link was made');
        expect(widget.item('A first visit')).not.to.contain('Changed');
        expect(widget.item('The present guide')).to.contain('Replaces The former guide');
        expect(widget.text).to.contain('No longer to be used, and taken off: The withdrawn guide.');
        expect(widget.text).to.contain('1 thing on the sheet is not in this directory.');
        expect(widget.text).to.contain('This sheet came with the link you opened.');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('in Welsh speaks Welsh on an English page, and its buttons English', async () => {
        const widget = await open('#signpost-sheet=1&l=cy&n=1&i=Jehvisit-book');
        await until('it is laid out', () => titlesOn(widget).includes('Ymweliad cyntaf'));
        const title = '3 Cysylltiadau defnyddiol';
        await until('its own words are Welsh', () => widget.headings.includes(title));
        expect(widget.has('button', 'Print')).to.be.true;
        expect(widget.languageOf('Ymweliad cyntaf')).to.equal('cy');
      });

      it('says plainly that it cannot be read, or that a part is missing', async () => {
        let widget = await open('#signpost-sheet=1&i=%E0%A4%A');
        expect(widget.all('alert')[0]!.name).to.contain('This link to a sheet cannot be read.');
        use.page.main.replaceChildren();
        widget = await open('#signpost-sheet=1&n=3&i=AAAhelpline');
        await until('it is laid out', () => titlesOn(widget).length === 1);
        expect(widget.text).to.contain('it had 3 things on it, and 1 can be read');
      });

      it('is followed when another link is opened on the same page, and no other place on it', async () => {
        const widget = await open('#signpost-sheet=1&n=1&i=AAAhelpline');
        await until('it is laid out', () => titlesOn(widget).length === 1);
        location.hash = '#resources';
        await rendered();
        expect(titlesOn(widget)).to.deep.equal(['Families’ helpline']);
        location.hash = '#signpost-sheet=1&n=1&i=AAAvisit-film';
        await until('the other is there', () => titlesOn(widget)[0] === 'Inside the visits hall');
      });
    });

    describe('that is kept', () => {
      it('only where the author asks: it is there again, says so, and is forgotten when told to', async () => {
        const widget = await show('', 'resources="helpline visit-book" with-memory');
        await until('it is laid out', () => titlesOn(widget).length === 2);
        expect(widget.text).to.contain('This sheet is kept until you close this tab.');
        expect(sessionStorage.length).to.equal(1);
        expect(localStorage.length).to.equal(0);
        widget.the('button', /^Move up ?: A first visit$/).click();
        await until('it moved', () => titlesOn(widget)[0] === 'A first visit');
        use.page.main.replaceChildren();

        const again = await show('', 'with-memory');
        await until('it is there again', () => titlesOn(again).length === 2);
        expect(titlesOn(again)[0]).to.equal('A first visit');
        again.the('button', 'Forget this sheet').click();
        await until('it is empty', () => titlesOn(again).length === 0);
        await rendered();
        expect(sessionStorage.length).to.equal(0);
        use.page.main.replaceChildren();

        const last = await show('', 'with-memory');
        await rendered();
        expect(titlesOn(last)).to.deep.equal([]);
      });
    });

    it('shows the author’s own content when the feed does not come', async () => {
      const {url} = await serve(fixtureFeed, {status: 404});
      use.page.show(`<signpost-handout src="${url}">${fallback}</signpost-handout>`);
      await until('it failed', () => sheetOf().has('button', 'Try again'));
      expect(sheetOf().showsFallback).to.be.true;
      use.page.takeSaid();
    });
  });
}

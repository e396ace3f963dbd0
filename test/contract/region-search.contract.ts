import {expect} from '@open-wc/testing';
import {emptyFeed, fixtureFeed} from './fixture-feed.js';
import {press, rendered, serve, until, usePage, type Widget} from './harness.js';

/** How a visitor says where they are, and which help they are shown. */
export function regionSearchContract(build: string): void {
  describe(`<signpost-region-search> (${build})`, () => {
    const use = usePage();

    const search = async (attributes = '', feed: object = fixtureFeed): Promise<Widget> => {
      const {url} = await serve(feed);
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-region-search src="${url}" ${attributes}>
          <a href="tel:+443001234567">Call 0300 123 4567</a>
        </signpost-region-search>`);
      const widget = use.page.widget('signpost-region-search');
      await until('it is ready', () => widget.has('button', 'Find help'));
      await rendered();
      return widget;
    };
    const find = async (widget: Widget, words: string) => {
      (widget.the('combobox', 'Postcode or town') as HTMLInputElement).value = '';
      await widget.type('Postcode or town', words);
      await press('Enter');
    };
    const chosen = () => use.page.events('area-change').map(({areas}) => [...areas]);
    const bristol = 'Bristol family group';

    it('offers twelve areas and shows national help before anything is chosen', async () => {
      const widget = await search();
      expect(widget.all('radio')).to.have.length(12);
      expect(widget.headings).to.deep.equal([
        '2 Find help near you',
        '3 National help',
        '4 Families’ helpline',
      ]);
      expect(widget.showsFallback).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('gives London a target of at least 24 pixels on a narrow map', async () => {
      const {shadowRoot} = (await search()).element;
      const map = shadowRoot!.querySelector<SVGSVGElement>('[part="map"]')!;
      // As wide as on a screen of 320 pixels.
      map.style.maxWidth = '216px';
      map.scrollIntoView({block: 'center'});
      const target = map.querySelector('.callout path')!.getBoundingClientRect();
      expect(Math.min(target.width, target.height)).to.be.at.least(24);
      const middle = [target.x + 2, target.y + target.height / 2] as const;
      expect(shadowRoot!.elementFromPoint(...middle)?.closest('.callout')).to.exist;
    });

    it('shows what covers the area that was picked, national and unknown apart', async () => {
      const widget = await search();
      widget.the('radio', 'South West').click();
      await rendered();
      expect(widget.headings.slice(1)).to.deep.equal([
        '3 Help in the South West',
        '4 Covering the South West (1)',
        `5 ${bristol}`,
        '4 Helplines and help across the UK (1)',
        '5 Families’ helpline',
        '4 Area not stated (1)',
        '5 A group of unknown place',
      ]);
      expect(widget.text).to.contain('3 services and courses');
      expect(chosen()).to.deep.equal([['E12000009']]);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('says the count after a choice by keyboard, and leaves focus in the list', async () => {
      const widget = await search();
      const {said, stop} = widget.listen();
      widget.the('radio', 'North East').focus();
      await press('Space');
      await rendered();
      await press('ArrowDown');
      await rendered();
      expect(widget.focused).to.equal('radio North West');
      await until('it is said', () => said.length);
      stop();
      expect(said).to.deep.equal(['Help in the North West: 2 services and courses']);
    });

    it('is no dead end where nothing local is known', async () => {
      const widget = await search();
      widget.the('radio', 'London').click();
      await rendered();
      expect(widget.text).to.contain('We know of no service just for this area.');
      expect(widget.titles).to.deep.equal(['Families’ helpline', 'A group of unknown place']);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('understands a postcode on the page: nothing of it leaves in a request or an event', async () => {
      const widget = await search();
      const before = performance.getEntriesByType('resource').length;
      await find(widget, 'bs1 4dj');
      await until('it is found', () => widget.titles.includes(bristol));
      expect(widget.focused).to.equal('heading Help in Bristol');
      expect(chosen()).to.deep.equal([['E06000023']]);
      const asked = performance.getEntriesByType('resource').slice(before);
      expect(asked.map(({name}) => name).filter((name) => /bs1/i.test(name))).to.deep.equal([]);
      expect(location.href).not.to.match(/bs1/i);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('understands a town', async () => {
      const widget = await search();
      await find(widget, 'Bristol');
      await until('it is found', () => widget.titles.includes(bristol));
      expect(widget.focused).to.match(/^heading Help in .*(Bristol|South West)/);
    });

    for (const [typed, words] of [
      ['zzqqxx', /We could not find “zzqqxx”/],
      ['', /Type a postcode or the name of a town/],
      ['JE2 3AB', /Jersey, Guernsey and the Isle of Man/],
    ] as const)
      it(`answers “${typed}” with a sentence, keeps the word, and keeps focus in the box`, async () => {
        const widget = await search();
        if (typed) await widget.type('Postcode or town', typed);
        else widget.the('combobox', 'Postcode or town').focus();
        await press('Enter');
        await until('it is said', () => widget.statuses.some((status) => words.test(status)));
        expect(widget.focused).to.equal('combobox Postcode or town');
        const box = widget.the('combobox', 'Postcode or town') as HTMLInputElement;
        expect(box.value).to.equal(typed);
        expect(chosen()).to.deep.equal([]);
        expect(await use.page.violations()).to.deep.equal([]);
      });

    it('shows all regions a border postcode may lie in, and each alone on request', async () => {
      const widget = await search();
      // NP16 lies on both sides of the Wye.
      await find(widget, 'NP16');
      await until('it is answered', () => widget.statuses.some((text) => text.includes('NP16')));
      expect(chosen()).to.have.length(1);
      expect(chosen()[0]).to.have.members(['E12000009', 'W92000004']);
      widget.the('button', 'Show only the South West').click();
      await rendered();
      expect(chosen()[1]).to.deep.equal(['E12000009']);
      expect(widget.focused).to.equal('heading Help in the South West');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('says in the list what the map shows: where the chosen place lies', async () => {
      const widget = await search();
      const saying = () =>
        widget.all('radio').flatMap(({name, element}) => {
          const id = element.getAttribute('aria-describedby');
          const root = element.getRootNode() as ShadowRoot;
          return id ? [`${name}: ${root.getElementById(id)!.textContent.trim()}`] : [];
        });
      const checked = () =>
        widget.all('radio').filter(({element}) => (element as HTMLInputElement).checked).length;
      await find(widget, 'bs1 4dj');
      await until('it is chosen', () => saying().length > 0);
      expect(saying()).to.deep.equal(['South West: Bristol is here']);
      expect(checked(), 'it can still be chosen as a whole').to.equal(0);
      await find(widget, 'NP16');
      await until('it is chosen', () => saying().length > 1);
      expect(saying()).to.deep.equal([
        'South West: part of your choice',
        'Wales: part of your choice',
      ]);
      widget.the('radio', 'Wales').click();
      await rendered();
      expect(saying()).to.deep.equal([]);
      expect(checked()).to.equal(1);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('says what it read where a postcode is cut short', async () => {
      const widget = await search();
      await find(widget, 'bs1 4d');
      await until('it is said', () =>
        widget.statuses.some((text) => text.includes('We read “bs1 4d” as BS1 4.')),
      );
      expect(widget.text).to.contain('We read “bs1 4d” as BS1 4.');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('is cleared, and focus goes to the box', async () => {
      const widget = await search();
      widget.the('radio', 'South West').click();
      await rendered();
      widget.the('button', 'Clear area').focus();
      await press('Enter');
      await rendered();
      expect(widget.focused).to.equal('combobox Postcode or town');
      expect(widget.headings[1]).to.equal('3 National help');
      for (const {element} of widget.all('radio'))
        expect((element as HTMLInputElement).checked).to.be.false;
      expect(chosen().at(-1)).to.deep.equal([]);
    });

    it('hides and shows the areas', async () => {
      const widget = await search();
      widget.the('button', 'Hide areas').focus();
      await press('Enter');
      await rendered();
      expect(widget.all('radio')).to.have.length(0);
      expect(widget.focused).to.equal('button Show areas');
      expect(widget.the('button', 'Show areas').getAttribute('aria-expanded')).to.equal('false');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('has a map that repeats the list by pointer and is not in the way of a keyboard', async () => {
      const widget = await search();
      const map = widget.element.shadowRoot!.querySelector('[part~="map"]')!;
      expect(map.getAttribute('aria-hidden')).to.equal('true');
      expect(map.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
      const southWest = [...map.querySelectorAll('path')].find(
        (path) => path.querySelector('title')?.textContent === 'South West',
      )!;
      southWest.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await rendered();
      expect((widget.the('radio', 'South West') as HTMLInputElement).checked).to.be.true;
      expect(widget.focused).to.equal('heading Help in the South West');

      widget.element.setAttribute('without-map', '');
      await rendered();
      expect(widget.element.shadowRoot!.querySelectorAll('[part~="map"]')).to.have.length(0);
      expect(widget.all('radio')).to.have.length(12);
    });

    for (const area of ['E12000009', 'south-west', 'South West'])
      it(`begins with the area of its author: area="${area}"`, async () => {
        const widget = await search(`area="${area}"`);
        await until('it is chosen', () => widget.titles.includes(bristol));
        expect(widget.all('radio')).to.have.length(0);
        // The event tells of visitors' choices; this one is the author's.
        expect(chosen()).to.deep.equal([]);
      });

    it('says once that an area is none, and offers them all', async () => {
      const widget = await search('area="Atlantis"');
      await until('the page heard', () => use.page.events('attribute-error').length);
      widget.element.setAttribute('heading', 'Another');
      await rendered();
      expect(use.page.events('attribute-error')).to.have.length(1);
      expect(use.page.events('attribute-error')[0]!.known).to.include('south-west');
      const said = use.page.takeSaid();
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^warn: .*Atlantis/);
      expect(widget.all('radio')).to.have.length(12);
    });

    it('shares the area with every widget of its feed, and with no other', async () => {
      const [one, two] = await Promise.all([serve(), serve()]);
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-feed src="${one.url}">
          <signpost-region-search id="a" heading="One"></signpost-region-search>
          <signpost-region-search id="b" heading="Two"></signpost-region-search>
        </signpost-feed>
        <signpost-region-search id="c" src="${two.url}" heading="Three"></signpost-region-search>`);
      const [a, b, c] = ['#a', '#b', '#c'].map((id) => use.page.widget(id)) as [
        Widget,
        Widget,
        Widget,
      ];
      for (const widget of [a, b, c])
        await until('it is ready', () => widget.all('radio').length === 12);
      a.the('radio', 'South West').click();
      await until('the other follows', () => b.titles.includes(bristol));
      expect((b.the('radio', 'South West') as HTMLInputElement).checked).to.be.true;
      expect(c.titles).not.to.include(bristol);
    });

    it('says that nothing is listed when the feed has no service', async () => {
      const widget = await search('', emptyFeed);
      expect(widget.text).to.contain('No services or courses are listed yet.');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('keeps the page’s promises: no style attribute, no id twice, no opener', async () => {
      const widget = await search('area="south-west"');
      await until('it is chosen', () => widget.titles.includes(bristol));
      expect(widget.styled).to.deep.equal([]);
      expect(widget.repeatedIds).to.deep.equal([]);
      const outward = widget.links.filter(({protocol}) => protocol.startsWith('http'));
      expect(outward).not.to.be.empty;
      for (const link of outward) expect(link.rel, link.href).to.contain('noopener');
    });

    it('a visitor who has only a keyboard reaches everything in order', async () => {
      const widget = await search();
      use.page.main.querySelector('h1')!.tabIndex = -1;
      use.page.main.querySelector('h1')!.focus();
      const stops: string[] = [];
      for (let step = 0; step < 6; step++) {
        await press('Tab');
        stops.push(widget.focused);
      }
      expect(stops).to.deep.equal([
        'combobox Postcode or town',
        'button Find help',
        'button Use my location',
        'button Hide areas',
        'radio North East',
        'link Families’ helpline',
      ]);
    });
  });
}

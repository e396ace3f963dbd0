import {expect} from '@open-wc/testing';
import {emptyFeed, feedOf, fixtureFeed} from './fixture-feed.js';
import {pause, press, rendered, serve, until, usePage, type Widget} from './harness.js';

/** What a list of resources shows, and how a visitor narrows it. */
export function resourceListContract(build: string): void {
  describe(`<signpost-resource-list> (${build})`, () => {
    const use = usePage();

    const list = async (
      attributes = '',
      feed: object = fixtureFeed,
      before = '',
    ): Promise<Widget> => {
      const {url} = await serve(feed);
      use.page.show(`
        <h1>A partner’s page</h1>
        ${before}
        <signpost-resource-list src="${url}" ${attributes}>
          <a href="tel:+443001234567">Call 0300 123 4567</a>
        </signpost-resource-list>`);
      const widget = use.page.widget('signpost-resource-list');
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      return widget;
    };
    const leaflets = Array.from({length: 12}, (_, index) => `Leaflet ${index + 1}`);

    describe('lists', () => {
      it('everything in the feed’s order, twenty at first', async () => {
        const widget = await list();
        expect(widget.headings[0]).to.equal('2 Resources');
        expect(widget.titles).to.deep.equal([
          'A first visit',
          'Inside the visits hall',
          'Families’ helpline',
          'The present guide',
          'A guide without heir',
          'A study kept for the record',
          'A kit without address',
          'Bristol family group',
          'A group of unknown place',
          ...leaflets.slice(0, 11),
        ]);
        expect(widget.showsFallback).to.be.false;
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('the sections of an audience’s page in order, each with a heading of its level', async () => {
        const widget = await list(
          'audience="health" heading-level="3" heading="For you"',
          fixtureFeed,
          '<h2>Help</h2>',
        );
        expect(widget.headings).to.deep.equal([
          '3 For you',
          '4 First things',
          '5 A first visit',
          '5 Families’ helpline',
          '5 Deeper',
          '6 The present guide',
          '4 Money matters',
          '5 The present guide',
          '5 A guide without heir',
          '5 A study kept for the record',
          '5 A kit without address',
        ]);
        expect(widget.text).to.contain('Begin here.');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('for an audience by a former name', async () => {
        const widget = await list('audience="nhs staff"');
        expect(widget.titles[1]).to.equal('Families’ helpline');
      });

      it('one section', async () => {
        const widget = await list('audience="health" section="money"');
        expect(widget.titles).to.deep.equal([
          'The present guide',
          'A guide without heir',
          'A study kept for the record',
          'A kit without address',
        ]);
      });

      it('only what its attributes name, with spaces or commas between words', async () => {
        const widget = await list('type="film,booklet" beneficiary="child" topic="visits"');
        expect(widget.titles).to.deep.equal(['A first visit', 'Inside the visits hall']);
        widget.element.setAttribute('type', 'film');
        await rendered();
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
      });

      it('without a heading when the author has one', async () => {
        const widget = await list('heading=""', fixtureFeed, '<h2>Help</h2>');
        expect(widget.headings[0]).to.equal('3 A first visit');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('the author’s content again when the feed has nothing to list', async () => {
        const widget = await list('with-search with-filters', emptyFeed);
        expect(widget.text).to.contain('Nothing is listed here yet.');
        expect(widget.showsFallback).to.be.true;
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('what is offered to an audience whose page has only words', async () => {
        const widget = await list('audience="health"', {
          ...feedOf('For health'),
          resources: [{...feedOf('For health').resources[0], audiences: ['health']}],
          pages: [{id: 'p', kind: 'audience', title: 'Health', audience: 'health'}],
        });
        expect(widget.titles).to.deep.equal(['For health']);
      });
    });

    describe('shows of a resource', () => {
      it('title and link, type, provider, date, summary', async () => {
        const widget = await list();
        const item = widget.item('A first visit');
        for (const words of ['Booklet', 'Family Press', 'July 2024', 'What to bring on the day.'])
          expect(item).to.contain(words);
        const link = widget.the('link', 'A first visit') as HTMLAnchorElement;
        expect(link.href).to.equal('https://books.example/visit');
      });

      it('what is needed to use it', async () => {
        const widget = await list();
        const item = widget.item('Inside the visits hall');
        expect(item).to.contain('Free account needed');
        expect(item).to.contain('Sign up with an email address.');
      });

      it('the successor in place of what was superseded, which it names', async () => {
        const widget = await list();
        expect(widget.titles).not.to.include('The former guide');
        expect(widget.item('The present guide')).to.contain('Replaces: The former guide');
      });

      it('nothing that was withdrawn', async () => {
        const widget = await list('audience="health" limit="50"');
        expect(widget.text).not.to.contain('withdrawn');
        widget.element.removeAttribute('audience');
        await rendered();
        expect(widget.titles).to.have.length(21);
        expect(widget.text).not.to.contain('withdrawn');
      });

      it('notices of what was replaced, is archived, old, or has no address', async () => {
        const widget = await list();
        expect(widget.item('A guide without heir')).to.contain('This has been replaced');
        const archived = widget.item('A study kept for the record');
        expect(archived).to.contain('Kept for reference');
        expect(archived).to.contain('Not checked for over two years');
        expect(widget.item('A kit without address')).to.contain('No address or contact');
        expect(widget.item('A first visit')).not.to.contain('Not checked');
      });

      it('telephone numbers that dial, with when they were checked', async () => {
        const widget = await list();
        const item = widget.item('Families’ helpline');
        expect(item).to.contain('Helpline');
        expect(item).to.contain('0300 123 4567');
        expect(item).to.contain('Monday to Friday');
        expect(item).to.contain('5 January 2026');
        expect(item).to.contain('number not checked');
        expect(item).to.contain('Other lists give another number.');
        const hrefOf = (name: string) => widget.the('link', name).getAttribute('href');
        expect(hrefOf('0300 123 4567')).to.equal('tel:03001234567');
        // The zero in brackets is dialled inside the country only.
        expect(hrefOf('+44 (0)20 7946 0000')).to.equal('tel:+442079460000');
        expect(hrefOf('07700 900123')).to.equal('sms:07700900123');
        expect(hrefOf('help@helpline.example')).to.equal('mailto:help@helpline.example');
      });

      const one = async (fields: object) => {
        const feed = feedOf('One');
        const widget = await list('', {...feed, resources: [{...feed.resources[0], ...fields}]});
        await until('it is listed', () => widget.titles.length);
        return widget;
      };

      it('its files, each a link that says what will open', async () => {
        const widget = await one({
          url: undefined,
          downloads: [
            {
              label: 'The booklet',
              url: 'https://one.example/a.pdf',
              mediaType: 'application/pdf',
              bytes: 1_240_000,
            },
            {label: 'Notes', url: 'https://one.example/b', mediaType: 'text/x-unheard'},
            {label: 'Slides', url: 'https://one.example/c', bytes: 340_000},
          ],
        });
        expect(widget.links.map(({href}) => href)).to.deep.equal([
          'https://one.example/a.pdf',
          'https://one.example/b',
          'https://one.example/c',
        ]);
        expect(widget.all('link').map(({name}) => name)).to.deep.equal([
          'The booklet (PDF, 1.2 MB)',
          'Notes',
          'Slides (340 kB)',
        ]);
        for (const {rel} of widget.links) expect(rel).to.contain('noopener');
        expect(widget.item('One')).not.to.contain('No address');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('its formats, and its languages where one is not the page’s', async () => {
        const widget = await one({
          formats: ['easy-read', 'bsl', 'tactile-map'],
          languages: ['en', 'es', 'pl'],
        });
        const item = widget.item('One');
        expect(item).to.contain('Easy read, British Sign Language, Tactile map');
        expect(item).to.contain('English, Spanish, Polish');
        const english = await one({languages: ['en-GB']});
        expect(english.item('One')).not.to.contain('English');
      });

      it('when it was checked, unless a notice says that it was long ago', async () => {
        const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
        const lately = await one({reviewed: day});
        expect(lately.item('One')).to.match(/Checked \d+ \S+ \d{4}/);
        const longAgo = await one({reviewed: '2020-01-05'});
        expect(longAgo.item('One')).to.contain('Not checked for over two years');
        expect(longAgo.item('One')).not.to.contain('5 January 2020');
      });

      it('text as text, whatever it looks like', async () => {
        const title = '<img src=x onerror="throw 1"> & co';
        const widget = await list('', feedOf(title));
        expect(widget.titles).to.deep.equal([title]);
        expect(widget.all('img')).to.have.length(0);
      });
    });

    describe('a strict page', () => {
      it('finds no style attribute, no id twice, and no link that hands over the window', async () => {
        const widget = await list('audience="health" with-search with-filters');
        expect(widget.styled).to.deep.equal([]);
        expect(widget.repeatedIds).to.deep.equal([]);
        const outward = widget.links.filter(({protocol}) => protocol.startsWith('http'));
        expect(outward).not.to.be.empty;
        for (const link of outward) expect(link.rel.split(' '), link.href).to.include('noopener');
        for (const link of widget.links) expect(link.target, link.href).to.equal('');
      });
    });

    describe('an attribute that names nothing', () => {
      it('is said once to the console and the page, and the list shows what it can', async () => {
        const widget = await list('audience="nurses"');
        expect(widget.titles[0]).to.equal('A first visit');
        widget.element.setAttribute('heading', 'Another');
        await rendered();
        const events = use.page.events('attribute-error');
        expect(events).to.have.length(1);
        const {attribute, value, known} = events[0]!;
        expect({attribute, value, known}).to.deep.equal({
          attribute: 'audience',
          value: 'nurses',
          known: ['health', 'prison', 'school'],
        });
        const said = use.page.takeSaid();
        expect(said).to.have.length(1);
        expect(said[0]).to.match(/^warn: .*audience="nurses".*health, prison, school/);
        expect(widget.text).not.to.contain('nurses');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('may be a section; the audience’s other sections are shown', async () => {
        const widget = await list('audience="health" section="moeny"');
        expect(widget.has('heading', 'Money matters')).to.be.true;
        expect(use.page.events('attribute-error')[0]!.known).to.deep.equal([
          'first',
          'deeper',
          'money',
        ]);
        use.page.takeSaid();
      });

      for (const [level, heading] of [
        ['three', 2],
        ['', 2],
        ['0', 2],
        ['1', 1],
        ['99', 6],
        ['2.4', 2],
        ['-1', 2],
      ] as const)
        it(`heading-level="${level}" makes level ${heading}`, async () => {
          const widget = await list(`heading-level="${level}"`);
          expect(widget.headings[0]).to.equal(`${heading} Resources`);
          const below = Math.min(6, heading + 1);
          expect(widget.headings[1]).to.equal(`${below} A first visit`);
        });

      for (const [limit, shown] of [
        ['3', 3],
        ['2.9', 2],
        ['0.5', 20],
        ['0', 20],
        ['-4', 20],
        ['many', 20],
        ['', 20],
        ['1000', 21],
      ] as const)
        it(`limit="${limit}" shows ${shown} at first`, async () => {
          const widget = await list(`limit="${limit}"`);
          expect(widget.titles).to.have.length(shown);
        });
    });

    describe('a change of its attributes', () => {
      it('to one that searches leaves in view what is listed', async () => {
        const widget = await list();
        const before = widget.titles;
        const seen: number[] = [];
        const watch = new MutationObserver(() => seen.push(widget.titles.length));
        watch.observe(widget.element.shadowRoot!, {childList: true, subtree: true});
        widget.element.setAttribute('with-search', '');
        await until('it searches', () => widget.has('textbox', 'Search'));
        await rendered();
        watch.disconnect();
        expect(Math.min(...seen)).to.equal(before.length);
        expect(widget.titles).to.deep.equal(before);
      });

      it('to another feed keeps of the choices what that feed has', async () => {
        const widget = await list('with-filters');
        widget.the('summary', /^Filter the list/).click();
        await rendered();
        widget.the('checkbox', 'Money (4)').click();
        await rendered();
        expect(widget.has('button', 'Remove Money')).to.be.true;
        const {url} = await serve({...feedOf('One'), topics: []});
        widget.element.setAttribute('src', url);
        await until('it is listed', () => widget.titles.join() === 'One');
        expect(widget.has('button', 'Remove Money')).to.be.false;
      });
    });

    describe('what was written out inside', () => {
      const open = async (attributes = '') => {
        const {url, log, release} = await serve(fixtureFeed, 'held');
        use.page.show(`
          <signpost-resource-list src="${url}" prerendered="2026-11-20" ${attributes}>
            <h2>Resources</h2>
            <ul style="height: 5000px; margin: 0"><li>A first visit</li></ul>
          </signpost-resource-list>`);
        const asked = async () => {
          while ((await log()).asked === 0) await pause(10);
        };
        return {widget: use.page.widget('signpost-resource-list'), asked, release};
      };

      it('stands where it stood while the feed loads', async () => {
        const {widget, asked, release} = await open();
        const heading = use.page.main.querySelector('h2')!;
        const top = () => heading.getBoundingClientRect().top;
        const before = top();
        await asked();
        // A root would have the browser lay out all of it again.
        expect(widget.element.shadowRoot).to.be.null;
        expect(widget.showsFallback).to.be.true;
        expect(top()).to.equal(before);
        await release();
        await until('it gives way', () => !widget.showsFallback);
      });

      it('gives way to a search that is dressed, though its file came before the feed', async () => {
        const plain = await list('with-search');
        await until('there is a search', () => plain.has('textbox', 'Search'));
        const {length} = plain.element.shadowRoot!.adoptedStyleSheets;
        const {widget, asked, release} = await open('with-search');
        await asked();
        // The file is here already; the list takes it in turns of its own.
        await pause(200);
        await release();
        await until('there is a search', () => widget.has('textbox', 'Search'));
        expect(widget.element.shadowRoot!.adoptedStyleSheets.length).to.equal(length);
      });
    });

    describe('“Show more”', () => {
      it('shows the next ones and moves focus to the first of them', async () => {
        const widget = await list('audience="school" limit="10"');
        expect(widget.titles).to.deep.equal(leaflets.slice(0, 10));
        widget.the('button', 'Show 2 more').focus();
        await press('Enter');
        await rendered();
        expect(widget.titles).to.deep.equal(leaflets);
        expect(widget.has('button', /^Show/)).to.be.false;
        // The eleventh has no link; its title takes focus.
        expect(widget.focused).to.equal('heading Leaflet 11');
      });

      it('adds twenty at a time to whatever the author shows at first', async () => {
        const widget = await list('limit="1"');
        widget.the('button', 'Show 20 more').click();
        await rendered();
        expect(widget.titles).to.have.length(21);
        expect(widget.focused).to.equal('link Inside the visits hall');
      });

      it('moves focus inside its own section, whatever stands in another too', async () => {
        const widget = await list('audience="health" limit="1"');
        const sections: Record<string, unknown>[] = [
          {id: 'a', heading: 'A', featured: ['visit-book', 'new-guide']},
          {id: 'b', heading: 'B', featured: ['visit-film', 'new-guide']},
        ];
        const {url} = await serve({
          ...fixtureFeed,
          pages: [{id: 'p', kind: 'audience', title: 'P', audience: 'health', sections}],
        });
        widget.element.setAttribute('src', url);
        await until('the other page is shown', () => widget.has('heading', 'B'));
        const [first, second] = widget.all('button');
        first!.element.click();
        await rendered();
        second!.element.click();
        await rendered();
        const links = widget.all('link').filter(({name}) => name === 'The present guide');
        expect(links).to.have.length(2);
        const focused = widget.element.shadowRoot!.activeElement;
        expect(focused === links[1]!.element, 'focus is in the second section').to.be.true;
      });

      it('begins again when the visitor narrows the list', async () => {
        const widget = await list('audience="school" with-search limit="11"');
        widget.the('button', 'Show 1 more').click();
        await rendered();
        expect(widget.has('button', 'Show 1 more')).to.be.false;
        await widget.type('Search', 'leaflet');
        await until('one list is shown', () => widget.has('button', 'Show 1 more'));
      });
    });

    describe('search', () => {
      it('finds as one types, without accents, and says the count once it settles', async () => {
        const widget = await list('with-search');
        const {said, stop} = widget.listen();
        await widget.type('Search', 'families helpline');
        await until('it is found', () => widget.titles.join() === 'Families’ helpline');
        expect(said).to.deep.equal([]);
        await until('it is said', () => said.length);
        await pause(200);
        stop();
        expect(said).to.deep.equal(['1 result for “families helpline”']);
        expect(widget.text).to.contain('1 result for “families helpline”');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('says a count again when the same one comes a second time', async () => {
        const widget = await list('with-search');
        const {said, stop} = widget.listen();
        await widget.type('Search', 'hall');
        await until('it is said', () => said.length === 1);
        widget.the('button', 'Search').click();
        await until('it is said again', () => said.length === 2);
        stop();
      });

      it('forgives a typo and swapped words, and knows former names', async () => {
        const widget = await list('with-search');
        for (const [words, title] of [
          ['helplne', 'Families’ helpline'],
          ['visit first', 'A first visit'],
          ['green guide', 'The present guide'],
        ] as const) {
          (widget.the('textbox', 'Search') as HTMLInputElement).value = '';
          await widget.type('Search', words);
          await until(`“${words}” finds ${title}`, () => widget.titles[0] === title);
        }
      });

      it('stays inside what the author lists', async () => {
        const widget = await list('audience="school" with-search');
        await widget.type('Search', 'visit');
        await until('nothing is found', () => widget.titles.length === 0);
      });

      it('does not leave the page when Enter is pressed', async () => {
        const widget = await list('with-search');
        const {href} = location;
        await widget.type('Search', 'hall');
        await press('Enter');
        await until('it is found', () => widget.titles.join() === 'Inside the visits hall');
        expect(location.href).to.equal(href);
        expect(widget.focused).to.equal('textbox Search');
      });

      it('that finds nothing says so and offers ways out', async () => {
        const widget = await list('with-search');
        await widget.type('Search', 'bicycle');
        // Before that it says that it is searching.
        await until('nothing is found', () => widget.text.includes('Nothing found for “bicycle”.'));
        expect(widget.titles).to.deep.equal([]);
        expect(widget.text).to.contain('Try fewer or different words');
        expect(await use.page.violations()).to.deep.equal([]);
        widget.the('button', 'Clear all').focus();
        await press('Enter');
        await until('everything is back', () => widget.titles.length === 20);
        expect(widget.focused).to.equal('textbox Search');
        expect((widget.the('textbox', 'Search') as HTMLInputElement).value).to.equal('');
      });

      it('is not offered unless the author wants it', async () => {
        const widget = await list();
        expect(widget.all('textbox')).to.have.length(0);
        expect(widget.all('summary')).to.have.length(0);
      });
    });

    describe('filters', () => {
      const opened = async (attributes = 'with-filters') => {
        const widget = await list(attributes);
        widget.the('summary', /^Filter the list/).click();
        await rendered();
        return widget;
      };
      const check = async (widget: Widget, name: string | RegExp) => {
        widget.the('checkbox', name).click();
        await rendered();
      };

      it('are offered by beneficiary, type and topic, with counts', async () => {
        const widget = await opened();
        expect(widget.all('group').map(({name}) => name)).to.deep.equal([
          'Who it helps',
          'Type',
          'Topic',
        ]);
        const options = widget.all('checkbox').map(({name}) => name);
        expect(options).to.include.members(['Leaflet (12)', 'Film (1)', 'Visits (3)', 'Money (4)']);
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('add up inside one filter and narrow across filters', async () => {
        const widget = await opened();
        await check(widget, 'Film (1)');
        await check(widget, 'Booklet (1)');
        expect(widget.titles).to.deep.equal(['A first visit', 'Inside the visits hall']);
        expect(widget.text).to.contain('2 of 21 resources');
        await check(widget, 'Parents and carers (1)');
        expect(widget.titles).to.deep.equal(['Inside the visits hall']);
        expect(widget.has('summary', /3 chosen/)).to.be.true;
        // A filter's own choice does not narrow its own counts.
        expect(widget.has('checkbox', 'Helpline (1)')).to.be.true;
        expect(widget.has('checkbox', 'Leaflet (0)')).to.be.true;
      });

      it('keep focus on the box that was ticked, and the count is said', async () => {
        const widget = await opened();
        const {said, stop} = widget.listen();
        widget.the('checkbox', 'Film (1)').focus();
        await press('Space');
        await rendered();
        expect(widget.focused).to.equal('checkbox Film (1)');
        await until('it is said', () => said.length);
        stop();
        expect(said).to.deep.equal(['1 of 21 resources']);
      });

      it('are taken away one by one, and focus goes to the next, then to the filters', async () => {
        const widget = await opened();
        await check(widget, 'Film (1)');
        await check(widget, 'Booklet (1)');
        widget.the('button', 'Remove Film').focus();
        await press('Enter');
        await rendered();
        expect(widget.titles).to.deep.equal(['A first visit']);
        expect(widget.focused).to.equal('button Remove Booklet');
        await press('Enter');
        await rendered();
        expect(widget.titles).to.have.length(20);
        expect(widget.focused).to.match(/^summary Filter the list/);
        expect((widget.the('checkbox', 'Booklet (1)') as HTMLInputElement).checked).to.be.false;
      });

      it('are all cleared at once', async () => {
        const widget = await opened();
        await check(widget, 'Film (1)');
        await check(widget, 'Money (0)');
        expect(widget.titles).to.deep.equal([]);
        expect(await use.page.violations()).to.deep.equal([]);
        widget.the('button', 'Clear all').focus();
        await press('Enter');
        await rendered();
        expect(widget.titles).to.have.length(20);
        expect(widget.focused).to.match(/^summary Filter the list/);
        for (const {element} of widget.all('checkbox'))
          expect((element as HTMLInputElement).checked).to.be.false;
      });

      it('are not offered where there is nothing to choose between', async () => {
        const widget = await list('type="film" with-filters', feedOf('One'));
        expect(widget.all('summary')).to.have.length(0);
      });
    });

    it('two lists on one page do not disturb each other', async () => {
      const {url} = await serve();
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-feed src="${url}">
          <signpost-resource-list id="a" with-search with-filters heading="One"></signpost-resource-list>
          <signpost-resource-list id="b" with-search with-filters heading="Two"></signpost-resource-list>
        </signpost-feed>`);
      const [a, b] = [use.page.widget('#a'), use.page.widget('#b')];
      await until('both are ready', () => a.titles.length && b.titles.length);
      await a.type('Search', 'hall');
      await until('one is narrowed', () => a.titles.length === 1);
      await rendered();
      expect(b.titles).to.have.length(20);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('a visitor who has only a keyboard can do everything', async () => {
      const widget = await list('with-search with-filters limit="1"');
      use.page.main.querySelector('h1')!.tabIndex = -1;
      use.page.main.querySelector('h1')!.focus();
      const stops: string[] = [];
      const tab = async () => {
        await press('Tab');
        stops.push(widget.focused);
      };
      for (let step = 0; step < 6; step++) await tab();
      expect(stops).to.deep.equal([
        'textbox Search',
        'button Search',
        'summary Filter the list',
        'combobox Sort by',
        'link A first visit',
        'button Show 20 more',
      ]);
      await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter');
      await rendered();
      await press('Tab');
      expect(widget.focused).to.match(/^checkbox /);
      await press('Space');
      await rendered();
      expect(widget.has('button', /^Remove/)).to.be.true;
      expect(widget.focused).to.match(/^checkbox /);
    });
  });
}

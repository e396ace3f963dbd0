import {expect} from '@open-wc/testing';
import {emptyFeed, fixtureFeed} from './fixture-feed.js';
import {press, rendered, serve, until, usePage, Widget} from './harness.js';

const [, ...otherPages] = fixtureFeed.pages;

/** A feed whose page has one of everything that a page can show. */
const feed = {
  ...fixtureFeed,
  publisher: {name: 'A charity', contact: 'mailto:us@charity.example'},
  safeguarding: 'The child’s safety comes first.',
  join: {text: 'Do you help families? Ask to be listed.'},
  attributions: ['Contains data of a register.'],
  resources: [
    ...fixtureFeed.resources.map((resource) =>
      resource.id === 'visit-book' ? {...resource, safeguarding: true} : resource,
    ),
    {id: 'series', type: 'booklet', title: 'Four letters', topics: ['money']},
    {id: 'letter', type: 'booklet', title: 'Letter one', summary: 'The first.', partOf: 'series'},
  ],
  pages: [
    {
      id: 'health-page',
      kind: 'audience',
      title: 'For health staff',
      audience: 'health',
      introduction: ['Begin here.'],
      headline: 'fewer',
      claims: ['share-before'],
      actions: [
        {kind: 'read-briefing', label: 'Read the briefing', briefing: 'health-briefing'},
        {kind: 'read-handbook', label: 'Get the handbook', url: 'https://handbook.example/'},
        {kind: 'read-poster', label: 'Get the poster'},
      ],
      sections: [
        {
          id: 'families',
          heading: 'For families',
          introduction: ['To share.'],
          points: ['Read it together.'],
          featured: ['visit-book', 'old-guide', 'gone'],
          query: {topics: ['visits']},
          actions: [{kind: 'find-services', label: 'Services nearby'}],
          sections: [
            {
              id: 'series-part',
              heading: 'To read in turn',
              claims: ['many'],
              featured: ['letter', 'series'],
            },
          ],
        },
        {
          id: 'money',
          heading: 'Money matters',
          featured: ['new-guide'],
          query: {topics: ['money']},
          actions: [
            {kind: 'browse-resources', label: 'More on money', query: {topics: ['money']}},
            {kind: 'list-training', label: 'All films', query: {types: ['film']}},
            {kind: 'join', label: 'Have your service listed'},
            {kind: 'contact', label: 'Write to us'},
          ],
        },
        {id: 'empty', heading: 'Nothing left', featured: ['gone']},
      ],
      credits: [{name: 'Family Press', url: 'https://books.example/', role: 'made with'}],
      reviewed: '2026-02-03',
    },
    {
      id: 'area-page',
      kind: 'area',
      title: 'The pathway',
      audience: 'prison',
      safeguarding: 'Some ties put a child at risk.',
      sections: [
        {
          id: 'choose',
          heading: 'Select your area',
          query: {types: ['service', 'helpline']},
          actions: [{kind: 'find-services', label: 'Choose your area'}],
        },
        {
          id: 'why',
          heading: 'Why families',
          introduction: ['They matter.'],
          featured: ['visit-book'],
        },
      ],
    },
    ...otherPages,
  ],
};

/** A whole page in one tag. */
export function audiencePageContract(build: string): void {
  describe(`<signpost-audience-page> (${build})`, () => {
    const use = usePage();

    const show = async (attributes = 'audience="health"', content: object = feed) => {
      const {url} = await serve(content);
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-audience-page src="${url}" ${attributes}>
          <p><a href="https://partner.example/families">Our own page for families</a></p>
        </signpost-audience-page>`);
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      return use.page.widget('signpost-audience-page');
    };

    /** The element of another kind that the page shows inside itself. */
    const inside = (widget: Widget, tag: string) => {
      const found = widget.element.shadowRoot!.querySelector<HTMLElement>(tag);
      if (!found) throw new Error(`No <${tag}> is inside.`);
      return new Widget(found);
    };

    it('shows every part of its page under headings that leave out no level', async () => {
      const widget = await show();
      expect(widget.headings).to.deep.equal([
        '2 For health staff',
        '3 For families',
        '4 A first visit',
        '4 The present guide',
        '4 To read in turn',
        '5 Four letters',
        '3 Money matters',
        '4 The present guide',
        '3 Find help near you',
        '3 Take part',
      ]);
      for (const words of [
        'Begin here.',
        'About 100,000 children have a parent in prison in a year.',
        'Seven in a hundred children will see a parent go to prison.',
        'To share.',
        'Read it together.',
        'About 200,000 children have a parent in prison in a year.',
        'Do you help families? Ask to be listed.',
        'Partners: Family Press (made with)',
        'Last checked 3 February 2026',
      ])
        expect(widget.text).to.contain(words);
      expect(widget.has('article', 'For health staff')).to.be.true;
      expect(widget.text).not.to.contain('withdrawn');
      expect(widget.showsFallback).to.be.false;
      const local = inside(widget, 'signpost-region-search');
      await until('the search is there', () => local.all('heading').length);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('takes the heading and level of its author', async () => {
      const widget = await show('audience="health" heading="For our nurses" heading-level="3"');
      expect(widget.headings.slice(0, 3)).to.deep.equal([
        '3 For our nurses',
        '4 For families',
        '5 A first visit',
      ]);
      widget.element.setAttribute('heading', '');
      await rendered();
      expect(widget.headings[0]).to.equal('4 For families');
    });

    it('finds its page by a former name of the audience, or by the page’s id or title', async () => {
      const widget = await show('audience="NHS staff"');
      expect(widget.headings[0]).to.equal('2 For health staff');
      for (const name of ['area-page', 'the Pathway']) {
        widget.element.setAttribute('page', name);
        await rendered();
        expect(widget.headings[0]).to.equal('2 The pathway');
      }
      widget.element.removeAttribute('page');
      widget.element.removeAttribute('audience');
      await rendered();
      expect(widget.headings[0]).to.equal('2 For health staff');
    });

    for (const [attribute, value, known] of [
      ['audience', 'school', ['health', 'prison']],
      ['page', 'nowhere', ['health-page', 'area-page']],
    ] as const)
      it(`keeps the author’s content for a ${attribute} without a page, and says so once`, async () => {
        const widget = await show(`${attribute}="${value}"`);
        expect(widget.showsFallback).to.be.true;
        expect(widget.text).to.equal('');
        const events = use.page.events('attribute-error');
        expect(events.map((event) => [event.attribute, event.value, event.known])).to.deep.equal([
          [attribute, value, known],
        ]);
        expect(use.page.takeSaid()).to.have.length(1);
        expect(await use.page.violations()).to.deep.equal([]);
      });

    it('keeps the author’s content when the feed has no page', async () => {
      const widget = await show('', emptyFeed);
      expect(widget.showsFallback).to.be.true;
    });

    it('leads to each section with the keyboard, and leaves the address alone', async () => {
      const widget = await show();
      const before = location.href;
      const nav = widget.all('link').filter(({element}) => element.closest('nav'));
      expect(nav.map(({name}) => name)).to.deep.equal([
        'For families',
        'To read in turn',
        'Money matters',
        'Find help near you',
        'Take part',
      ]);
      expect(widget.the('navigation', 'On this page For health staff').contains(nav[0]!.element)).to
        .be.true;
      for (const {element, name} of nav) {
        element.focus();
        await press('Enter');
        expect(widget.focused).to.equal(`heading ${name}`);
      }
      expect(location.href).to.equal(before);
    });

    it('goes to the section that the address names', async () => {
      const widget = await show('audience="health" id="guide"');
      const [first] = widget.links.filter((link) => link.closest('nav'));
      expect(first!.getAttribute('href')).to.equal('#guide-families');
      location.hash = '#guide-money';
      await until('it has gone there', () => widget.focused === 'heading Money matters');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('goes to the first of two pages that have the place, in the document’s order', async () => {
      const {url} = await serve(feed);
      history.replaceState(null, '', '#money');
      use.page.show(`
        <signpost-audience-page src="${url}" id="a" page="area-page"></signpost-audience-page>
        <signpost-audience-page src="${url}" class="first"></signpost-audience-page>
        <signpost-audience-page src="${url}" class="second"></signpost-audience-page>`);
      await until('every feed is ready', () => use.page.events('feed-ready').length === 3);
      await rendered();
      const focused = () =>
        ['#a', '.first', '.second'].map((selector) => use.page.widget(selector).focused);
      expect(focused()).to.deep.equal(['nothing', 'heading Money matters', 'nothing']);
      location.hash = '#families';
      await until('it has gone there', () => focused()[1] === 'heading For families');
      expect(focused()[2]).to.equal('nothing');
      use.page.main.querySelector('.first')!.remove();
      location.hash = '#money';
      await until('the other has the place', () =>
        use.page.widget('.second').focused.endsWith('Money matters'),
      );
      location.hash = '#a-why';
      await until('the one with a name goes', () =>
        use.page.widget('#a').focused.endsWith('Why families'),
      );
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('leaves alone an address whose fragment cannot be read', async () => {
      const widget = await show();
      location.hash = '#%';
      await new Promise((heard) => window.addEventListener('hashchange', heard, {once: true}));
      expect(widget.focused).to.equal('nothing');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('leaves an address to the page that has such a place itself', async () => {
      const widget = await show();
      use.page.main.insertAdjacentHTML('beforeend', '<p id="money">Ours</p>');
      location.hash = '#money';
      await new Promise((heard) => window.addEventListener('hashchange', heard, {once: true}));
      expect(widget.focused).to.equal('nothing');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('shows a series as one entry with its parts', async () => {
      const widget = await show();
      const item = widget.item('Four letters');
      expect(item).to.contain('1 part in this series:');
      expect(item).to.contain('Letter one');
      expect(widget.titles).not.to.include('Letter one');
    });

    it('says what is true of children’s safety once, and again in a list that was opened', async () => {
      const widget = await show();
      const notes = (of: Widget) =>
        [...of.element.shadowRoot!.querySelectorAll('[part~="safeguarding"]')].length;
      expect(notes(widget)).to.equal(1);
      widget.the('button', 'See all 4 in the directory').click();
      const list = () => inside(widget, 'signpost-resource-list');
      await until('the list is there', () => list().titles.length > 2);
      // The list that took the place of the featured few has its own.
      expect([notes(widget), notes(list())]).to.deep.equal([0, 1]);
      widget.element.setAttribute('page', 'area-page');
      await rendered();
      expect(notes(widget)).to.equal(1);
      expect(widget.text).to.contain('The child’s safety comes first.');
      expect(widget.text).to.contain('Some ties put a child at risk.');
    });

    it('opens everything of a section in the place of the featured few, with search and filters', async () => {
      const widget = await show();
      const button = widget.the('button', 'More on money (5)');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.focus();
      await press('Enter');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const list = inside(widget, 'signpost-resource-list');
      await until('the list is there', () => list.titles.length > 1);
      expect(list.titles[0]).to.equal('The present guide');
      expect(list.titles).to.include('A kit without address');
      expect(list.headings[0]).to.equal('4 The present guide');
      await list.type('Search', 'kit');
      await until('it is narrowed', () => list.titles.length === 1);
      expect(await use.page.violations()).to.deep.equal([]);
      button.click();
      await rendered();
      expect(widget.element.shadowRoot!.querySelector('signpost-resource-list')).to.be.null;
      expect(widget.itemElement('The present guide')).to.exist;
      expect(button.isConnected).to.be.true;
    });

    it('tells the landmarks apart, however many lists are open', async () => {
      const widget = await show();
      const names = ['See all 4 in the directory', /^More on money/, /^All films/];
      for (const name of names) widget.the('button', name).click();
      await rendered();
      const {shadowRoot} = widget.element;
      const lists = () =>
        [...shadowRoot!.querySelectorAll<HTMLElement>('signpost-resource-list')].map(
          (element) => new Widget(element),
        );
      await until('every list is there', () => lists().every(({titles}) => titles.length > 0));
      expect(lists()).to.have.length(3);
      const local = inside(widget, 'signpost-region-search');
      await until('the search is there', () => local.all('heading').length);
      const landmarks = [widget, local, ...lists()].flatMap((one) =>
        ['search', 'region', 'navigation'].flatMap((role) => one.all(role)),
      );
      const said = landmarks.map(({role, name}) => `${role} ${name}`);
      expect(said.length).to.be.at.least(7);
      expect([...new Set(said)]).to.deep.equal(said);
      for (const {role, name} of landmarks) expect(name, role).not.to.equal('');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('leads each invitation to what it promises', async () => {
      const widget = await show();
      const hrefOf = (name: string) => (widget.the('link', name) as HTMLAnchorElement).href;
      expect(hrefOf('Get the handbook')).to.equal('https://handbook.example/');
      expect(widget.text).to.contain(
        'Get the poster No address or contact is confirmed for this at present.',
      );
      expect(hrefOf('Write to us')).to.equal('mailto:us@charity.example');
      widget.the('link', 'Services nearby').click();
      expect(widget.focused).to.equal('heading Find help near you');
      widget.the('link', 'Have your service listed').click();
      expect(widget.focused).to.equal('heading Take part');

      widget.the('button', 'Read the briefing').click();
      const card = () => inside(widget, 'signpost-briefing-card');
      await until('the briefing is there', () => card().all('heading').length > 1);
      expect(card().headings[0]).to.equal('3 What health staff should know');

      widget.the('button', 'All films (1)').click();
      await rendered();
      const list = inside(widget, 'signpost-resource-list');
      await until('the films are there', () => list.titles.length);
      expect(list.titles).to.deep.equal(['Inside the visits hall']);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('offers to be listed, and to write to the publisher, where the feed has an address', async () => {
      const widget = await show('', {
        ...feed,
        publisher: {name: 'A charity', contact: 'mailto:us@charity.example'},
        join: {...feed.join, url: 'https://join.example/'},
      });
      const hrefOf = (name: string) => (widget.the('link', name) as HTMLAnchorElement).href;
      expect(hrefOf('Ask to be listed')).to.equal('https://join.example/');
      expect(hrefOf('Have your service listed')).to.equal('https://join.example/');
      expect(hrefOf('Contact A charity')).to.equal('mailto:us@charity.example');
      expect(hrefOf('Write to us')).to.equal('mailto:us@charity.example');
    });

    it('invites nobody to take part when the feed has no address to ask at', async () => {
      const widget = await show('', {...feed, publisher: {name: 'A charity'}});
      expect(widget.has('heading', 'Take part')).to.be.false;
      expect(widget.has('link', 'Take part')).to.be.false;
      for (const words of ['Do you help families?', 'Have your service listed', 'Write to us'])
        expect(widget.text).not.to.contain(words);
    });

    it('answers what a briefing inside it asks for, wherever that is on the page', async () => {
      const [briefing] = fixtureFeed.briefings;
      const widget = await show('id="guide"', {
        ...feed,
        briefings: [
          {
            ...briefing,
            actions: [
              {kind: 'find-services', label: 'Help in a place'},
              {kind: 'browse-resources', label: 'All on money', query: {topics: ['money']}},
              {kind: 'browse-resources', label: 'All films', query: {types: ['film']}},
              {kind: 'join', label: 'Be listed'},
            ],
          },
        ],
      });
      const address = location.href;
      widget.the('button', 'Read the briefing').click();
      await rendered();
      const card = inside(widget, 'signpost-briefing-card');
      await until('the briefing is there', () => card.has('link', 'Help in a place'));
      for (const [name, anchor, heading] of [
        ['Help in a place', 'in-your-area', 'Find help near you'],
        ['All on money', 'money', 'Money matters'],
        ['Be listed', 'take-part', 'Take part'],
      ] as const) {
        const link = card.the('link', name);
        expect(link.getAttribute('href')).to.equal(`#guide-${anchor}`);
        link.click();
        expect(widget.focused).to.equal(`heading ${heading}`);
      }
      expect(location.href).to.equal(address);
      // No section lists the films.
      expect(card.has('link', 'All films')).to.be.false;
      widget.element.setAttribute('region-search', 'near');
      await rendered();
      expect(card.the('link', 'Help in a place').getAttribute('href')).to.equal('#near');
    });

    it('narrows the search by area to training where that is asked for', async () => {
      const withTraining = {
        ...feed,
        resources: [
          ...feed.resources,
          {id: 'course', type: 'training', title: 'A course', coverage: ['E12000009']},
        ],
        pages: [
          {...feed.pages[0], actions: [{kind: 'find-training', label: 'Training nearby'}]},
          ...feed.pages.slice(1),
        ],
      };
      const widget = await show('audience="health" area="south-west"', withTraining);
      const local = inside(widget, 'signpost-region-search');
      await until('help is found', () => local.titles.includes('A course'));
      expect(local.titles).to.include('Bristol family group');
      widget.the('link', 'Services nearby').click();
      await rendered();
      expect(local.titles).to.include('Bristol family group');
      widget.the('link', 'Training nearby').click();
      expect(widget.focused).to.equal('heading Find help near you');
      await until('it is narrowed', () => !local.titles.includes('Bristol family group'));
      expect(local.titles).to.deep.equal(['A course']);
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('narrows the search that the site’s page has', async () => {
      const {url} = await serve({
        ...feed,
        resources: [
          ...feed.resources,
          {id: 'course', type: 'training', title: 'A course', coverage: ['E12000009']},
        ],
        pages: [{...feed.pages[0], actions: [{kind: 'find-training', label: 'Training nearby'}]}],
      });
      use.page.show(`
        <signpost-feed src="${url}">
          <signpost-audience-page region-search="near"></signpost-audience-page>
          <signpost-region-search id="near" area="south-west"></signpost-region-search>
        </signpost-feed>`);
      const near = use.page.widget('#near');
      await until('help is found', () => near.titles.includes('Bristol family group'));
      use.page.widget('signpost-audience-page').the('link', 'Training nearby').click();
      await until('it is narrowed', () => near.titles.join() === 'A course');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('tells how many a list will show only as long as no area narrows it', async () => {
      const widget = await show();
      const named = () =>
        ['See all', 'More on money', 'All films'].map(
          (words) => widget.all('button').find(({name}) => name.startsWith(words))!.name,
        );
      expect(named()).to.deep.equal([
        'See all 4 in the directory',
        'More on money (5)',
        'All films (1)',
      ]);
      const local = inside(widget, 'signpost-region-search');
      await until('the search is there', () => local.has('radio', 'South West'));
      local.the('radio', 'South West').click();
      await until('the page follows', () => named()[0] === 'See all in the directory');
      expect(named()).to.deep.equal(['See all in the directory', 'More on money', 'All films']);
      local.the('button', 'Clear area').click();
      await until('the page follows', () => named()[1] === 'More on money (5)');
    });

    it('says a figure in full once, and in brief where a section has it again', async () => {
      const widget = await show('audience="health"', {
        ...feed,
        pages: [
          {
            ...feed.pages[0],
            headline: 'share',
            claims: [],
            sections: [{id: 'again', heading: 'Again', claims: ['share-before', 'many']}],
          },
        ],
      });
      expect(widget.figures.map(({textContent}) => textContent)).to.deep.equal([
        '7%',
        'About 200,000',
      ]);
      expect(widget.text.split('Source not stated')).to.have.length(2);
      expect(widget.text).not.to.contain('Five in a hundred');
      widget.the('summary', /^Replaces an earlier figure ?: Seven in a hundred/).click();
      await rendered();
      expect(widget.text).to.contain('Five in a hundred');
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('shares its feed and the visitor’s area with what it shows inside', async () => {
      const {url, log} = await serve(feed);
      use.page.show(
        `<signpost-audience-page src="${url}" audience="health" area="south-west"></signpost-audience-page>`,
      );
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await rendered();
      const widget = use.page.widget('signpost-audience-page');
      const local = inside(widget, 'signpost-region-search');
      await until('help is found', () => local.titles.includes('Bristol family group'));
      expect(local.headings[0]).to.match(/^4 Help in the South West/);
      widget.the('button', /More on money/).click();
      const list = () => inside(widget, 'signpost-resource-list');
      await until('the list follows the area', () => list().text.includes('South West'));
      expect((await log()).asked).to.equal(1);

      local.the('button', 'Clear area').click();
      await until('the list follows', () => !list().text.includes('South West'));
      expect(use.page.events('area-change').at(-1)!.areas).to.deep.equal([]);
      expect((use.page.events('area-change').at(-1)!.target as Element).localName).to.equal(
        'signpost-audience-page',
      );
    });

    it('follows the feed and the area of the site’s page, and tells it of the visitor’s', async () => {
      const {url} = await serve(feed);
      use.page.show(`
        <signpost-feed id="directory" src="${url}"></signpost-feed>
        <signpost-audience-page feed="directory" audience="health"></signpost-audience-page>
        <signpost-region-search feed="directory" id="outside"></signpost-region-search>`);
      const outside = use.page.widget('#outside');
      await until('the search is there', () => outside.has('radio', 'South West'));
      outside.the('radio', 'South West').click();
      await rendered();
      const local = inside(use.page.widget('signpost-audience-page'), 'signpost-region-search');
      await until('the inner one follows', () => local.titles.includes('Bristol family group'));
      local.the('button', 'Clear area').click();
      await until('the outer one follows', () => !outside.has('button', 'Clear area'));
    });

    it('puts the search by area where the feed has a section for it', async () => {
      const widget = await show('page="area-page"');
      const local = inside(widget, 'signpost-region-search');
      await until('the search is there', () => local.all('heading').length);
      expect(widget.headings.slice(0, 3)).to.deep.equal([
        '2 The pathway',
        '3 Select your area',
        '3 Why families',
      ]);
      expect(local.headings[0]).to.equal('4 Choose your area');
      expect(widget.has('link', 'Find help near you')).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('leads to the search that the site’s page has, instead of showing one', async () => {
      const widget = await show('audience="health" region-search="near"');
      use.page.main.insertAdjacentHTML('beforeend', '<div id="near">Ours</div>');
      expect(widget.element.shadowRoot!.querySelector('signpost-region-search')).to.be.null;
      expect(widget.the('link', 'Services nearby').getAttribute('href')).to.equal('#near');
      expect(widget.has('heading', 'Find help near you')).to.be.false;
      widget.element.setAttribute('page', 'area-page');
      await rendered();
      expect(widget.the('link', 'Choose your area').getAttribute('href')).to.equal('#near');
    });

    it('says once that the feed could not be refreshed, and offers once to try again', async () => {
      const {url, answerWith} = await serve(feed);
      use.page.show(`
        <signpost-feed src="${url}">
          <signpost-audience-page audience="health"></signpost-audience-page>
        </signpost-feed>`);
      await until('the feed is ready', () => use.page.events('feed-ready').length);
      await answerWith({status: 404});
      use.page.main.querySelector('signpost-feed')!.reload();
      await until('that failed', () => use.page.events('feed-error').length);
      await rendered();
      const widget = use.page.widget('signpost-audience-page');
      expect(widget.all('button').filter(({name}) => name === 'Try again')).to.have.length(1);
      const local = inside(widget, 'signpost-region-search');
      await until('the search is there', () => local.all('heading').length);
      expect(local.has('button', 'Try again')).to.be.false;
      expect(widget.headings[0]).to.equal('2 For health staff');
      use.page.takeSaid();
    });

    it('keeps the page’s promises: no style attribute, no id twice, no opener', async () => {
      const widget = await show();
      expect(widget.styled).to.deep.equal([]);
      expect(widget.repeatedIds).to.deep.equal([]);
      for (const link of widget.links.filter(({href}) => !href.includes('#')))
        expect(link.rel, link.href).to.contain('noopener');
    });

    it('speaks Welsh, and marks what is not', async () => {
      const widget = await show('audience="health" lang="cy"');
      await until('it speaks Welsh', () => widget.has('heading', 'Cymryd rhan'));
      expect(widget.languageOf('To share.')).to.equal('en');
      expect(await use.page.violations()).to.deep.equal([]);
    });
  });
}

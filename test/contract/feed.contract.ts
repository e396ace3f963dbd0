import {expect} from '@open-wc/testing';
import {feedOf, fixtureFeed} from './fixture-feed.js';
import {
  pause,
  press,
  rendered,
  serve,
  tidyMemory,
  until,
  usePage,
  type LabAnswer,
} from './harness.js';

/** How a page connects widgets to feeds, and what becomes of a feed that does not come. */
export function feedContract(build: string): void {
  describe(`a feed and its widgets (${build})`, () => {
    const use = usePage();
    const show = (markup: string) => use.page.show(markup);
    const titles = (selector: string) => use.page.widget(selector).titles;
    const shows = (selector: string, title: string) =>
      until(`${selector} shows ${title}`, () => titles(selector).includes(title));
    const say = () => '<a href="tel:+443001234567">Call 0300 123 4567</a>';
    const feed = () => use.page.main.querySelector('signpost-feed')!;

    describe('three ways to a feed', () => {
      it('an address of its own', async () => {
        const {url} = await serve(feedOf('One'));
        show(`<signpost-resource-list src="${url}"></signpost-resource-list>`);
        await shows('signpost-resource-list', 'One');
      });

      it('the nearest feed around it', async () => {
        const [one, two] = await Promise.all([serve(feedOf('One')), serve(feedOf('Two'))]);
        show(`
          <signpost-feed src="${one.url}">
            <signpost-feed src="${two.url}">
              <div><signpost-resource-list id="inner"></signpost-resource-list></div>
            </signpost-feed>
            <signpost-resource-list id="outer"></signpost-resource-list>
          </signpost-feed>`);
        await shows('#inner', 'Two');
        await shows('#outer', 'One');
      });

      it('a feed named by id, which may stand before or after it', async () => {
        const {url} = await serve(feedOf('One'));
        show(`
          <signpost-resource-list id="before" feed="here"></signpost-resource-list>
          <signpost-feed id="here" src="${url}"></signpost-feed>
          <signpost-resource-list id="after" feed="here"></signpost-resource-list>`);
        await shows('#before', 'One');
        await shows('#after', 'One');
      });

      it('a named feed rather than the one around it', async () => {
        const [one, two] = await Promise.all([serve(feedOf('One')), serve(feedOf('Two'))]);
        show(`
          <signpost-feed id="one" src="${one.url}"></signpost-feed>
          <signpost-feed src="${two.url}">
            <signpost-resource-list feed="one"></signpost-resource-list>
          </signpost-feed>`);
        await shows('signpost-resource-list', 'One');
      });

      it('a named feed that a script adds later', async () => {
        const {url} = await serve(feedOf('One'));
        show('<signpost-resource-list feed="later"></signpost-resource-list>');
        await rendered();
        expect(use.page.takeSaid()).to.have.length(1);
        use.page.main.insertAdjacentHTML(
          'beforeend',
          `<signpost-feed id="later" src="${url}"></signpost-feed>`,
        );
        await shows('signpost-resource-list', 'One');
      });

      it('a name that nothing has: one warning, and the author’s own content', async () => {
        show(`<signpost-resource-list feed="nowhere">${say()}</signpost-resource-list>`);
        await rendered();
        expect(use.page.widget('signpost-resource-list').showsFallback).to.be.true;
        const said = use.page.takeSaid();
        expect(said).to.have.length(1);
        expect(said[0]).to.contain('nowhere');
      });

      it('from inside the shadow root of a page’s own element', async () => {
        const {url} = await serve(feedOf('One'));
        show('<div></div>');
        const root = use.page.main.firstElementChild!.attachShadow({mode: 'open'});
        root.innerHTML = `
          <signpost-feed id="here" src="${url}"></signpost-feed>
          <signpost-resource-list feed="here"></signpost-resource-list>`;
        const list = root.querySelector('signpost-resource-list')!;
        await until('the list shows One', () => list.shadowRoot?.textContent?.includes('One'));
      });
    });

    describe('a feed that is defined after its widgets', () => {
      let count = 0;
      const lateTag = () => `late-feed-${build.replaceAll(/\W/g, '')}-${count++}`;
      const define = (tag: string) => {
        const Feed = customElements.get('signpost-feed')!;
        customElements.define(tag, class extends Feed {});
      };

      it('is found by the widgets inside it', async () => {
        const {url} = await serve(feedOf('One'));
        const tag = lateTag();
        show(`<${tag} src="${url}"><signpost-resource-list></signpost-resource-list></${tag}>`);
        await rendered();
        define(tag);
        await shows('signpost-resource-list', 'One');
      });

      it('is found even when memory was tidied up meanwhile', async () => {
        const {url} = await serve(feedOf('One'));
        const tag = lateTag();
        show(`<${tag} src="${url}"><signpost-resource-list></signpost-resource-list></${tag}>`);
        await rendered();
        await tidyMemory();
        define(tag);
        await shows('signpost-resource-list', 'One');
      });

      it('is found by name', async () => {
        const {url} = await serve(feedOf('One'));
        const tag = lateTag();
        show(`
          <signpost-resource-list feed="late"></signpost-resource-list>
          <${tag} id="late" src="${url}"></${tag}>`);
        await rendered();
        define(tag);
        await shows('signpost-resource-list', 'One');
      });

      it('is not heeded by a widget that has chosen another meanwhile', async () => {
        const [one, two] = await Promise.all([serve(feedOf('One')), serve(feedOf('Two'))]);
        const tag = lateTag();
        show(`
          <signpost-feed id="one" src="${one.url}"></signpost-feed>
          <${tag} src="${two.url}"><signpost-resource-list></signpost-resource-list></${tag}>`);
        await rendered();
        use.page.main.querySelector('signpost-resource-list')!.setAttribute('feed', 'one');
        await shows('signpost-resource-list', 'One');
        define(tag);
        await until('the other feed is there', () => use.page.events('feed-ready').length === 2);
        await rendered();
        expect(titles('signpost-resource-list')).to.deep.equal(['One']);
      });

      it('takes over from one farther out when it is nearer', async () => {
        const [one, two] = await Promise.all([serve(feedOf('One')), serve(feedOf('Two'))]);
        const tag = lateTag();
        show(`
          <signpost-feed src="${one.url}">
            <${tag} src="${two.url}"><signpost-resource-list></signpost-resource-list></${tag}>
          </signpost-feed>`);
        await shows('signpost-resource-list', 'One');
        define(tag);
        await shows('signpost-resource-list', 'Two');
      });
    });

    describe('changes while the page lives', () => {
      const twoFeeds = async (list: string) => {
        const [one, two] = await Promise.all([serve(feedOf('One')), serve(feedOf('Two'))]);
        show(`
          <signpost-feed id="one" src="${one.url}">${list}</signpost-feed>
          <signpost-feed id="two" src="${two.url}">
            <signpost-resource-list id="other"></signpost-resource-list>
          </signpost-feed>`);
        await shows('#other', 'Two');
        return {one, two};
      };
      const moving = '<signpost-resource-list id="moving"></signpost-resource-list>';
      const list = () => use.page.main.querySelector('#moving')!;

      it('a widget that moves shows the feed it moved into', async () => {
        await twoFeeds(moving);
        await shows('#moving', 'One');
        use.page.main.querySelector('#two')!.append(list());
        await shows('#moving', 'Two');
        expect(titles('#moving')).to.deep.equal(['Two']);
      });

      it('a widget that moves out of every feed no longer shows one', async () => {
        await twoFeeds(moving);
        await shows('#moving', 'One');
        use.page.main.append(list());
        await until('nothing is listed', () => titles('#moving').length === 0);
      });

      it('a feed that is named, renamed and no longer named', async () => {
        await twoFeeds(moving);
        await shows('#moving', 'One');
        list().setAttribute('feed', 'two');
        await shows('#moving', 'Two');
        list().setAttribute('feed', 'one');
        await shows('#moving', 'One');
        list().setAttribute('feed', 'two');
        await shows('#moving', 'Two');
        list().removeAttribute('feed');
        await shows('#moving', 'One');
        expect(titles('#moving')).to.deep.equal(['One']);
      });

      it('an address of its own that comes and goes', async () => {
        const {two} = await twoFeeds(moving);
        await shows('#moving', 'One');
        list().setAttribute('src', two.url);
        await shows('#moving', 'Two');
        expect(titles('#moving')).to.deep.equal(['Two']);
        list().removeAttribute('src');
        await shows('#moving', 'One');
      });

      it('an address of its own for a widget that had no feed, already loaded by another', async () => {
        const {two} = await twoFeeds('');
        use.page.main.insertAdjacentHTML('beforeend', moving);
        await rendered();
        list().setAttribute('src', two.url);
        await shows('#moving', 'Two');
      });

      it('another address for the feed', async () => {
        await twoFeeds(moving);
        const {url} = await serve(feedOf('Three'));
        use.page.main.querySelector('#one')!.setAttribute('src', url);
        await shows('#moving', 'Three');
        use.page.main.querySelector('#one')!.removeAttribute('src');
        await until('nothing is listed', () => titles('#moving').length === 0);
      });

      it('a widget that leaves and comes back', async () => {
        await twoFeeds(moving);
        await shows('#moving', 'One');
        const away = list();
        away.remove();
        await rendered();
        use.page.main.querySelector('#two')!.append(away);
        await shows('#moving', 'Two');
      });
    });

    describe('requests', () => {
      it('one for each address, however many ask', async () => {
        const {url, log} = await serve(feedOf('One'));
        show(`
          <signpost-feed id="a" src="${url}">
            <signpost-resource-list id="nested"></signpost-resource-list>
            <signpost-briefing-card></signpost-briefing-card>
          </signpost-feed>
          <signpost-feed src="${new URL(url, location.href).href}"></signpost-feed>
          <signpost-resource-list id="own" src="${url}"></signpost-resource-list>
          <signpost-resource-list id="named" feed="a"></signpost-resource-list>`);
        for (const id of ['#nested', '#own', '#named']) await shows(id, 'One');
        use.page.main.insertAdjacentHTML(
          'beforeend',
          `<signpost-resource-list id="late" src="${url}"></signpost-resource-list>`,
        );
        await shows('#late', 'One');
        expect((await log()).asked).to.equal(1);
      });

      it('carry no cookie and do not say which page asked', async () => {
        document.cookie = 'signpost-test=1; path=/';
        const {url, log} = await serve(feedOf('One'));
        show(`<signpost-resource-list src="${url}"></signpost-resource-list>`);
        await shows('signpost-resource-list', 'One');
        document.cookie = 'signpost-test=; path=/; max-age=0';
        const {referrers, cookies} = await log();
        expect({referrers, cookies}).to.deep.equal({referrers: [], cookies: []});
      });

      it('end when nobody waits for them any more', async () => {
        const {url, log} = await serve(fixtureFeed, 'held', {});
        show(`<signpost-feed src="${url}">
          <signpost-resource-list></signpost-resource-list>
        </signpost-feed>`);
        await untilLog(log, 'asked', 1);
        const away = feed();
        away.remove();
        await untilLog(log, 'aborted', 1);
        use.page.main.append(away);
        await shows('signpost-resource-list', 'A first visit');
        expect((await log()).asked).to.equal(2);
        expect(use.page.events('feed-error')).to.deep.equal([]);
      });

      it('do not begin for a widget that was changed and removed at once', async () => {
        const {url, log} = await serve(feedOf('One'));
        show('<signpost-resource-list></signpost-resource-list>');
        await rendered();
        const {element} = use.page.widget('signpost-resource-list');
        element.setAttribute('src', url);
        element.remove();
        await pause(50);
        expect((await log()).asked).to.equal(0);
      });

      it('go on while another widget waits', async () => {
        const {url, log, release} = await serve(feedOf('One'), 'held');
        show(`
          <signpost-resource-list id="gone" src="${url}"></signpost-resource-list>
          <signpost-resource-list id="stays" src="${url}"></signpost-resource-list>`);
        await untilLog(log, 'asked', 1);
        use.page.main.querySelector('#gone')!.remove();
        await rendered();
        await release();
        await shows('#stays', 'One');
        expect((await log()).asked).to.equal(1);
      });

      it('go on while the feed is moved', async () => {
        const {url, log, release} = await serve(feedOf('One'), 'held');
        show(`<signpost-feed src="${url}">
          <signpost-resource-list></signpost-resource-list>
        </signpost-feed><div></div>`);
        await untilLog(log, 'asked', 1);
        use.page.main.querySelector('div')!.append(feed());
        await rendered();
        await release();
        await shows('signpost-resource-list', 'One');
        const {asked, aborted} = await log();
        expect({asked, aborted}).to.deep.equal({asked: 1, aborted: 0});
      });

      it('can be made anew after one that was given up', async () => {
        const {url, log, answerWith} = await serve(feedOf('One'));
        show(`<signpost-feed src="${url}">
          <signpost-resource-list></signpost-resource-list>
        </signpost-feed>`);
        await shows('signpost-resource-list', 'One');
        await answerWith('held', {body: JSON.stringify(feedOf('Two'))});
        const away = feed();
        away.reload();
        await untilLog(log, 'asked', 2);
        away.remove();
        await untilLog(log, 'aborted', 1);
        use.page.main.append(away);
        await shows('signpost-resource-list', 'One');
        away.reload();
        await shows('signpost-resource-list', 'Two');
      });
    });

    describe('the page hears', () => {
      it('that the feed is there, with what was left out of it', async () => {
        const {url} = await serve({
          ...feedOf('One'),
          resources: [...feedOf('One').resources, {id: 'bad', type: 'book'}],
        });
        show(`<signpost-feed src="${url}"></signpost-feed>`);
        await until('the page heard', () => use.page.events('feed-ready').length);
        const [event] = use.page.events('feed-ready');
        expect(event!.url).to.equal(new URL(url, location.href).href);
        expect(event!.problems.map(({code, at}) => ({code, at}))).to.deep.equal([
          {code: 'missing', at: '/resources/1/title'},
        ]);
      });

      const failures: readonly [code: string, why: string, answer: LabAnswer, status?: number][] = [
        ['unreachable', 'a connection that breaks', 'lost'],
        ['http-error', 'a server’s own error', {status: 500, body: 'Error'}, 500],
        ['http-error', 'an address that is gone', {status: 404, body: '{}'}, 404],
        ['not-json', 'a page where the feed should be', {body: '<!doctype html><p>Log in'}],
        ['not-json', 'nothing at all', {body: ''}],
        ['not-a-feed', 'JSON of another kind', {body: '{"type": "FeatureCollection"}'}],
        ['not-a-feed', 'a list', {body: '[]'}],
        [
          'unsupported-version',
          'a feed of a later release',
          {body: JSON.stringify({...fixtureFeed, format: 'signpost-feed/2'})},
        ],
      ];
      for (const [code, why, answer, status] of failures)
        it(`${code}, once, for ${why}, and the visitor keeps the author’s content`, async () => {
          const {url} = await serve(fixtureFeed, answer);
          show(`<signpost-feed src="${url}">
            <signpost-resource-list>${say()}</signpost-resource-list>
            <signpost-briefing-card>${say()}</signpost-briefing-card>
            <signpost-region-search>${say()}</signpost-region-search>
          </signpost-feed>`);
          const widgets = ['resource-list', 'briefing-card', 'region-search'].map((name) =>
            use.page.widget(`signpost-${name}`),
          );
          for (const widget of widgets)
            await until('it can be tried again', () => widget.has('button', 'Try again'), 8000);
          for (const widget of widgets) {
            expect(widget.showsFallback).to.be.true;
            // Nobody asked, so nobody is interrupted; the sentence stands where the content would.
            expect(widget.statuses).to.deep.equal([]);
            expect(widget.text).to.match(/We could not|newer version/);
            expect(widget.text).not.to.contain(code);
          }
          const events = use.page.events('feed-error');
          expect(events).to.have.length(1);
          expect(events[0]!.failure.code).to.equal(code);
          expect(events[0]!.failure.status).to.equal(status);
          expect(events[0]!.url).to.equal(new URL(url, location.href).href);
          const said = use.page.takeSaid();
          expect(said).to.have.length(1);
          expect(said[0])
            .to.match(/^error: /)
            .and.to.contain(code);
          expect(await use.page.violations()).to.deep.equal([]);
        });

      it('from every widget with an address of its own, while the console is told once', async () => {
        const {url} = await serve(fixtureFeed, {status: 404});
        show(`
          <signpost-resource-list src="${url}"></signpost-resource-list>
          <signpost-briefing-card src="${url}"></signpost-briefing-card>`);
        await until('both said so', () => use.page.events('feed-error').length === 2);
        expect(use.page.takeSaid()).to.have.length(1);
      });

      it('to a widget that comes after it, which asks for nothing until somebody tries again', async () => {
        const {url, log} = await serve(fixtureFeed, {status: 404}, {});
        const tag = `<signpost-resource-list src="${url}"></signpost-resource-list>`;
        show(tag);
        await until('the first said so', () => use.page.events('feed-error').length === 1);
        use.page.main.insertAdjacentHTML('beforeend', tag);
        await until('the second said so', () => use.page.events('feed-error').length === 2);
        const late = use.page.widget('signpost-resource-list:last-of-type');
        await until('it offers to', () => late.has('button', 'Try again'));
        expect((await log()).asked).to.equal(1);
        late.the('button', 'Try again').click();
        await until('both have it', () => use.page.events('feed-ready').length === 2);
        expect((await log()).asked).to.equal(2);
        expect(use.page.takeSaid()).to.have.length(1);
      });

      it('of an address that is none like of any other that cannot be reached', async () => {
        show('<signpost-resource-list src="http://[">Call us</signpost-resource-list>');
        await until('the page heard', () => use.page.events('feed-error').length, 8000);
        expect(use.page.events('feed-error')[0]!.failure.code).to.equal('unreachable');
        use.page.takeSaid();
      });
    });

    describe('“Try again”', () => {
      const failing = async (...answers: LabAnswer[]) => {
        const served = await serve(fixtureFeed, {status: 404}, ...answers);
        show(`<signpost-feed src="${served.url}">
          <signpost-resource-list id="tried">${say()}</signpost-resource-list>
          <signpost-resource-list id="beside"></signpost-resource-list>
        </signpost-feed>`);
        const widget = use.page.widget('#tried');
        await until('it failed', () => widget.has('button', 'Try again'));
        use.page.takeSaid();
        widget.the('button', 'Try again').focus();
        return {...served, widget};
      };

      it('loads the feed for every widget of it, with one request', async () => {
        const {log} = await failing({});
        await press('Enter');
        await shows('#tried', 'A first visit');
        await shows('#beside', 'A first visit');
        expect((await log()).asked).to.equal(2);
      });

      it('keeps focus while it loads, and reading goes on from the heading', async () => {
        const {widget, log, release} = await failing('held');
        await press('Enter');
        await untilLog(log, 'asked', 2);
        await until('loading has focus', () => widget.focused.endsWith('Loading…'));
        expect(widget.showsFallback).to.be.true;
        await release();
        await shows('#tried', 'A first visit');
        expect(widget.focused).to.equal('heading Resources');
      });

      it('that fails again has focus again', async () => {
        const {widget} = await failing({status: 404});
        await press('Enter');
        await until('it failed again', () => use.page.events('feed-error').length === 2);
        await rendered();
        expect(widget.focused).to.equal('button Try again');
        expect(widget.showsFallback).to.be.true;
        use.page.takeSaid();
      });

      it('does not take focus back from a visitor who went on', async () => {
        const {log, release} = await failing('held');
        use.page.main.insertAdjacentHTML('beforeend', '<input aria-label="Elsewhere" />');
        await press('Enter');
        await untilLog(log, 'asked', 2);
        const elsewhere = use.page.main.querySelector('input')!;
        elsewhere.focus();
        await release();
        await shows('#tried', 'A first visit');
        expect(document.activeElement === elsewhere, 'focus is where it was put').to.be.true;
      });

      it('works for a widget with an address of its own', async () => {
        const {url} = await serve(feedOf('One'), {status: 404}, {});
        show(`<signpost-resource-list src="${url}"></signpost-resource-list>`);
        const widget = use.page.widget('signpost-resource-list');
        await until('it failed', () => widget.has('button', 'Try again'));
        use.page.takeSaid();
        widget.the('button', 'Try again').click();
        await shows('signpost-resource-list', 'One');
      });

      it('works for a widget that follows a feed elsewhere, and the page hears it', async () => {
        const {url} = await serve(feedOf('One'), {status: 404}, {});
        show(`
          <signpost-feed id="here" src="${url}"></signpost-feed>
          <signpost-resource-list feed="here"></signpost-resource-list>`);
        const widget = use.page.widget('signpost-resource-list');
        await until('it failed', () => widget.has('button', 'Try again'));
        use.page.takeSaid();
        widget.the('button', 'Try again').click();
        await shows('signpost-resource-list', 'One');
        expect(use.page.events('feed-reload').length).to.be.greaterThan(0);
      });

      it('can be stopped by the page', async () => {
        const {widget, log} = await failing({});
        use.page.main
          .querySelector('#tried')!
          .addEventListener('signpost-feed-reload', (event) => event.preventDefault());
        await press('Enter');
        await rendered();
        expect((await log()).asked).to.equal(1);
        expect(widget.has('button', 'Try again')).to.be.true;
      });
    });

    describe('a feed that could not be refreshed', () => {
      const stale = async (...answers: LabAnswer[]) => {
        const served = await serve(fixtureFeed, {}, {status: 404}, ...answers);
        show(`<signpost-feed src="${served.url}">
          <signpost-resource-list>${say()}</signpost-resource-list>
        </signpost-feed>`);
        await shows('signpost-resource-list', 'A first visit');
        feed().reload();
        const widget = use.page.widget('signpost-resource-list');
        await until('it is stale', () => widget.has('button', 'Try again'));
        expect(use.page.takeSaid()).to.have.length(1);
        return {...served, widget};
      };

      it('stays, with a word about it, and the page hears why', async () => {
        const {widget} = await stale();
        expect(widget.titles).to.include('A first visit');
        expect(widget.text).to.contain('may be out of date');
        expect(use.page.events('feed-error')[0]!.failure.code).to.equal('http-error');
        expect(await use.page.violations()).to.deep.equal([]);
      });

      it('stays while it is tried again; then focus goes to the heading', async () => {
        const {widget, log, release} = await stale('held');
        widget.the('button', 'Try again').focus();
        await press('Enter');
        await untilLog(log, 'asked', 3);
        expect(widget.titles).to.include('A first visit');
        await release();
        await until('it is fresh', () => !widget.has('button', 'Try again'));
        expect(widget.focused).to.equal('heading Resources');
      });

      it('that fails again keeps focus on the button', async () => {
        const {widget} = await stale({status: 404});
        widget.the('button', 'Try again').focus();
        await press('Enter');
        await until('it failed again', () => use.page.events('feed-error').length === 2);
        await rendered();
        expect(widget.focused).to.equal('button Try again');
        use.page.takeSaid();
      });
    });

    describe('until a feed is ready', () => {
      for (const name of ['resource-list', 'resource-card', 'briefing-card', 'region-search'])
        it(`<signpost-${name}> keeps the author’s content in view, idle and loading`, async () => {
          const tag = `signpost-${name}`;
          const what = name === 'resource-card' ? 'resource="visit-book"' : '';
          show(`<${tag} ${what}>${say()}</${tag}>`);
          await rendered();
          const widget = use.page.widget(tag);
          expect(widget.showsFallback).to.be.true;
          expect(widget.text).to.equal('');
          expect(await use.page.violations()).to.deep.equal([]);

          const {url, log, release} = await serve(fixtureFeed, 'held');
          widget.element.setAttribute('src', url);
          await untilLog(log, 'asked', 1);
          await until('it says so', () => widget.text.includes('Loading…'));
          expect(widget.statuses, 'Nobody asked.').to.deep.equal([]);
          expect(widget.showsFallback).to.be.true;
          expect(await use.page.violations()).to.deep.equal([]);

          await release();
          await until('it is ready', () => widget.all('heading').length > 0);
          expect(widget.showsFallback).to.be.false;
        });
    });
  });
}

async function untilLog(
  log: () => Promise<{asked: number; aborted: number}>,
  what: 'asked' | 'aborted',
  count: number,
): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if ((await log())[what] >= count) return;
    await pause(20);
  }
  throw new Error(`The server never had ${count} requests ${what}.`);
}

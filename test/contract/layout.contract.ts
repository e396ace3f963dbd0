import {expect} from '@open-wc/testing';
import {feedOf, fixtureFeed} from './fixture-feed.js';
import {pause, rendered, serve, until, usePage, type Widget} from './harness.js';

const tags = [
  'signpost-resource-list',
  'signpost-region-search',
  'signpost-briefing-card',
  'signpost-resource-card',
  'signpost-audience-page',
];

/** What a tag must be told to show anything. */
const told = (tag: string, resource: string) =>
  tag === 'signpost-resource-card' ? `resource="${resource}"` : '';

/** Boxes that partner pages put a widget in, each 600 px wide or as wide as what is in it. */
const boxes: Readonly<Record<string, (widget: string) => string>> = {
  'a block': (widget) => `<div style="width: 600px">${widget}</div>`,
  'a flex row': (widget) => `<div style="display: flex; width: 600px">${widget}</div>`,
  'a centring flex column': (widget) =>
    `<div style="display: flex; flex-direction: column; align-items: center; width: 600px">${widget}</div>`,
  'a centring grid': (widget) =>
    `<div style="display: grid; justify-items: center; width: 600px">${widget}</div>`,
  'an inline block': (widget) =>
    `<div style="width: 600px"><div style="display: inline-block">${widget}</div></div>`,
  'a float': (widget) =>
    `<div style="width: 600px"><div style="float: inline-start">${widget}</div></div>`,
  'a table cell': (widget) =>
    `<div style="width: 600px"><table><tbody><tr><td>${widget}</td></tr></tbody></table></div>`,
};

const own = 'Call 0300 123 4567, Monday to Friday, nine to five.';

/** That a widget fits into whatever box a page has for it. */
export function layoutContract(build: string): void {
  describe(`layout (${build})`, () => {
    const use = usePage();
    const widthOf = (element: Element) => element.getBoundingClientRect().width;
    const isThere = (widget: Widget) =>
      until('something is listed', () => widget.all('heading').length > 1);

    for (const tag of tags)
      for (const [box, around] of Object.entries(boxes)) {
        it(`gives <${tag}> room in ${box}`, async () => {
          const {url} = await serve(fixtureFeed);
          use.page.show(
            `<h1>A page</h1> ${around(`<${tag} src="${url}" ${told(tag, 'visit-book')}></${tag}>`)}`,
          );
          const widget = use.page.widget(tag);
          await isThere(widget);
          await rendered();
          expect(widthOf(widget.element)).to.be.within(300, 600);
        });

        it(`gives the author’s own content in <${tag}> room in ${box}`, async () => {
          const lost = await serve(fixtureFeed, {status: 404});
          const mark = (src: string) => `<${tag} ${src}><p>${own}</p></${tag}>`;
          use.page.show(`${around(mark(''))} ${around(mark(`src="${lost.url}" id="lost"`))}`);
          await until('one has failed', () => use.page.events('feed-error').length);
          await rendered();
          use.page.takeSaid();
          for (const selector of [tag, '#lost']) {
            const widget = use.page.widget(selector);
            expect(widget.showsFallback).to.be.true;
            expect(widthOf(widget.element), selector).to.be.within(200, 600);
            expect(widthOf(widget.element.firstElementChild!), selector).to.be.above(200);
          }
        });
      }

    for (const tag of tags)
      it(`gives <${tag}> a button that looks like one when its feed is lost`, async () => {
        const {url} = await serve(fixtureFeed, {status: 404});
        use.page.show(`<${tag} src="${url}" ${told(tag, 'visit-book')}><p>${own}</p></${tag}>`);
        await until('it has failed', () => use.page.events('feed-error').length);
        await rendered();
        use.page.takeSaid();
        const retry = use.page.widget(tag).the('button', 'Try again');
        expect(getComputedStyle(retry).cursor).to.equal('pointer');
        expect(retry.getBoundingClientRect().height).to.be.at.least(44);
      });

    for (const tag of tags)
      it(`keeps <${tag}> inside a narrow box, however long a word is`, async () => {
        const word = 'Angehörigenbesuchsdienstkoordinationsstelle';
        const feed = {
          ...feedOf(word),
          resources: [
            {
              id: 'only',
              type: 'service',
              title: word,
              url: 'https://one.example/',
              summary: word,
              provider: {name: word},
            },
          ],
          briefings: [{id: 'b', audience: 'health', title: word, why: [word], headline: 'many'}],
          pages: [
            {
              id: 'p',
              kind: 'audience',
              title: word,
              introduction: [word],
              headline: 'many',
              sections: [
                {
                  id: 's',
                  heading: word,
                  points: [word],
                  featured: ['only'],
                  actions: [{kind: 'list-training', label: word}],
                },
              ],
              credits: [{name: word}],
            },
          ],
        };
        const {url} = await serve(feed);
        for (const around of Object.values(boxes)) {
          use.page.show(
            around(`<${tag} src="${url}" ${told(tag, 'only')}></${tag}>`).replaceAll(
              '600px',
              '280px; font-size: 24px',
            ),
          );
          const widget = use.page.widget(tag);
          await isThere(widget);
          expect(use.page.main.scrollWidth).to.be.at.most(use.page.main.clientWidth);
          const {scrollWidth, parentElement} = widget.element;
          expect(scrollWidth, parentElement!.outerHTML).to.be.at.most(280);
        }
      });

    for (const layout of ['full', 'compact'])
      for (const face of ['serif', "'DejaVu Sans', Verdana"])
        it(`keeps a large figure of a ${layout} card on one line in a narrow box with large text in ${face}`, async () => {
          const [many, ...others] = fixtureFeed.claims;
          const {url} = await serve({
            ...fixtureFeed,
            claims: [{...many, value: 10_000_000, qualifier: 'over'}, ...others],
          });
          use.page.show(`
        <div style="width: 280px; font: 32px ${face}">
          <signpost-briefing-card src="${url}" layout="${layout}"></signpost-briefing-card>
        </div>`);
          const widget = use.page.widget('signpost-briefing-card');
          await until('the figure is shown', () => widget.figures.length > 0);
          const [figure] = widget.figures;
          const text = figure!.firstChild!;
          const digits = document.createRange();
          // Lit marks the place with a comment of its own before the text.
          const node = text.nodeType === Node.TEXT_NODE ? text : text.nextSibling!;
          digits.setStart(node, node.textContent!.indexOf('10,000,000'));
          digits.setEnd(node, node.textContent!.length);
          expect(digits.toString()).to.equal('10,000,000');
          expect(digits.getClientRects().length).to.equal(1);
          expect(widget.element.scrollWidth).to.be.at.most(280);
        });

    it('begins and ends no line of facts with a dot, in either direction of reading', async () => {
      const [leaflet] = fixtureFeed.resources;
      const {url} = await serve({
        ...fixtureFeed,
        resources: [{...leaflet, formats: ['large-print', 'audio'], reviewed: '2026-02-03'}],
      });
      for (const direction of ['ltr', 'rtl']) {
        use.page.show(`
          <div dir="${direction}" style="width: 280px">
            <signpost-resource-list src="${url}"></signpost-resource-list>
          </div>`);
        const widget = use.page.widget('signpost-resource-list');
        await isThere(widget);
        const row = widget.itemElement('A first visit').querySelector('[part~="meta"]')!;
        const facts = [...row.children];
        const tops = new Set(facts.map((fact) => fact.getBoundingClientRect().top));
        expect(tops.size, 'lines').to.be.above(2);
        const edge = (box: Element) => {
          const {left, right} = box.getBoundingClientRect();
          return direction === 'ltr' ? left : -right;
        };
        expect(getComputedStyle(row).overflowX).to.equal('clip');
        for (const fact of facts) {
          expect(getComputedStyle(fact, '::after').content, 'behind a fact').to.equal('none');
          const {content, marginInlineStart, position} = getComputedStyle(fact, '::before');
          if (content === 'none' || edge(fact) > edge(row) + 1) continue;
          // The dot of a fact that begins a line stands where the row cuts it off.
          // What a screen reader is to say of it may stand behind it.
          expect([content.split(' / ')[0], position]).to.deep.equal(['"·"', 'absolute']);
          expect(parseFloat(marginInlineStart), fact.textContent).to.be.below(-6);
        }
      }
    });

    it('insets what stands behind a line from the side where reading begins', async () => {
      const {url} = await serve(fixtureFeed);
      use.page.show(
        `<div dir="rtl"><signpost-briefing-card src="${url}"></signpost-briefing-card></div>`,
      );
      const widget = use.page.widget('signpost-briefing-card');
      await isThere(widget);
      const [box] = widget.contestedBoxes;
      const {borderRightWidth, paddingRight, paddingLeft} = getComputedStyle(box!);
      expect({borderRightWidth, paddingRight, paddingLeft}).to.deep.equal({
        borderRightWidth: '4px',
        paddingRight: '12px',
        paddingLeft: '0px',
      });
    });

    it('cuts nothing off the ring of a focused title, however far down a list', async () => {
      const {url} = await serve(fixtureFeed);
      use.page.show(
        `<h1>A page</h1><signpost-resource-list src="${url}" limit="30"></signpost-resource-list>`,
      );
      const widget = use.page.widget('signpost-resource-list');
      await isThere(widget);
      await until('all of it is drawn', () => widget.titles.length > 16);
      const titles = widget.titles.map((title) => widget.itemElement(title));
      expect(widget.element.scrollWidth, 'sideways').to.equal(widget.element.clientWidth);
      for (const item of titles) {
        const link = item.querySelector<HTMLElement>('a[href], [tabindex]')!;
        link.focus();
        const {outlineWidth, outlineOffset} = getComputedStyle(link);
        // Focus by script shows no ring in every browser; its size is that of a link reached by keyboard.
        const room = Math.max(5, parseFloat(outlineWidth) + parseFloat(outlineOffset));
        const ring = link.getBoundingClientRect();
        for (const box of boxesThatClip(link)) {
          const {left, right, top, bottom} = box.getBoundingClientRect();
          expect(ring.left - room, link.textContent).to.be.at.least(left);
          expect(ring.right + room, link.textContent).to.be.at.most(right);
          expect(ring.top - room, link.textContent).to.be.at.least(top);
          expect(ring.bottom + room, link.textContent).to.be.at.most(bottom);
        }
      }
    });

    it('puts the featured few of a page side by side where there is room', async () => {
      const {url} = await serve(fixtureFeed);
      use.page.show(
        `<div><signpost-audience-page src="${url}" audience="health"></signpost-audience-page></div>`,
      );
      const widget = use.page.widget('signpost-audience-page');
      await isThere(widget);
      await rendered();
      const box = use.page.main.firstElementChild as HTMLElement;
      const tops = (width: string) => {
        box.style.inlineSize = width;
        const [first, second] = ['A first visit', 'Families’ helpline'].map((title) =>
          widget.itemElement(title).getBoundingClientRect(),
        );
        return second!.top - first!.top;
      };
      expect(tops('68em')).to.equal(0);
      expect(tops('30em')).to.be.above(0);
    });

    it('takes no room for what has `hidden`', async () => {
      const {url} = await serve(fixtureFeed);
      use.page.show(`
        <signpost-feed hidden src="${url}"><p>A word</p></signpost-feed>
        ${tags.map((tag) => `<${tag} hidden src="${url}"><p>A word</p></${tag}>`).join('')}`);
      await pause(20);
      await rendered();
      for (const element of use.page.main.children)
        expect((element as HTMLElement).firstElementChild!.checkVisibility()).to.be.false;
      await until('the feed is ready', () => use.page.events('feed-ready').length >= 4);
      expect(use.page.main.getBoundingClientRect().height).to.equal(0);
    });
  });
}

/** What around an element cuts off whatever stands out of it. */
function boxesThatClip(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    const {contentVisibility, contain, overflow} = getComputedStyle(at);
    if (
      contentVisibility !== 'visible' ||
      /paint|strict|content/.test(contain) ||
      overflow !== 'visible'
    )
      boxes.push(at);
  }
  return boxes;
}

import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {pause, rendered, serve, until, usePage} from './harness.js';

/** What is long, and a part of each that is drawn last. */
const widgets = {
  'signpost-resource-list': {attributes: '', last: '[part~="item"]:nth-child(3)'},
  'signpost-briefing-card': {attributes: 'audience="health"', last: '[part~="recommendations"]'},
  'signpost-region-search': {attributes: '', last: '[part~="item"]'},
  'signpost-audience-page': {attributes: 'audience="health"', last: '[part~="foot"]'},
} as const;

/** That what is long is drawn from the top, a part at a time, and moves nothing on the page. */
export function gradualDrawingContract(build: string): void {
  describe(`what is long (${build})`, () => {
    const use = usePage();

    for (const [tag, {attributes, last}] of Object.entries(widgets)) {
      const open = async () => {
        const {url, log, release} = await serve(fixtureFeed, 'held');
        use.page.show(`
          <${tag} src="${url}" prerendered="2026-11-20" ${attributes}>
            <h2>Resources</h2>
            <ul style="height: 9000px; margin: 0"><li>A first visit</li></ul>
          </${tag}>`);
        const widget = use.page.widget(tag);
        while ((await log()).asked === 0) await pause(10);
        return {widget, answer: release};
      };

      /** Notes something each time that an element changes what it shows. */
      const watch = (element: HTMLElement, note: (root: ShadowRoot) => void) => {
        const watcher = new MutationObserver(() => note(element.shadowRoot!));
        const attach = element.attachShadow.bind(element);
        // Until there is something to show, there is no root that could be watched.
        element.attachShadow = (init) => {
          const root = attach(init);
          watcher.observe(root, {childList: true, subtree: true});
          return root;
        };
        return () => watcher.disconnect();
      };

      it(`is drawn from the top, in steps: <${tag}>`, async () => {
        const {widget, answer} = await open();
        const steps: {readonly isBegun: boolean; readonly isWhole: boolean}[] = [];
        const stop = watch(widget.element, (root) =>
          steps.push({
            isBegun: root.querySelector('[part~="heading"]') !== null,
            isWhole: root.querySelector(last) !== null,
          }),
        );
        await answer();
        await until('it is begun', () => steps.some(({isBegun}) => isBegun));
        const first = steps.find(({isBegun}) => isBegun)!;
        await rendered();
        stop();
        expect(first.isWhole, 'at first').to.equal(false);
        expect(steps.at(-1)!.isWhole, 'in the end').to.equal(true);
      });

      it(`keeps the height of what was written out until it is drawn: <${tag}>`, async () => {
        const {widget, answer} = await open();
        const heights: number[] = [];
        const tops = new Set<number>();
        const stop = watch(widget.element, (root) => {
          heights.push(widget.element.offsetHeight);
          const heading = root.querySelector('[part~="heading"]');
          if (heading) tops.add(heading.getBoundingClientRect().top);
        });
        await answer();
        await until('it gives way', () => !widget.showsFallback);
        await rendered();
        stop();
        const final = widget.element.offsetHeight;
        expect(final).to.be.below(8000);
        // One change, from the whole of one to the whole of the other.
        expect(heights.length).to.be.above(1);
        const kept = heights.findIndex((height) => height < 9000);
        expect(heights.slice(0, kept).length).to.be.above(0);
        expect([...new Set(heights.slice(kept))]).to.deep.equal([final]);
        // What is drawn first stays where it is.
        expect([...tops]).to.have.length(1);
      });
    }

    it('leads to a place that is not drawn yet', async () => {
      const {url} = await serve({
        ...fixtureFeed,
        publisher: {name: 'A charity', contact: 'mailto:us@charity.example'},
        join: {text: 'Ask to be listed.'},
      });
      use.page.show(
        `<signpost-audience-page src="${url}" audience="health"></signpost-audience-page>`,
      );
      const widget = use.page.widget('signpost-audience-page');
      const {link, isWaiting} = await new Promise<{link: HTMLElement; isWaiting: boolean}>(
        (resolve) => {
          const watcher = new MutationObserver(() => {
            if (!widget.has('link', 'Take part')) return;
            watcher.disconnect();
            const found = widget.the('link', 'Take part');
            resolve({link: found, isWaiting: !widget.has('heading', 'Take part')});
            found.click();
          });
          watcher.observe(widget.element.shadowRoot!, {childList: true, subtree: true});
        },
      );
      expect(link.isConnected && isWaiting).to.equal(true);
      await until('it is gone to', () => widget.focused === 'heading Take part');
    });
  });
}

import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {pause, press, rendered, serve, until, usePage, type Widget} from './harness.js';

const own = '<p>Call 0300 123 4567.</p>';

/** Every element that shows something, each with as much in view as it can have at once. */
const widgets: Readonly<Record<string, string>> = {
  'signpost-resource-list': 'with-search with-filters audience="health"',
  'signpost-region-search': 'area="south-west"',
  'signpost-briefing-card': 'audience="health"',
  'signpost-resource-card': 'resource="helpline"',
  'signpost-audience-page': 'audience="health"',
  'signpost-handout': 'resources="helpline visit-book"',
};

/** Attributes that name other elements by their ids. */
const references = [
  ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant'],
  ...['aria-owns', 'aria-details', 'aria-errormessage', 'for', 'list', 'form'],
];

/** What can be pressed, chosen or typed in. */
const controls = 'a[href], button, input, select, textarea, summary';

/** How long the library waits before it speaks, and a little more, in milliseconds. */
const untilSaid = 900;

/** How long a busy machine may take to show something, in milliseconds. */
const patience = 8000;

/** What every element owes to those who hear it, or who use nothing but keys. */
export function accessibleContract(build: string): void {
  describe(`every element, heard and by keyboard (${build})`, () => {
    const use = usePage();
    const show = async (tag: string, attributes = widgets[tag]): Promise<Widget> => {
      const {url} = await serve(fixtureFeed);
      use.page.show(`<h1>Help</h1><${tag} src="${url}" ${attributes}>${own}</${tag}>`);
      const widget = use.page.widget(tag);
      await until('it is there', () => widget.all('heading').length > 1, patience);
      await rendered();
      return widget;
    };

    for (const tag of Object.keys(widgets)) {
      it(`says nothing before the visitor acts: <${tag}>`, async () => {
        const {url} = await serve(fixtureFeed);
        use.page.show(`<h1>Help</h1><${tag} src="${url}" ${widgets[tag]}>${own}</${tag}>`);
        const widget = use.page.widget(tag);
        const {said, stop} = widget.listen();
        await until('it is there', () => widget.all('heading').length > 1, patience);
        await pause(untilSaid);
        stop();
        expect(said).to.deep.equal([]);
      });

      it(`names all that takes focus, by words of its own shadow root: <${tag}>`, async () => {
        const roots = rootsIn((await show(tag)).element);
        const nameless = roots.flatMap((root) =>
          [...root.querySelectorAll<HTMLElement>(controls)]
            .filter((element) => element.checkVisibility() && !nameIn(element, root))
            .map((element) => element.outerHTML),
        );
        expect(nameless).to.deep.equal([]);
        const ids = roots.flatMap((root) => idsNamedIn(root).map((id) => ({root, id})));
        expect(ids).not.to.be.empty;
        const astray = ids.filter(({root, id}) => !root.getElementById(id)).map(({id}) => id);
        expect(astray).to.deep.equal([]);
      });
    }

    it('tells that what was typed was not understood', async () => {
      const widget = await show('signpost-region-search', '');
      const box = widget.the('combobox', 'Postcode or town');
      expect(box.hasAttribute('aria-invalid')).to.be.false;
      await widget.type('Postcode or town', 'zzqxx');
      await press('Enter');
      await until('it is marked', () => box.getAttribute('aria-invalid') === 'true');
      const words = box
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => (box.getRootNode() as ShadowRoot).getElementById(id)?.textContent.trim());
      expect(words.join(' ')).to.contain('We could not find “zzqxx”.');
      widget.the('radio', 'London').click();
      await until('the mark is gone', () => !box.hasAttribute('aria-invalid'));
    });

    it('has as much room on one side of the words of a button as on the other', async () => {
      const widget = await show('signpost-handout');
      const uneven = [...widget.element.shadowRoot!.querySelectorAll('.button')].flatMap(
        (button) => {
          const words = [...button.childNodes].find(
            (node) => node instanceof Text && node.data.trim(),
          )!;
          const range = document.createRange();
          range.selectNodeContents(words);
          const [line] = range.getClientRects();
          const box = button.getBoundingClientRect();
          const [before, after] = [line!.left - box.left, box.right - line!.right];
          return Math.abs(before - after) > 1
            ? [`${button.textContent.trim()}: ${before}, ${after}`]
            : [];
        },
      );
      expect(uneven).to.deep.equal([]);
    });
  });
}

/** The shadow root of an element, and those of the elements of ours inside it. */
function rootsIn({shadowRoot}: Element): ShadowRoot[] {
  if (!shadowRoot) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)];
}

/** Every id that something in a shadow root refers to. */
const idsNamedIn = (root: ShadowRoot) =>
  references.flatMap((attribute) =>
    [...root.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      element.getAttribute(attribute)!.split(' ').filter(Boolean),
    ),
  );

/** The words that name a control. */
function nameIn(element: HTMLElement, root: ShadowRoot): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return [
    element.getAttribute('aria-label'),
    ...ids.map((id) => root.getElementById(id)?.textContent),
    ...labels.map((label) => label.textContent),
    element.matches('input, select, textarea') ? '' : element.textContent,
  ]
    .join(' ')
    .trim();
}

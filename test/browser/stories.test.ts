// Every story stands on a page without breaking a rule of axe, and shows what its name says.
import '../../src/entry/all-in-one.js';
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {rendered, until, usePage, Widget} from '../contract/harness.js';
import {stories, widgetsIn} from './books.js';

/** What has to be in view before a story is judged, by the story's name. Others list something. */
const wanted: Readonly<Record<string, (widget: Widget) => unknown>> = {
  Idle: (widget) => widget.showsFallback && widget.text === '',
  Loading: (widget) => widget.showsFallback && widget.text.includes('Loading…'),
  Failed: (widget) => widget.showsFallback && widget.has('button', 'Try again'),
  Stale: (widget) => widget.has('button', 'Try again') && widget.all('heading').length > 1,
  Empty: (widget) => widget.showsFallback || widget.text.includes('listed yet'),
  Withdrawn: (widget) => !widget.showsFallback && widget.text.includes('withdrawn'),
  Leave: (widget) => widget.has('link', /^Leave this page quickly/),
  LeaveElsewhere: (widget) => widget.links.some(({href}) => href === 'https://www.gov.uk/'),
  LeaveInWelsh: (widget) => widget.has('link', /^Gadael y dudalen hon yn gyflym/),
  Nothing: (widget) => widget.showsFallback && widget.text.includes('The sheet is empty.'),
  Kept: (widget) => widget.has('button', 'Forget this sheet'),
  Compact: (widget) => widget.figures.length > 0,
  TakePart: (widget) => widget.has('heading', 'Take part'),
  NoneFound: (widget) => widget.showsFallback && widget.text.includes('Nothing is listed'),
};

describe('a story', () => {
  const use = usePage();

  for (const {book, name, view} of stories)
    it(`shows what it says and breaks no rule of axe: ${book}, ${name}`, async () => {
      const {page} = use;
      render(view(), page.main);
      const widgets = widgetsIn(page.main)
        .filter((element) => element.getRootNode() === document)
        .map((element) => new Widget(element));
      expect(widgets).not.to.be.empty;
      const isThere =
        wanted[name] ??
        ((widget: Widget) =>
          name.startsWith('Bad')
            ? widget.showsFallback || widget.all('heading').length > 1
            : widget.all('heading').length > 1);
      for (const widget of widgets) await until(`${name} is in view`, () => isThere(widget));
      await rendered();
      expect(await page.violations()).to.deep.equal([]);

      const said = page.takeSaid();
      if (name.startsWith('Bad')) {
        expect(said).to.have.length(1);
        expect(page.events('attribute-error')).to.have.length(1);
      } else if (name === 'Failed') expect(said.length).to.be.at.most(1);
      else expect(said).to.deep.equal([]);
    });
});

// Every story stands on a page without breaking a rule of axe, and shows what its name says.
import '../../src/entry/all-in-one.js';
import {expect} from '@open-wc/testing';
import {html, render, type TemplateResult} from 'lit';
import * as audiencePage from '../../stories/audience-page.stories.js';
import * as briefingCard from '../../stories/briefing-card.stories.js';
import * as exit from '../../stories/exit.stories.js';
import * as feed from '../../stories/feed.stories.js';
import * as handout from '../../stories/handout.stories.js';
import * as hostilePage from '../../stories/hostile-page.stories.js';
import * as regionSearch from '../../stories/region-search.stories.js';
import * as resourceCard from '../../stories/resource-card.stories.js';
import * as resourceList from '../../stories/resource-list.stories.js';
import * as snippetBuilder from '../../stories/snippet-builder.stories.js';
import {rendered, until, usePage, type Widget} from '../contract/harness.js';

interface Story {
  readonly args?: object;
  readonly render?: (args: never) => unknown;
}

interface Book extends Story {
  readonly title?: string;
}

interface File {
  readonly default: unknown;
  readonly [name: string]: unknown;
}

/** A line for each file of stories; test/contract/every-story.test.ts finds one that is missing. */
const books: readonly File[] = [
  audiencePage,
  briefingCard,
  exit,
  feed,
  handout,
  hostilePage,
  regionSearch,
  resourceCard,
  resourceList,
  snippetBuilder,
];

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

for (const {default: meta, ...stories} of books) {
  const book = meta as Book;
  describe(`the stories of ${book.title}`, () => {
    const use = usePage();

    for (const [name, exported] of Object.entries(stories))
      it(`${name} shows what it says and breaks no rule of axe`, async () => {
        const {page} = use;
        const story = exported as Story;
        const show = (story.render ?? book.render) as (args: object) => TemplateResult;
        render(
          html`<h1>Stories</h1>
            ${show({...book.args, ...story.args})}`,
          page.main,
        );
        const widgets = [...page.main.querySelectorAll('*')]
          .filter(({localName}) => /^signpost-(?!feed$)/.test(localName))
          .map((element, index) => {
            element.setAttribute('data-story', String(index));
            return page.widget(`[data-story="${index}"]`);
          });
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
}

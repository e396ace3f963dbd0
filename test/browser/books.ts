import {html, type TemplateResult} from 'lit';
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

/** A story as a page shows it. */
export interface Story {
  /** Title of its file. */
  readonly book: string;
  /** Name of its export. */
  readonly name: string;
  readonly view: () => TemplateResult;
}

interface Written {
  readonly title?: string;
  readonly args?: object;
  readonly render?: (args: never) => unknown;
}

interface File {
  readonly default: unknown;
  readonly [name: string]: unknown;
}

/** A line for each file of stories; test/contract/every-story.test.ts finds one that is missing. */
const files: readonly File[] = [
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

/** Every story, in the order of the book. */
export const stories: readonly Story[] = files.flatMap(({default: meta, ...exports}) => {
  const book = meta as Written;
  return Object.entries(exports).map(([name, exported]) => {
    const story = exported as Written;
    const show = (story.render ?? book.render) as (args: object) => TemplateResult;
    return {
      book: book.title!,
      name,
      view: () => html`<h1>Stories</h1>
        ${show({...book.args, ...story.args})}`,
    };
  });
});

/** Every widget of a page, those inside others after the one around them. */
export function widgetsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(/^signpost-(?!feed$)/.test(element.localName) ? [element] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);
}

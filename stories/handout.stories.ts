import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {now} from './feed-states.js';
import {
  anewForEachState,
  srcFor,
  stateFor,
  widgetArgs,
  widgetArgTypes,
  type WidgetArgs,
} from './widget-story.js';

interface Args extends WidgetArgs {
  resources: string;
  withMemory: boolean;
}

const widget = (args: Args) => html`
  <signpost-handout
    src=${srcFor(args.state)}
    .feedState=${stateFor(args.state)}
    .now=${now}
    resources=${args.resources || nothing}
    heading=${args.heading || nothing}
    heading-level=${args.headingLevel}
    theme=${args.theme || nothing}
    ?with-memory=${args.withMemory}
  >
    <p>Ask us for <a href="https://partner.example/leaflet">our leaflet</a>.</p>
  </signpost-handout>
`;

const render = anewForEachState(widget);

const meta: Meta<Args> = {
  title: 'Handout',
  component: 'signpost-handout',
  render,
  args: {
    ...widgetArgs,
    resources: 'prisoners-families-helpline outsiders-telling-the-children nepacs',
    withMemory: false,
  },
  argTypes: {...widgetArgTypes},
};

export default meta;

type Story = StoryObj<Args>;

/** Three things on the sheet, one of them with numbers that contradict each other. */
export const Ready: Story = {};

/** Nothing is on it yet: how to begin, and the author’s own content. */
export const Nothing: Story = {args: {resources: ''}};

/** Kept until the tab is closed, which it says, with a way to forget it. */
export const Kept: Story = {args: {withMemory: true, heading: 'Kept in this tab'}};

/** What is put on it in a list beside it. */
export const WithList: Story = {
  render: (args) => html`
    <signpost-feed src=${srcFor('from the address')} with-handout>
      <signpost-resource-list audience="health" limit="2"></signpost-resource-list>
      <signpost-handout resources=${args.resources || nothing}></signpost-handout>
    </signpost-feed>
  `,
};

/** An id is misspelt: the console names ids like it, and the rest is there. */
export const BadResource: Story = {args: {resources: 'nepacs prisoners-family-helpline'}};

/** No feed has been named: the author’s own content stays in view, and nothing else. */
export const Idle: Story = {args: {state: 'idle'}};

/** The feed is on its way: the author’s own content stays in view. */
export const Loading: Story = {args: {state: 'loading'}};

/** The feed did not come: a sentence, “Try again”, and the author’s own content. */
export const Failed: Story = {args: {state: 'failed'}};

/** A feed that was there could not be refreshed: the sheet stays, and the reader is told. */
export const Stale: Story = {args: {state: 'stale'}};

/** The feed has no resources, so nothing can be on the sheet. */
export const Empty: Story = {args: {state: 'empty', resources: ''}};

/** One thing on the sheet. */
export const OneItem: Story = {
  args: {state: 'one item', resources: 'prisoners-families-helpline'},
};

/** Words that no line has room for. */
export const LongWords: Story = {args: {state: 'long words', resources: 'long'}};

/** In dark colours, whatever the page around. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A page in Welsh, and the sheet with it. */
export const Welsh: Story = {render: (args) => html`<div lang="cy">${render(args)}</div>`};

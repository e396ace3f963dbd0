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
  area: string;
  withoutMap: boolean;
}

const widget = (args: Args) => html`
  <signpost-region-search
    src=${srcFor(args.state)}
    .feedState=${stateFor(args.state)}
    .now=${now}
    area=${args.area || nothing}
    heading=${args.heading || nothing}
    heading-level=${args.headingLevel}
    theme=${args.theme || nothing}
    ?without-map=${args.withoutMap}
  >
    <p>Call <a href="tel:+443001234567">0300 123 4567</a> to hear who can help near you.</p>
  </signpost-region-search>
`;

const render = anewForEachState(widget);

const meta: Meta<Args> = {
  title: 'Region search',
  component: 'signpost-region-search',
  render,
  args: {...widgetArgs, area: '', withoutMap: false},
  argTypes: widgetArgTypes,
};

export default meta;

type Story = StoryObj<Args>;

/** Nothing chosen yet, with the published feed loaded from its address. */
export const Ready: Story = {args: {state: 'from the address'}};

/** The author has chosen the area that the page is about. */
export const AreaChosen: Story = {args: {area: 'south-west'}};

/** Without the map; the list of areas stays. */
export const WithoutMap: Story = {args: {withoutMap: true}};

/** No feed has been named: the author’s own content stays in view, and nothing else. */
export const Idle: Story = {args: {state: 'idle'}};

/** The feed is on its way: the author’s own content stays in view. */
export const Loading: Story = {args: {state: 'loading'}};

/** The feed did not come: a sentence, “Try again”, and the author’s own content. */
export const Failed: Story = {args: {state: 'failed'}};

/** A feed that was there could not be refreshed: it stays, and the reader is told. */
export const Stale: Story = {args: {state: 'stale', area: 'south-west'}};

/** The feed lists no service or course. */
export const Empty: Story = {args: {state: 'empty', area: 'south-west'}};

/** The area is none: every area is offered, and the console names them. */
export const BadArea: Story = {args: {area: 'atlantis'}};

/** The feed has one resource. */
export const OneItem: Story = {args: {state: 'one item', area: 'south-west'}};

/** Words that no line has room for. */
export const LongWords: Story = {args: {state: 'long words', area: 'south-west'}};

/** In dark colours, whatever the page around. */
export const Dark: Story = {args: {theme: 'dark', area: 'south-west'}};

/** A page in Welsh: Welsh where the feed has it, English marked as such where it has not. */
export const Welsh: Story = {
  args: {area: 'W92000004'},
  render: (args) => html`<div lang="cy">${render(args)}</div>`,
};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {audiences, now} from './feed-states.js';
import {
  anewForEachState,
  srcFor,
  stateFor,
  widgetArgs,
  widgetArgTypes,
  type WidgetArgs,
} from './widget-story.js';

interface Args extends WidgetArgs {
  audience: string;
  layout: 'compact' | 'full' | 'poster';
  prefer: string;
  pageUrl: string;
}

const widget = (args: Args) => html`
  <signpost-briefing-card
    src=${srcFor(args.state)}
    .feedState=${stateFor(args.state)}
    .now=${now}
    audience=${args.audience || nothing}
    layout=${args.layout}
    prefer=${args.prefer || nothing}
    page-url=${args.pageUrl || nothing}
    heading=${args.heading || nothing}
    heading-level=${args.headingLevel}
    theme=${args.theme || nothing}
  >
    <p>Read <a href="https://partner.example/briefing">our own briefing</a>.</p>
  </signpost-briefing-card>
`;

const render = anewForEachState(widget);

const meta: Meta<Args> = {
  title: 'Briefing card',
  component: 'signpost-briefing-card',
  render,
  args: {...widgetArgs, audience: 'health', layout: 'full', prefer: '', pageUrl: ''},
  argTypes: {
    ...widgetArgTypes,
    audience: {control: 'select', options: ['', ...audiences]},
    layout: {control: 'inline-radio', options: ['compact', 'full', 'poster']},
  },
};

export default meta;

type Story = StoryObj<Args>;

/** What health professionals should know, loaded from the published feed’s address. */
export const Ready: Story = {args: {state: 'from the address'}};

/** What prison staff should know. */
export const Prisons: Story = {args: {audience: 'prisons'}};

/** The figure to remember and where to read on, for the side of a page. */
export const Compact: Story = {
  args: {layout: 'compact', pageUrl: 'https://partner.example/briefing'},
};

/** One A4 side to print, with a QR code that opens the author’s page. */
export const Poster: Story = {
  args: {layout: 'poster', pageUrl: 'https://partner.example/briefing'},
};

/** The same without an address: no code, and nothing invented. */
export const PosterWithoutAddress: Story = {args: {layout: 'poster', audience: 'prisons'}};

/** Percentages of people, drawn, and two that say 39% of different things. */
export const DrawnFigures: Story = {args: {audience: 'probation'}};

/** The author prefers one of the figures that differ; the others are told on demand. */
export const Preferred: Story = {args: {prefer: 'children-310000'}};

/** The layout is misspelt: everything is shown, and the console names those there are. */
export const BadLayout: Story = {args: {layout: 'large' as 'full'}};

/** No feed has been named: the author’s own content stays in view, and nothing else. */
export const Idle: Story = {args: {state: 'idle'}};

/** The feed is on its way: the author’s own content stays in view. */
export const Loading: Story = {args: {state: 'loading'}};

/** The feed did not come: a sentence, “Try again”, and the author’s own content. */
export const Failed: Story = {args: {state: 'failed'}};

/** A feed that was there could not be refreshed: it stays, and the reader is told. */
export const Stale: Story = {args: {state: 'stale'}};

/** The feed has no briefing: the author’s own content comes back. */
export const Empty: Story = {args: {state: 'empty', audience: ''}};

/** The audience is misspelt: the author’s own content comes back, and the console names those with a briefing. */
export const BadAudience: Story = {args: {audience: 'nurses'}};

/** Words that no line has room for. */
export const LongWords: Story = {args: {state: 'long words', audience: 'health'}};

/** In dark colours, whatever the page around. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A page in Welsh: Welsh where the feed has it, English marked as such where it has not. */
export const Welsh: Story = {render: (args) => html`<div lang="cy">${render(args)}</div>`};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {audiences, feedUrl, now, stateOf, type StateName} from './feed-states.js';

interface Args {
  state: StateName | 'from the address';
  audience: string;
  heading: string;
  headingLevel: number;
}

const widget = (args: Args) => html`
  <signpost-briefing-card
    src=${args.state === 'from the address' ? feedUrl : nothing}
    .feedState=${stateOf(args.state === 'from the address' ? 'idle' : args.state)}
    .now=${now}
    audience=${args.audience || nothing}
    heading=${args.heading || nothing}
    heading-level=${args.headingLevel}
  >
    <p>Read <a href="https://partner.example/briefing">our own briefing</a>.</p>
  </signpost-briefing-card>
`;

// Another state is another moment of the page, so it gets a widget of its own.
const render = (args: Args) => html`${keyed(args.state, widget(args))}`;

const meta: Meta<Args> = {
  title: 'Briefing card',
  component: 'signpost-briefing-card',
  render,
  args: {state: 'ready', audience: 'health', heading: '', headingLevel: 2},
  argTypes: {
    state: {
      control: 'select',
      options: ['from the address', 'idle', 'loading', 'failed', 'ready', 'stale', 'empty'],
    },
    audience: {control: 'select', options: ['', ...audiences]},
    headingLevel: {control: {type: 'range', min: 1, max: 6}},
  },
};

export default meta;

type Story = StoryObj<Args>;

/** What health professionals should know, loaded from the published feed’s address. */
export const Ready: Story = {args: {state: 'from the address'}};

/** What prison staff should know. */
export const Prisons: Story = {args: {audience: 'prisons'}};

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

/** A page in Welsh: Welsh where the feed has it, English marked as such where it has not. */
export const Welsh: Story = {render: (args) => html`<div lang="cy">${render(args)}</div>`};

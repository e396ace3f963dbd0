import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {feedUrl} from './feed-states.js';

interface Args {
  src: string;
}

const meta: Meta<Args> = {
  title: 'Feed',
  component: 'signpost-feed',
  args: {src: feedUrl},
  render: ({src}) => html`
    <signpost-feed src=${src || nothing}>
      <signpost-briefing-card audience="probation">
        <p>Our own briefing is on paper. Ask at the desk.</p>
      </signpost-briefing-card>
      <signpost-resource-list audience="probation" heading="For probation staff">
        <p>Ask at the desk.</p>
      </signpost-resource-list>
    </signpost-feed>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Two widgets that show one feed, which is loaded once. */
export const Around: Story = {};

/** The widgets stand elsewhere on the page and name the feed by its id. */
export const NamedById: Story = {
  render: ({src}) => html`
    <signpost-briefing-card feed="directory" audience="probation"></signpost-briefing-card>
    <signpost-feed id="directory" src=${src || nothing}></signpost-feed>
    <signpost-resource-list feed="directory" audience="probation"></signpost-resource-list>
  `,
};

/** Without an address the widgets keep their own content. */
export const Idle: Story = {args: {src: ''}};

/** At the address there is no feed. */
export const Failed: Story = {args: {src: '/data/there-is-no-such-feed.json'}};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {audiences, now, pages, withAddresses} from './feed-states.js';
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
  page: string;
  area: string;
}

const widget = (args: Args) => html`
  <signpost-audience-page
    src=${srcFor(args.state)}
    .feedState=${stateFor(args.state)}
    .now=${now}
    audience=${args.audience || nothing}
    page=${args.page || nothing}
    area=${args.area || nothing}
    heading=${args.heading || nothing}
    heading-level=${args.headingLevel}
    theme=${args.theme || nothing}
  >
    <p>See <a href="https://partner.example/families">our own page for families</a>.</p>
  </signpost-audience-page>
`;

const render = anewForEachState(widget);

const meta: Meta<Args> = {
  title: 'Audience page',
  component: 'signpost-audience-page',
  render,
  args: {...widgetArgs, audience: 'health', page: '', area: ''},
  argTypes: {
    ...widgetArgTypes,
    audience: {control: 'select', options: ['', ...audiences]},
    page: {control: 'select', options: ['', ...pages]},
  },
};

export default meta;

type Story = StoryObj<Args>;

/** The page for health professionals, loaded from the published feed’s address. */
export const Ready: Story = {args: {state: 'from the address'}};

/** The page for prison staff, with a section for parents in custody. */
export const Prisons: Story = {args: {audience: 'prisons'}};

/** A page with sections in a section, found by the former name of its audience, in a chosen area. */
export const SupportingFamilies: Story = {args: {audience: 'Troubled Families', area: 'E12000009'}};

/** The page of an area: the search stands where the feed has a section for it. */
export const Area: Story = {args: {audience: '', page: 'children-and-families-pathway'}};

/** A feed that says where to ask: the page invites services to be listed. Without an address it would invite nobody. */
export const TakePart: Story = {
  render: () => html`<signpost-audience-page
    .feedState=${withAddresses}
    .now=${now}
    page="children-and-families-pathway"
  ></signpost-audience-page>`,
};

/** No feed has been named: the author’s own content stays in view, and nothing else. */
export const Idle: Story = {args: {state: 'idle'}};

/** The feed is on its way: the author’s own content stays in view. */
export const Loading: Story = {args: {state: 'loading'}};

/** The feed did not come: a sentence, “Try again”, and the author’s own content. */
export const Failed: Story = {args: {state: 'failed'}};

/** A feed that was there could not be refreshed: it stays, and the reader is told once. */
export const Stale: Story = {args: {state: 'stale'}};

/** The feed has no page: the author’s own content comes back. */
export const Empty: Story = {args: {state: 'empty', audience: ''}};

/** The audience is misspelt: the author’s own content comes back, and the console names those with a page. */
export const BadAudience: Story = {args: {audience: 'nurses'}};

/** Words that no line has room for. */
export const LongWords: Story = {args: {state: 'long words', audience: 'health'}};

/** In dark colours, whatever the page around. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A page in Welsh: Welsh where the feed has it, English marked as such where it has not. */
export const Welsh: Story = {render: (args) => html`<div lang="cy">${render(args)}</div>`};

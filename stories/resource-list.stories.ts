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
  section: string;
  type: string;
  limit: number;
  withSearch: boolean;
  withFilters: boolean;
  withDownload: boolean;
  withCalendar: boolean;
}

const widget = (args: Args) => html`
  <signpost-resource-list
    src=${srcFor(args.state)}
    .feedState=${stateFor(args.state)}
    .now=${now}
    audience=${args.audience || nothing}
    section=${args.section || nothing}
    type=${args.type || nothing}
    limit=${args.limit || nothing}
    heading=${args.heading || nothing}
    heading-level=${args.headingLevel}
    theme=${args.theme || nothing}
    ?with-search=${args.withSearch}
    ?with-filters=${args.withFilters}
    ?with-download=${args.withDownload}
    ?with-calendar=${args.withCalendar}
  >
    <p>Ask at the visitors’ centre, or call <a href="tel:+443001234567">0300 123 4567</a>.</p>
  </signpost-resource-list>
`;

const render = anewForEachState(widget);

const meta: Meta<Args> = {
  title: 'Resource list',
  component: 'signpost-resource-list',
  render,
  args: {
    ...widgetArgs,
    audience: 'health',
    section: '',
    type: '',
    limit: 0,
    withSearch: true,
    withFilters: true,
    withDownload: false,
    withCalendar: false,
  },
  argTypes: {
    ...widgetArgTypes,
    audience: {control: 'select', options: ['', ...audiences]},
  },
};

export default meta;

type Story = StoryObj<Args>;

/** The published feed, loaded from its address: sections of one audience’s page, with search and filters. */
export const Ready: Story = {args: {state: 'from the address'}};

/** Everything in the feed as one list. */
export const Everything: Story = {args: {audience: ''}};

/** One section, without search and filters. */
export const OneSection: Story = {
  args: {section: 'training', withSearch: false, withFilters: false},
};

/** Dates for the visitor’s calendar, and the list as a table, both as it is searched and filtered. */
export const ToTakeAway: Story = {
  args: {state: 'from the address', audience: '', withDownload: true, withCalendar: true},
};

/** No feed has been named: the author’s own content stays in view, and nothing else. */
export const Idle: Story = {args: {state: 'idle'}};

/** The feed is on its way: the author’s own content stays in view. */
export const Loading: Story = {args: {state: 'loading'}};

/** The feed did not come: a sentence, “Try again”, and the author’s own content. */
export const Failed: Story = {args: {state: 'failed'}};

/** A feed that was there could not be refreshed: it stays, and the reader is told. */
export const Stale: Story = {args: {state: 'stale'}};

/** The feed lists nothing: the author’s own content comes back. */
export const Empty: Story = {args: {state: 'empty', audience: ''}};

/** The author’s own choice leaves nothing over: the author’s own content comes back. */
export const NoneFound: Story = {args: {audience: 'prisons', section: 'training', type: 'film'}};

/** The audience is misspelt: everything is shown, and the console names those that the feed has. */
export const BadAudience: Story = {args: {audience: 'nurses'}};

/** The type is misspelt: it is passed over, and the console names those that the feed has. */
export const BadType: Story = {args: {audience: '', type: 'bookelt'}};

/** The feed has one resource: no filter has anything to choose between. */
export const OneItem: Story = {args: {state: 'one item', audience: ''}};

/** Words that no line has room for. */
export const LongWords: Story = {args: {state: 'long words', audience: ''}};

/** In dark colours, whatever the page around. */
export const Dark: Story = {args: {theme: 'dark'}};

/** The author’s own words in the heading, below it and at the end. */
export const WithSlots: Story = {
  render: (args) => html`
    <signpost-resource-list
      .feedState=${stateFor(args.state)}
      .now=${now}
      audience="health"
      limit="2"
      heading-level=${args.headingLevel}
    >
      <span slot="heading">Help for <em>your</em> families</span>
      <p slot="intro">Our team at the clinic has used each of these.</p>
      <p slot="footer">Tell us <a href="https://partner.example/missing">what is missing</a>.</p>
    </signpost-resource-list>
  `,
};

/** A page in Welsh: Welsh where the feed has it, English marked as such where it has not. */
export const Welsh: Story = {render: (args) => html`<div lang="cy">${render(args)}</div>`};

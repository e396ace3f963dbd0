import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {parseFeed} from '../src/core/feed/parse-feed.js';
import type {FeedState} from '../src/contexts/feed-context.js';
import {now} from './feed-states.js';
import {
  anewForEachState,
  srcFor,
  stateFor,
  type Shown,
  widgetArgs,
  widgetArgTypes,
  type WidgetArgs,
} from './widget-story.js';

interface Args extends WidgetArgs<Shown | 'made up'> {
  resource: string;
}

/** What the published feed has no example of: dates, files, an address for reports, the end of a life. */
const madeUp = parseFeed({
  format: 'signpost-feed/1',
  id: 'made-up',
  title: 'A made-up feed',
  publisher: {name: 'A charity', contact: 'mailto:feed@example.org'},
  language: 'en',
  updated: '2026-11-20',
  resources: [
    {
      id: 'course',
      type: 'training',
      title: 'When a parent goes to prison: a day’s course',
      summary:
        'For anyone who meets families. What arrest, court, custody and release mean to them.',
      url: 'https://training.example.org/course',
      provider: {name: 'A training charity', url: 'https://training.example.org/'},
      access: {kind: 'paid', note: 'Free for volunteers.'},
      beneficiaries: ['professional'],
      delivery: ['in-person', 'online'],
      coverage: ['E12000009', 'W92000004'],
      downloads: [
        {
          label: 'Course outline',
          url: 'https://training.example.org/outline.pdf',
          mediaType: 'application/pdf',
          bytes: 340_000,
        },
      ],
      contacts: [
        {phone: '0300 123 4567', hours: 'Monday to Friday, 9am to 5pm', verified: '2026-01-05'},
        {email: 'courses@example.org', label: 'Bookings'},
      ],
      sessions: [
        {start: '2026-03-01T10:00Z', place: 'A day that is past'},
        {
          start: '2026-12-01T10:00Z',
          end: '2026-12-01T16:00Z',
          place: 'Town Hall, Bristol',
          url: 'https://training.example.org/book/1',
        },
        {
          start: '2027-01-12T09:30Z',
          end: '2027-01-12T12:00Z',
          online: true,
          url: 'https://training.example.org/book/2',
        },
        {start: '2027-02-02', end: '2027-02-03', place: 'Cardiff', online: true},
      ],
      related: ['tools', 'guide'],
      reviewed: '2026-05-01',
    },
    {
      id: 'tools',
      type: 'e-learning',
      title: 'Three tools for learning',
      url: 'https://training.example.org/tools',
      provider: {name: 'A training charity'},
    },
    {
      id: 'guide',
      type: 'guide',
      title: 'The present guide',
      summary: 'What to say to a child before a first visit.',
      url: 'https://guides.example.org/2',
      reviewed: '2023-05-01',
    },
    {
      id: 'former-guide',
      type: 'guide',
      title: 'The former guide',
      status: 'superseded',
      supersededBy: 'guide',
    },
    {id: 'withdrawn', type: 'guide', title: 'A guide not to be used', status: 'withdrawn'},
  ],
});

function stateIn(name: Args['state']): FeedState {
  if (name !== 'made up') return stateFor(name);
  if (!madeUp.ok) throw new Error(`The made-up feed cannot be read: ${madeUp.problem.code}`);
  return {status: 'ready', ...madeUp.value};
}

const widget = (args: Args) => html`
  <signpost-resource-card
    src=${srcFor(args.state)}
    .feedState=${stateIn(args.state)}
    .now=${now}
    resource=${args.resource || nothing}
    heading=${args.heading || nothing}
    heading-level=${args.headingLevel}
    theme=${args.theme || nothing}
  >
    <p>Read about <a href="https://partner.example/guide">our own guide</a>.</p>
  </signpost-resource-card>
`;

const render = anewForEachState(widget);

const meta: Meta<Args> = {
  title: 'Resource card',
  component: 'signpost-resource-card',
  render,
  args: {...widgetArgs, resource: 'scie-guide-22'},
  argTypes: {
    ...widgetArgTypes,
    state: {control: 'select', options: [...widgetArgTypes.state.options, 'made up']},
  },
};

export default meta;

type Story = StoryObj<Args>;

/** A guide with the page its publisher of the feed wrote about it, loaded from the feed’s address. */
export const Ready: Story = {args: {state: 'from the address'}};

/** A helpline whose two numbers contradict each other: neither is shown as certain. */
export const Helpline: Story = {args: {resource: 'prisoners-families-helpline'}};

/** A service for named councils. */
export const Service: Story = {args: {resource: 'children-heard-and-seen'}};

/** A course of which no dates are known. */
export const Undated: Story = {args: {resource: 'hidden-sentence-training'}};

/** A course with dates, online and in places; what is past is left out. */
export const Course: Story = {args: {state: 'made up', resource: 'course'}};

/** The id of something that was replaced leads to what took its place; nobody has checked that lately. */
export const Replaced: Story = {args: {state: 'made up', resource: 'former-guide'}};

/** What was withdrawn is not shown, nor what the author wrote of it; that it was is said. */
export const Withdrawn: Story = {args: {state: 'made up', resource: 'withdrawn'}};

/** Part of a series: the series and its other parts are named. */
export const PartOfSeries: Story = {args: {resource: 'outsiders-telling-the-children'}};

/** No feed has been named: the author’s own content stays in view, and nothing else. */
export const Idle: Story = {args: {state: 'idle'}};

/** The feed is on its way: the author’s own content stays in view. */
export const Loading: Story = {args: {state: 'loading'}};

/** The feed did not come: a sentence, “Try again”, and the author’s own content. */
export const Failed: Story = {args: {state: 'failed'}};

/** A feed that was there could not be refreshed: it stays, and the reader is told. */
export const Stale: Story = {args: {state: 'stale'}};

/** The feed has no resources: the author’s own content comes back. */
export const Empty: Story = {args: {state: 'empty'}};

/** The id is misspelt: the author’s own content comes back, and the console names ids like it. */
export const BadResource: Story = {args: {resource: 'scie-guide-23'}};

/** Words that no line has room for. */
export const LongWords: Story = {args: {state: 'long words', resource: 'long'}};

/** In dark colours, whatever the page around. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A page in Welsh: Welsh where the feed has it, English marked as such where it has not. */
export const Welsh: Story = {render: (args) => html`<div lang="cy">${render(args)}</div>`};

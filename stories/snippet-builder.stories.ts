import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {defineBuilder} from '../src/entry/builder/define-builder.js';
import {feedUrl, now} from './feed-states.js';

defineBuilder();

interface Args {
  src: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Snippet builder',
  component: 'signpost-snippet-builder',
  render: ({src, headingLevel}) => html`
    <signpost-snippet-builder
      src=${src || nothing}
      script="/dist/signpost.js"
      heading-level=${headingLevel}
      .now=${now}
    ></signpost-snippet-builder>
  `,
  args: {src: feedUrl, headingLevel: 2},
  argTypes: {headingLevel: {control: {type: 'range', min: 1, max: 6}}},
};

export default meta;

type Story = StoryObj<Args>;

/** The steps with the published feed. The preview shows the built library, once there is one. */
export const Ready: Story = {};

/** No feed is named yet: there is a box for its address. */
export const WithoutFeed: Story = {args: {src: ''}};

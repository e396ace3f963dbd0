import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';

interface Args {
  href: string;
}

const exit = ({href}: Args): TemplateResult => html`
  <p>The button stays at the top of the window. Pressing Shift three times does the same.</p>
  <signpost-exit href=${href || nothing}>
    <a href="https://www.bbc.co.uk/weather">Leave this page</a>
  </signpost-exit>
`;

const meta: Meta<Args> = {
  title: 'Exit',
  component: 'signpost-exit',
  render: exit,
  args: {href: ''},
};

export default meta;

type Story = StoryObj<Args>;

/** Leads where the link inside leads. */
export const Leave: Story = {};

/** Leads to an address of the page’s author. */
export const LeaveElsewhere: Story = {args: {href: 'https://www.gov.uk/'}};

/** A page in Welsh. */
export const LeaveInWelsh: Story = {
  render: (args) => html`<div lang="cy">${exit(args)}</div>`,
};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {now, stateOf} from './feed-states.js';

/** What pages do to everything on them, without meaning the widgets. */
const styles = {
  inherited: `.host {
    font: italic 11px/0.9 'Courier New', monospace;
    letter-spacing: 0.3em;
    word-spacing: 1em;
    text-align: end;
    text-indent: -3em;
    text-transform: uppercase;
    white-space: nowrap;
  }`,
  important: `.host * {
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    font-size: 1em !important;
    list-style: none !important;
    outline: none !important;
  }
  .host a, .host button, .host input { all: unset !important; }`,
} as const;

interface Args {
  /** Which of them. */
  styles: keyof typeof styles;
  /** Direction of the page's text. */
  direction: 'ltr' | 'rtl';
  /** Width of the column that the widgets stand in. */
  width: 'narrow' | 'wide';
}

const page = (args: Args): TemplateResult => html`
  <style>
    ${styles[args.styles]}
    .host.narrow {
      max-inline-size: 17rem;
    }
  </style>
  <div class="host ${args.width}" dir=${args.direction}>
    <signpost-briefing-card
      audience="health"
      .feedState=${stateOf('ready')}
      .now=${now}
    ></signpost-briefing-card>
    <signpost-resource-list
      audience="health"
      with-search
      with-filters
      .feedState=${stateOf('ready')}
      .now=${now}
    ></signpost-resource-list>
    <signpost-region-search
      area="south-west"
      .feedState=${stateOf('ready')}
      .now=${now}
    ></signpost-region-search>
  </div>
`;

const meta: Meta<Args> = {
  title: 'Hostile page',
  render: page,
  args: {styles: 'inherited', direction: 'ltr', width: 'wide'},
  argTypes: {
    styles: {control: 'select', options: Object.keys(styles)},
    direction: {control: 'inline-radio', options: ['ltr', 'rtl']},
    width: {control: 'inline-radio', options: ['narrow', 'wide']},
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Whatever can be inherited is set to what nobody could read. */
export const Inherited: Story = {};

/** A reset with `!important` for every element of the page. */
export const Important: Story = {args: {styles: 'important'}};

/** The same in a narrow column of a page that is read from right to left. */
export const NarrowFromTheRight: Story = {args: {direction: 'rtl', width: 'narrow'}};

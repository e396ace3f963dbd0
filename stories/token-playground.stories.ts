import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {TokenPlayground} from './token-playground/token-playground.js';

// Stories are loaded anew after a change, and a tag is registered once.
if (!customElements.get('token-playground'))
  customElements.define('token-playground', TokenPlayground);

const meta: Meta = {
  title: 'Token playground',
  // Its properties are its own; the table of custom properties is with each element.
  tags: ['!autodocs'],
  render: () => html`<token-playground></token-playground>`,
};

export default meta;

/** Change any custom property, see widgets in light and dark, and copy the CSS of what was changed. */
export const Playground: StoryObj = {};

import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/entry/all-in-one.js';

// The tables of attributes, events, parts and custom properties come from the source's own words.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    options: {storySort: {order: ['Welcome']}},
  },
};

export default preview;

import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import type {ArgTypesEnhancer} from 'storybook/internal/types';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/entry/all-in-one.js';
import {honestControls} from './controls.js';
import {withNamesApart} from './docs-manifest.js';
import {dress, themes} from './page.js';

// The tables of attributes, events, parts and custom properties come from the source's own words.
setCustomElementsManifest(withNamesApart(manifest));

const enhancer: ArgTypesEnhancer = ({argTypes, initialArgs}) =>
  honestControls(argTypes, initialArgs);
// Once the manifest has been read.
enhancer.secondPass = true;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    options: {storySort: {order: ['Welcome', 'Guides', ['Getting started', 'Embedding']]}},
  },
  argTypesEnhancers: [enhancer],
  globalTypes: {
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'cy', title: 'Cymraeg'},
        ],
      },
    },
    colours: {
      toolbar: {
        title: 'Colours',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: ['none', ...themes].map((value) => ({value, title: `Theme: ${value}`})),
      },
    },
  },
  initialGlobals: {language: 'en', colours: 'light', theme: 'none'},
  decorators: [
    (story, {globals: {language, colours, theme}}) => {
      dress({language: String(language), colours: String(colours), theme: String(theme)});
      return story();
    },
  ],
};

export default preview;

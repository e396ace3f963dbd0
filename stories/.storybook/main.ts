import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../guides/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Stories ask for the feed at the address that the partner pages use.
  staticDirs: [{from: '../../data', to: '/data'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal(vite) {
    // The project's own Vite configuration describes a library, and Storybook builds a site.
    delete vite.build?.lib;
    delete vite.build?.rolldownOptions;
    delete vite.build?.license;
    return vite;
  },
};

export default config;

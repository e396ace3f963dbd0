import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

/** Puts the page for iframes beside the scripts that it loads, as it stands. */
export function embedPage(): Plugin {
  return {
    name: 'signpost:embed-page',
    generateBundle() {
      for (const fileName of ['embed.html', 'embed.css'])
        this.emitFile({
          type: 'asset',
          fileName,
          source: readFileSync(new URL(`../entry/embed/${fileName}`, import.meta.url), 'utf8'),
        });
    },
  };
}

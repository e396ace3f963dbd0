import {defineBuilder} from './define-builder.js';

/*
 * The page of the snippet builder. The library lies beside this file, and the snippets name it where the
 * page says nothing else.
 */

for (const builder of document.querySelectorAll('signpost-snippet-builder:not([script])'))
  builder.setAttribute('script', new URL(/* @vite-ignore */ 'signpost.js', import.meta.url).href);

defineBuilder();

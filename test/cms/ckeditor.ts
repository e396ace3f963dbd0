import type {SnippetForm} from '../../src/core/snippet/snippet.js';
import {tryInPage} from './editor-page.js';
import type {Snippets} from './snippets.js';
import {installPackages, type TrySystem} from './workshop.js';

const version = '48.5.2';

/** What Drupal's editor makes of a snippet. Its text formats filter the page once more by the same list. */
export const tryCkeditor: TrySystem = async (snippets, workshop) => {
  const packages = installPackages(workshop, 'ckeditor', [`ckeditor5@${version}`]);
  if (typeof packages !== 'string') return packages;
  const tried = await tryInPage(workshop.browser, 'ckeditor-page.mjs', packages, snippets);
  const software = `CKEditor 5 ${version}`;
  const row = (id: string, setting: string) => ({
    id,
    system: 'Drupal (CKEditor 5)',
    setting,
    software,
    published: withoutChance(tried[id]!),
  });
  return [
    row('drupal-basic', 'Basic HTML'),
    row('drupal-basic-box', 'Basic HTML, with `<div data-*>` allowed'),
    row('drupal-full', 'Full HTML'),
  ];
};

/** The editor names list items by chance, which would make every run another. */
const withoutChance = (snippets: Snippets): Snippets =>
  Object.fromEntries(
    Object.entries(snippets).map(([form, html]) => {
      let count = 0;
      return [form, html.replace(/(data-list-item-id=")\w+/g, (_, start) => `${start}e${++count}`)];
    }),
  ) as Record<SnippetForm, string>;

import {tryInPage} from './editor-page.js';
import {installPackages, type TrySystem} from './workshop.js';

const versions = {old: '6.8.6', current: '8.9.2'};

/** What TinyMCE makes of a snippet, by itself and as Umbraco sets it up. */
export const tryTinymce: TrySystem = async (snippets, workshop) => {
  const packages = installPackages(workshop, 'tinymce', [
    `tinymce-6@npm:tinymce@${versions.old}`,
    `tinymce-8@npm:tinymce@${versions.current}`,
  ]);
  if (typeof packages !== 'string') return packages;
  const tried = await tryInPage(workshop.browser, 'tinymce-page.mjs', packages, snippets);
  const row = (id: string, system: string, setting: string, version = versions.old) => ({
    id,
    system,
    setting,
    software: `TinyMCE ${version}`,
    published: tried[id]!,
  });
  return [
    row('tinymce-6', 'TinyMCE 6', 'as it comes'),
    row('tinymce-8', 'TinyMCE 7 and 8', 'as it comes', versions.current),
    row('umbraco', 'Umbraco 13 (TinyMCE 6)', 'as it comes'),
  ];
};

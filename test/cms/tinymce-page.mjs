/* global document */
// Runs in a browser: TinyMCE of two generations as it comes, and with the elements that Umbraco lets
// through.

// Umbraco 13 names the elements that are valid. These are the ones of its list that a snippet could have.
const umbraco = [
  '+a[id|style|rel|hreflang|dir|lang|tabindex|type|name|href|target|title|class]',
  '-strong/-b[class|style]',
  '#p[id|style|dir|class|align]',
  '-ul[class|style]',
  '-li[class|style]',
  'br[class]',
  '-div[id|dir|class|align|style]',
  '-span[class|align|style]',
  ...[1, 2, 3, 4, 5, 6].map((n) => `-h${n}[id|dir|class|align|style]`),
  'iframe[*]',
].join(',');

const settings = {
  'tinymce-6': {of: 'tinymce-6', options: {}},
  'tinymce-8': {of: 'tinymce-8', options: {}},
  umbraco: {of: 'tinymce-6', options: {valid_elements: umbraco}},
};

/** The editor is a global, so one generation takes the place of the other. */
const load = (folder) =>
  new Promise((loaded, failed) => {
    delete globalThis.tinymce;
    const script = document.createElement('script');
    script.onload = loaded;
    script.onerror = failed;
    script.src = `/packages/${folder}/tinymce.min.js`;
    document.head.append(script);
  });

globalThis.tryEditors = async (snippets) => {
  const tried = {};
  for (const [setting, {of, options}] of Object.entries(settings)) {
    await load(of);
    const target = document.createElement('textarea');
    document.querySelector('main').append(target);
    const [editor] = await globalThis.tinymce.init({
      target,
      base_url: `/packages/${of}`,
      suffix: '.min',
      license_key: 'gpl',
      skin: false,
      content_css: false,
      entity_encoding: 'raw',
      ...options,
    });
    tried[setting] = {};
    for (const [form, html] of Object.entries(snippets)) {
      editor.setContent(html);
      tried[setting][form] = editor.getContent();
    }
    editor.remove();
  }
  return tried;
};

/* global document */
// Runs in a browser: CKEditor 5 with the plugins and the allowed HTML of Drupal's two text formats.
import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Code,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  ListProperties,
  Paragraph,
  SourceEditing,
} from '/packages/ckeditor5/dist/browser/ckeditor5.js';

const plugins = [
  BlockQuote,
  Bold,
  Code,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  ListProperties,
  Paragraph,
  SourceEditing,
];

// What Drupal's “Basic HTML” names for its source view when it is installed.
const named = [
  ...['cite', 'dl', 'dt', 'dd'].map((name) => ({name})),
  {name: 'a', attributes: ['hreflang']},
  {name: 'blockquote', attributes: ['cite']},
  {name: 'ul', attributes: ['type']},
  {name: 'ol', attributes: ['start', 'type']},
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => ({name, attributes: ['id']})),
];

// What its filter allows besides, on every element that is allowed at all.
const tags = 'br|p|h2|h3|h4|h5|h6|cite|dl|dt|dd|a|blockquote|ul|ol|li|strong|em|code|img';
const everywhere = (tags) => {
  const name = new RegExp(`^(${tags})$`);
  return [
    {name, attributes: ['lang']},
    {name, attributes: [{key: 'dir', value: /^(ltr|rtl)$/}]},
  ];
};

// The line that an administrator adds for boxes.
const box = {name: 'div', attributes: [{key: /^data-[\w-]+$/, value: true}]};

const settings = {
  'drupal-basic': [...named, ...everywhere(tags)],
  'drupal-basic-box': [...named, box, ...everywhere(`${tags}|div`)],
  'drupal-full': [{name: /.*/, attributes: true, classes: true, styles: true}],
};

globalThis.tryEditors = async (snippets) => {
  const tried = {};
  for (const [setting, allow] of Object.entries(settings)) {
    const place = document.createElement('div');
    document.querySelector('main').append(place);
    const editor = await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins,
      heading: {
        options: [
          {model: 'paragraph', title: 'Paragraph'},
          ...[2, 3, 4, 5, 6].map((n) => ({model: `heading${n}`, view: `h${n}`, title: `${n}`})),
        ],
      },
      list: {properties: {reversed: false, startIndex: true, styles: false}},
      htmlSupport: {allow},
    });
    tried[setting] = {};
    for (const [form, html] of Object.entries(snippets)) {
      editor.setData(html);
      tried[setting][form] = editor.getData();
    }
    await editor.destroy();
  }
  return tried;
};

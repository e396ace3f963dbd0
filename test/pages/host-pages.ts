import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Integrity} from '../../src/tooling/integrity.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const written = readFileSync(at('a-static-list.html'), 'utf8');
const integrity = JSON.parse(readFileSync(at('../../dist/integrity.json'), 'utf8')) as Integrity;

const query = 'audience=health&amp;limit=2&amp;feed=/data/feed.json';
/** One snippet in four forms, in their order on the page. */
export const forms = {
  'a tag':
    '<signpost-resource-list audience="health" limit="2"><p>Ours</p></signpost-resource-list>',
  'a box with data attributes':
    '<div data-signpost="resource-list" data-audience="health" data-limit="2"><p>Ours</p></div>',
  'an iframe': `<iframe title="Help" width="300" height="400" src="/dist/embed.html?widget=resource-list&amp;${query}"></iframe>`,
  'HTML that is written already': `<signpost-resource-list audience="health" limit="2">${written}</signpost-resource-list>`,
} as const;

export interface Host {
  readonly start?: string;
  readonly css?: string;
  /** Style sheets of the project's packages. */
  readonly framework?: string;
  readonly bodyClass?: string;
}

/** Its own typeface does not come with it. */
const plainType = '* {font-family: arial, sans-serif !important}';

/** Six kinds of page. */
export const hosts: Readonly<Record<string, Host>> = {
  'a plain page': {},
  'a page of GOV.UK Frontend': {
    framework: 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
    bodyClass: 'govuk-template__body govuk-body',
    css: plainType,
  },
  'a page of NHS.UK frontend': {
    framework: 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend-10.6.1.min.css',
  },
  'a page of Bootstrap': {
    framework: 'bootstrap/dist/css/bootstrap.min.css',
    bodyClass: 'container',
  },
  'a page that takes every style away': {
    css: '* {all: unset !important} div {display: block !important}',
  },
  'a page in quirks mode, 280 pixels wide': {
    start: '<html lang="en">',
    css: 'div {width: 280px; overflow: hidden}',
  },
};

const others =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What a policy says of scripts, and what the tag of a file of ours needs under it. */
export type Policy = readonly [sources: string, attributes: (file: string) => string];

/** Three kinds of policy, each for the partner's origin. */
export const policies: Readonly<
  Record<'of its own host' | 'with a nonce' | 'with hashes', (origin: string) => Policy>
> = {
  'of its own host': () => ["'self'", () => ''],
  'with a nonce': () => ["'nonce-r4nd0m' 'strict-dynamic'", () => 'nonce="r4nd0m"'],
  'with hashes': (origin) => {
    const {files} = integrity;
    const hashes = ['signpost.js', 'frame.js'].map((file) => `'${files[file]!}'`);
    return [`${hashes.join(' ')} ${origin}/dist/chunks/`, (file) => `integrity="${files[file]!}"`];
  },
};

/** All forms on one page under a policy, as its server sends it. */
export const pageOf = (host: Host, [sources, attributes]: Policy) => {
  const {start = '<!doctype html><html lang="en">', css = '', framework, bodyClass = ''} = host;
  const boxes = Object.values(forms).map((markup, n) => `<div id="form-${n}">${markup}</div>`);
  const links = [framework && `/node_modules/${framework}`, css && 'own.css'].map(
    (href) => href && `<link rel="stylesheet" href="${href}">`,
  );
  return {
    css,
    headers: {'content-security-policy': `${others}; script-src ${sources}`},
    html: `${start}<head><title>A partner</title><meta name="viewport" content="width=device-width">${links.join('')}
<script type="module" src="/dist/signpost.js" data-feed="/data/feed.json" ${attributes('signpost.js')}></script>
<script async src="/dist/frame.js" ${attributes('frame.js')}></script></head>
<body class="${bodyClass}">${boxes.join('\n')}</body></html>`,
  };
};

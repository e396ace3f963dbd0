import {beside} from './beside.js';
import {themeAttribute} from './theme.js';
import {isFlag, type WidgetName} from './widgets.js';

/**
 * The forms of a snippet, all of which show the same.
 * - `tag`: the widget's own tag, and the script.
 * - `div`: a box that editors keep which take unknown tags away; the script turns it into the widget.
 * - `iframe`: for editors that take scripts away; it needs none on the page.
 * - `static`: the box with everything written out in it, which needs nothing. A script on the page
 *   brings it to life.
 */
export const forms = ['tag', 'div', 'iframe', 'static'] as const;

export type SnippetForm = (typeof forms)[number];

/** What somebody chose for a snippet. */
export interface SnippetChoices {
  readonly widget: WidgetName;
  /** Attributes of the widget by name; of those that are only there, the value is empty. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the feed. Without it: the page's own feed. An iframe has none to fall back on. */
  readonly feed?: string | undefined;
  /** Address of `signpost.js`. What else the library has lies beside it. */
  readonly script: string;
  /** What the browser checks the script by: `sha384-…`. */
  readonly integrity?: string | undefined;
  /** BCP 47 tag, where it is not that of the page around. */
  readonly lang?: string | undefined;
  /** How it looks. Without it: as the page around; an iframe is light. */
  readonly theme?: string | undefined;
  /** What the browser checks the theme's style sheet by. */
  readonly themeIntegrity?: string | undefined;
  /** Height of an iframe as long as no script tells it a better one, in CSS pixels. Default: 600. */
  readonly height?: number | undefined;
  /** What the widget is called, for those who cannot see the iframe. */
  readonly title: string;
  /** HTML for the inside: what stays where there is no script. */
  readonly content: string;
  /** Day on which that was written out, when it is all that the widget shows at first. */
  readonly prerendered?: string | undefined;
}

/**
 * The snippet to paste: one line, in double quotes and lower case, because editors put `<br>` at line
 * breaks and change everything else.
 */
export function snippetOf(form: SnippetForm, choices: SnippetChoices): string {
  const {widget} = choices;
  const content = oneLine(choices.content);
  switch (form) {
    case 'tag': {
      const tag = `signpost-${widget}`;
      return `<${tag}${written(tagAttributes(choices))}>${content}</${tag}> ${scriptOf(choices)}`;
    }
    case 'div':
    case 'static':
      return `<div${written(boxAttributes(choices))}>${content}</div>`;
    case 'iframe':
      return `<iframe${written(iframeAttributes(choices))}></iframe>`;
  }
}

/** The tag of the script, once for a page. */
export function scriptOf({
  script,
  integrity,
}: Pick<SnippetChoices, 'script' | 'integrity'>): string {
  const checked = integrity ? {integrity, crossorigin: 'anonymous'} : {};
  return `<script${written({type: 'module', src: script, ...checked})}></script>`;
}

/** The address of one release: `…/signpost.js` and `1.2.3` give `…/v1.2.3/signpost.js`. */
export function ofVersion(script: string, version: string): string {
  const name = `v${version.replace(/^v/, '')}`;
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/s.exec(script) ?? [];
  return `${folder.replace(/v\d+(?:\.[\w.-]+)?\/$/, '')}${name}/${file}`;
}

/**
 * The address of a release, exactly or as it moves on: `…/v1.2.3/signpost.js` or `…/v1/signpost.js`.
 * One that stands in no folder of a release stays as it is.
 */
export function ofRelease(script: string, version: string, isExact: boolean): string {
  const isInFolder = /\/v\d+(?:\.[\w.-]+)?\/[^/]*$/.test(script);
  return isInFolder ? ofVersion(script, isExact ? version : version.split('.')[0]!) : script;
}

function tagAttributes({widget, attributes, feed, lang, theme, prerendered}: SnippetChoices) {
  const colours = themeAttribute(widget, theme);
  return {
    ...(feed && {src: feed}),
    ...attributes,
    ...(colours && {theme: colours}),
    ...(lang && {lang}),
    ...(prerendered && {prerendered}),
  };
}

function boxAttributes({widget, attributes, feed, lang, theme, prerendered}: SnippetChoices) {
  const colours = themeAttribute(widget, theme);
  const data = Object.entries(attributes).map(([name, value]) => [
    `data-${name}`,
    // Editors drop an attribute without a value.
    value === '' && isFlag(widget, name) ? 'yes' : value,
  ]);
  return {
    'data-signpost': widget,
    // Not `data-src`, which plugins that load pictures late take for theirs.
    ...(feed && {'data-feed': feed}),
    ...(Object.fromEntries(data) as Record<string, string>),
    ...(colours && {'data-theme': colours}),
    ...(lang && {lang, 'data-lang': lang}),
    ...(prerendered && {'data-prerendered': prerendered}),
  };
}

function iframeAttributes(choices: SnippetChoices) {
  const {widget, attributes, feed, lang, theme, height = 600, script, title} = choices;
  const query = new URLSearchParams({
    widget,
    ...(feed && {feed}),
    ...attributes,
    ...(lang && {lang}),
    ...(theme && {theme}),
  });
  // Spaces as %20, and what an address may have as it stands: some editors mend what looks broken.
  const text = query
    .toString()
    .replaceAll('+', '%20')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
  return {
    src: `${beside(script, 'embed.html')}?${text}`,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
  };
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === '' && name !== 'heading' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
    )
    .join('');

const escaped = (value: string): string =>
  oneLine(value)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

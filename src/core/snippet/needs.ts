import {beside} from './beside.js';
import {scriptOf, type SnippetChoices, type SnippetForm} from './snippet.js';
import {stylesheetOf, themeAttribute} from './theme.js';

/** What a page must let a snippet do. */
export interface SnippetNeeds {
  /** Additions to the page's content security policy, by directive. A page without a policy needs none. */
  readonly policy: Readonly<Record<string, readonly string[]>>;
  /** Tags with the attributes that an editor must let through. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** A line for the page's template, besides the snippet. */
  readonly script?: string;
  /** A line for the head of the page, after its own styles: the theme. */
  readonly stylesheet?: string;
  /** Whether the page works without the script's line, only less well. */
  readonly isScriptOptional: boolean;
}

/** Tags that content from the feed is written with. */
const contentTags = ['p', 'ul', 'li', 'strong', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** What a page needs for one form of a snippet. */
export function needsOf(form: SnippetForm, choices: SnippetChoices): SnippetNeeds {
  const {script, feed, widget, attributes, lang, theme, prerendered} = choices;
  const own = originOf(script);
  const stylesheet = stylesheetOf(script, theme, choices.themeIntegrity);
  const content = {
    ...Object.fromEntries(contentTags.map((tag) => [tag, []])),
    a: ['href'],
    span: ['lang'],
  };
  // Lit's style sheets pass under any style-src; its templates need one trusted types policy.
  const policy = {
    'script-src': [own],
    ...(stylesheet && {'style-src': [own]}),
    ...(feed && {'connect-src': [originOf(feed)]}),
    'trusted-types': ['lit-html'],
  };
  const names = Object.keys(attributes);
  const language = lang ? ['lang'] : [];
  const colours = themeAttribute(widget, theme) ? ['theme'] : [];
  const line = stylesheet === undefined ? {} : {stylesheet};
  switch (form) {
    case 'tag':
      return {
        policy,
        tags: {
          [`signpost-${widget}`]: [
            ...(feed ? ['src'] : []),
            ...names,
            ...colours,
            ...language,
            ...(prerendered ? ['prerendered'] : []),
          ],
          script: ['type', 'src', ...(choices.integrity ? ['integrity', 'crossorigin'] : [])],
          ...content,
        },
        ...line,
        isScriptOptional: false,
      };
    case 'div':
    case 'static':
      return {
        policy,
        tags: {
          div: [
            'data-signpost',
            ...(feed ? ['data-feed'] : []),
            ...[...names, ...colours].map((name) => `data-${name}`),
            ...(lang ? ['lang', 'data-lang'] : []),
            ...(prerendered ? ['data-prerendered'] : []),
          ],
          ...content,
        },
        script: scriptOf(choices),
        ...line,
        isScriptOptional: form === 'static',
      };
    case 'iframe':
      return {
        policy: {'frame-src': [own], 'script-src': [own]},
        tags: {iframe: ['src', 'title', 'width', 'height', 'loading']},
        // It gives the iframe the height that its content needs.
        script: `<script async src="${beside(script, 'frame.js')}"></script>`,
        isScriptOptional: true,
      };
  }
}

/** A policy's name for where an address leads; for one on the page's own site, `'self'`. */
export const originOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).origin : "'self'";

import type {Feed} from '../../core/feed/format/feed.js';
import type {BuilderState} from '../../core/snippet/builder-state.js';
import {needsOf, type SnippetNeeds} from '../../core/snippet/needs.js';
import {integrityMap, type Integrity} from '../../core/snippet/release.js';
import {ofRelease, snippetOf} from '../../core/snippet/snippet.js';
import {themePath} from '../../core/snippet/theme.js';
import {attributesOf} from '../../core/snippet/widgets.js';
import {prerender, type PrerenderProblem} from '../../prerender/prerender.js';

/** What a snippet is made from besides what was chosen. */
export interface Ingredients {
  readonly feed: Feed;
  /** Absolute address of the feed. */
  readonly feedUrl: string;
  /** Absolute address of `signpost.js`. */
  readonly script: string;
  readonly integrity: Integrity | undefined;
  /** Language of the words inside, where none was chosen. BCP 47. */
  readonly lang: string;
  readonly now: Date;
}

export interface MadeSnippet {
  readonly line: string;
  readonly needs: SnippetNeeds;
  /** What was chosen and is not in the feed. */
  readonly problems: readonly PrerenderProblem[];
  /** Import map by which browsers check the files that the script loads; none where they are not checked. */
  readonly importMap?: string;
}

/** The snippet for what was chosen, with something of the feed inside. */
export async function makeSnippet(state: BuilderState, from: Ingredients): Promise<MadeSnippet> {
  const {widget, attributes, form, lang, theme} = state;
  const {feed, feedUrl, integrity, now} = from;
  const known = attributesOf(widget);
  const isExact = state.release === 'exact';
  const script = integrity ? ofRelease(from.script, integrity.version, isExact) : from.script;
  const written = await prerender(feed, widget, {
    attributes,
    lang: lang ?? from.lang,
    now,
    extent: form === 'static' ? 'first' : 'brief',
  });
  const choices = {
    widget,
    attributes,
    // What leads off a page shows no feed.
    feed: known.includes('src') ? feedUrl : undefined,
    script,
    integrity: isExact ? integrity?.files['signpost.js'] : undefined,
    lang,
    theme,
    themeIntegrity: isExact ? integrity?.files[themePath(theme) ?? ''] : undefined,
    title: attributes['heading'] || headingIn(written.html) || widget,
    content: written.html,
    prerendered: form === 'static' && known.includes('prerendered') ? written.date : undefined,
  };
  const isChecked = choices.integrity !== undefined && form !== 'iframe';
  return {
    line: snippetOf(form, choices),
    needs: needsOf(form, choices),
    problems: written.problems,
    ...(isChecked &&
      integrity && {
        importMap: `<script type="importmap">${JSON.stringify(integrityMap(integrity, new URL('.', script).href))}</script>`,
      }),
  };
}

/** The words of the first heading of what was written out. */
function headingIn(html: string): string {
  const [, words = ''] = /<h\d>(.*?)<\/h\d>/.exec(html) ?? [];
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': '’',
  };
  return words
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

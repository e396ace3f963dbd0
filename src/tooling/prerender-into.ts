import type {Feed} from '../core/feed/format/feed.js';
import type {HtmlElement, Position} from '../core/snippet/html.js';
import {remainsIn, type Remain, type Remains} from '../core/snippet/remains.js';
import {
  prerender,
  prerenderedWidgets,
  type Extent,
  type PrerenderProblem,
} from '../prerender/prerender.js';
import {normalised, readPage, type Stretch} from './read-page.js';
import {slottedIn} from './slotted.js';

export interface IntoOptions {
  /** Language where the page does not say one. */
  readonly lang?: string | undefined;
  readonly now: Date;
  readonly extent: Extent;
  /** Address of the feed as the page has it: widgets of another feed stay as they are. */
  readonly src?: string | undefined;
  /** Hears of each widget before it is written. */
  readonly onWidget?: (index: number, count: number) => void;
}

/** One widget of the page, and what became of it. */
export interface WrittenWidget {
  readonly widget: string;
  readonly at?: Position | undefined;
  readonly isWritten: boolean;
  /** Why it was not. */
  readonly why?: string;
  readonly problems: readonly PrerenderProblem[];
}

export interface WrittenPage {
  readonly html: string;
  readonly widgets: readonly WrittenWidget[];
}

/** More than one feed is on the page, and only one was given. */
export class SeveralFeeds extends Error {
  constructor(readonly addresses: readonly string[]) {
    super(`The page shows several feeds: ${addresses.join(', ')}.`);
  }
}

/**
 * Writes out every widget of a page in its place. Nothing else of the page changes, not by a
 * character, and what the author put into a widget's slots stays too.
 *
 * @throws {@link SeveralFeeds} when it is not said which of them the feed is.
 */
export async function prerenderInto(
  text: string,
  feed: Feed,
  options: IntoOptions,
): Promise<WrittenPage> {
  const {src, onWidget, ...rest} = options;
  const read = readPage(text);
  const {page, insideOf, placeOf} = read;
  const remains = remainsIn(page);
  const all = outermost([...remains.tags, ...remains.boxes]);
  const addresses = new Set(all.map((remain) => feedOf(remain, remains)));
  if (src === undefined && addresses.size > 1) throw new SeveralFeeds([...addresses]);
  const wanted = all.filter((remain) => src === undefined || feedOf(remain, remains) === src);

  const widgets: WrittenWidget[] = [];
  const changes: Change[] = [];
  for (const [index, remain] of wanted.entries()) {
    onWidget?.(index + 1, wanted.length);
    const {widget, element} = remain;
    const of = {widget, at: element.position};
    const name = prerenderedWidgets.find((known) => known === widget);
    const inside = insideOf(element);
    if (!name || !inside) {
      const why = name ? 'it has no end tag of its own here' : 'there is no such widget';
      widgets.push({...of, isWritten: false, why, problems: []});
      continue;
    }
    const {before, after, hasHeading} = slottedIn(element, text, read);
    const attributes = {
      ...Object.fromEntries(remain.attributes),
      // The author's own heading stands there already.
      ...(hasHeading && {heading: ''}),
    };
    const lang = languageOf(remain) ?? rest.lang;
    const {html, date, problems} = await prerender(feed, name, {...rest, attributes, lang});
    const change = {...inside, html: `${before}${html}${after}`};
    const why =
      html === '' ? 'the feed has nothing for it' : whyNot(text, change, all.indexOf(remain));
    widgets.push({...of, isWritten: why === undefined, ...(why !== undefined && {why}), problems});
    if (why !== undefined) continue;
    const attribute = element.name.startsWith('signpost-') ? 'prerendered' : 'data-prerendered';
    const place = placeOf(element, attribute);
    const isNew = place.start === place.end;
    changes.push({...place, html: `${isNew ? ' ' : ''}${attribute}="${date}"`}, change);
  }
  return {html: changes.reduceRight(changed, text), widgets};
}

interface Change extends Stretch {
  readonly html: string;
}

const changed = (text: string, {start, end, html}: Change): string =>
  text.slice(0, start) + html + text.slice(end);

/** Why content cannot stand where it would: inside a paragraph, a list ends the paragraph and the widget with it. */
function whyNot(text: string, change: Change, index: number): string | undefined {
  const {page, contentOf} = readPage(changed(text, change));
  const remains = remainsIn(page);
  const there = outermost([...remains.tags, ...remains.boxes])[index];
  return there && contentOf(there.element) === normalised(change.html)
    ? undefined
    : 'headings and lists cannot stand in it there: take it out of the paragraph or link around it';
}

/** In the order of the page, without those inside others. */
function outermost(remains: readonly Remain[]): readonly Remain[] {
  const elements = new Set(remains.map(({element}) => element));
  return remains
    .filter(({around}) => !around.some((outer) => elements.has(outer)))
    .sort((a, b) => orderOf(a) - orderOf(b));
}

const orderOf = ({element: {position}}: Remain) =>
  position ? position.line * 1e6 + position.column : 0;

/** The language that the page says the widget is in. */
function languageOf({element, around, attributes}: Remain): string | undefined {
  const langs = [attributes, ...[element, ...around].map((one) => one.attributes)];
  return langs.map((one) => one.get('lang')?.trim()).find(Boolean);
}

/** Address of the feed that a widget shows, as the page has it; empty where it says none. */
function feedOf({attributes, around}: Remain, {feeds, scripts}: Remains): string {
  const own = attributes.get('src')?.trim();
  if (own) return own;
  const id = attributes.get('feed')?.trim();
  const srcOf = (element: HtmlElement | undefined) => element?.attributes.get('src')?.trim() ?? '';
  if (id) return srcOf(feeds.find((element) => element.attributes.get('id') === id));
  const nearest = around.find((outer) => feeds.includes(outer));
  if (nearest) return srcOf(nearest);
  return (
    scripts.map(({element}) => element.attributes.get('data-feed')?.trim()).find(Boolean) ?? ''
  );
}

import {isFirstCopy} from './first-copy.js';
import {comingPictures, find, watch} from './on-page.js';
import {parts, type Tag} from './parts.js';
import {feedOfScript} from './script-feed.js';
import {complain, standIns, tagOf, valueOf} from './stand-in-names.js';

/*
 * What a partner's <script type="module"> loads: it watches for the tags of the library and
 * fetches only the files of those it finds, all at the same time, and with them the feed that the
 * script tag names. A page without such a tag pays for this file alone. It imports nothing at
 * once, and no part imports it: a page may add a version to its address, and would otherwise load
 * it twice.
 */

/** Tags whose files are here or on their way. */
const asked = new Map<Tag, Promise<void>>();
const tags = Object.keys(parts) as Tag[];

/** What shows the page's own feed: nothing that has another one. */
const followsPage =
  ':not([src], [feed], [data-src], [data-feed], signpost-feed, signpost-feed *, [data-signpost="feed"], [data-signpost="feed"] *)';

/** What has something to search with. */
const finds =
  'signpost-region-search, [data-signpost="region-search"], [with-search], [with-filters], [with-url-state], [data-with-search], [data-with-filters], [data-with-url-state]';

const pageFeed = feedOfScript(import.meta.url);
/** Turns what stands in for widgets into them, once the library is here. */
let fillStandIns: (() => void) | undefined;
let early: readonly [Promise<Response>, AbortController] | undefined;

/**
 * Fetches the files of some tags and registers them. The page's own tags are found without it; it
 * is for tags that stand where a document is not watched, such as inside another shadow root.
 *
 * @param wanted - Without any: all tags.
 */
export async function load(...wanted: readonly string[]): Promise<void> {
  await Promise.all((wanted.length ? wanted : tags).filter(isOurs).map(loadOne));
}

function loadOne(tag: Tag): Promise<void> {
  let loading = asked.get(tag);
  if (!loading) asked.set(tag, (loading = fetchOne(tag)));
  return loading;
}

async function fetchOne(tag: Tag): Promise<void> {
  try {
    // In such a document the first template would be read as XML, and fail.
    if (document.contentType === 'application/xhtml+xml')
      (await import('./in-xhtml.js')).readTemplatesAsHtml();
    // What every part needs travels beside it, not after it.
    const [{fill, followPage, nextTurn, register}, element] = await Promise.all([
      import('./shared.js'),
      parts[tag](),
    ]);
    // To read these files and to draw what they are for is too much for one turn of an old phone.
    await nextTurn();
    if (pageFeed) followPage(pageFeed, early);
    register({[tag]: element});
    fillStandIns = () => {
      for (const standIn of find(document, standIns)) fill(standIn, tagOf(standIn), valueOf);
    };
  } catch (error) {
    // The author's own content stays in view, and the next such tag tries again.
    asked.delete(tag);
    console.error(`[signpost] The file of <${tag}> could not be loaded.`, error);
  }
}

const isOurs = (name: string): name is Tag => Object.hasOwn(parts, name);

/** Asks for the feed now rather than when the elements' files are here. */
function startFeed(): void {
  // A folder's feed has a name that the library knows.
  if (!pageFeed || early || /\/(?:[?#]|$)/.test(pageFeed)) return;
  const request = new AbortController();
  // As in sources/http-source.ts, which takes the answer over.
  const answer = fetch(pageFeed, {
    signal: request.signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  // It may fail before anybody waits for it.
  answer.catch(() => {});
  early = [answer, request];
}

// Elements that show others inside themselves find it by the same mark.
if (isFirstCopy(load))
  watch(`${tags.join()},${standIns}`, (element) => {
    const {localName} = element;
    const tag = isOurs(localName) ? localName : tagOf(element);
    if (!isOurs(tag)) {
      complain(element, tags);
      return;
    }
    const start = () => {
      if (element.matches(followsPage)) startFeed();
      // Whoever needs it says what is missing without it.
      if (element.matches(finds)) void import('./finding.js').catch(() => {});
      void loadOne(tag).then(() => fillStandIns?.());
    };
    // What the page itself shows first goes first; where a reader has what a widget is for already, all of it.
    const isWritten = element.matches('[prerendered], [data-prerendered]');
    const pictures = comingPictures();
    if (document.readyState === 'complete' || !(isWritten || pictures.length)) start();
    else
      import('./patience.js').then(({whenPageIsHere, whenPicturesAreHere}) => {
        (isWritten ? whenPageIsHere : whenPicturesAreHere)(start, pictures);
      }, start);
  });

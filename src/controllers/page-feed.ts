import {idle, type FeedHandle} from '../contexts/feed-context.js';
import {newVisit} from '../contexts/visit.js';
import {takeOver} from '../sources/early-answers.js';
import {FeedHandOut} from './feed-hand-out.js';
import {FeedLoader} from './feed-loader.js';

let isFollowed = false;

/**
 * Gives the page a feed of its own: every widget that has no `src`, names no feed and stands in none
 * follows it. It is loaded when the first of them asks. The first feed stays; a page has one.
 *
 * @param src - Address of the feed.
 * @param early - Its answer, when it was asked for before this file was here, and what ends it.
 */
export function followPage(
  src: string,
  early?: readonly [answer: Promise<Response>, request: AbortController],
): void {
  if (isFollowed) return;
  isFollowed = true;
  if (early) takeOver(src, ...early);

  // Last on the way up, and with no names that a page's form may take.
  const out = new FeedHandOut(window);
  const hand = (change: Partial<FeedHandle>) => {
    out.hand({...out.handle!, ...change});
  };
  // The page stands in for the element that loads a feed elsewhere, and is always there.
  const host = {
    isConnected: true,
    baseURI: src,
    addController() {},
    dispatchEvent: (event: Event) => EventTarget.prototype.dispatchEvent.call(document, event),
  };
  const loader = new FeedLoader(host, {
    src: () => src,
    onState: (state) => {
      hand({state});
    },
  });
  out.onFirst = () => {
    out.hand({
      state: idle,
      visit: newVisit,
      reload: () => {
        loader.reload();
      },
      chooseAreas: (areas, by = 'visitor') => {
        hand({visit: {...out.handle!.visit, areas, by}});
      },
      layOut: (sheet) => {
        hand({visit: {...out.handle!.visit, sheet}});
      },
    });
    loader.hostConnected();
  };
}

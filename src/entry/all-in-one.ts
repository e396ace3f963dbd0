import {followPage} from '../controllers/page-feed.js';
import {define, elements} from './define.js';
import {isFirstCopy} from './first-copy.js';
import {watch} from './on-page.js';
import {feedOfScript} from './script-feed.js';
import {complain, standIns, tagOf, valueOf} from './stand-in-names.js';
import {fill} from './stand-ins.js';

/*
 * What a partner's <script type="module"> loads: the tags are registered as soon as it runs, and
 * what stands in for them is filled.
 */

// Everything is here already; a loader that comes later finds the same sign as its own.
if (isFirstCopy(async () => {})) {
  const pageFeed = feedOfScript(import.meta.url);
  if (pageFeed) followPage(pageFeed);
  define();
  watch(standIns, (standIn) => {
    const tag = tagOf(standIn);
    if (Object.hasOwn(elements, tag)) fill(standIn, tag, valueOf);
    else complain(standIn, Object.keys(elements));
  });
}

import {find} from './on-page.js';

const fileOf = (address: string) => address.replace(/[?#].*/s, '').replace(/.*\//s, '');

/**
 * The address of the page's own feed, `data-feed` of the script tag; none without one.
 *
 * @param own - Address of the script that runs. A module is not told which tag asked for it.
 */
export function feedOfScript(own: string): string | undefined {
  const scripts = [...find(document, 'script[data-feed]')] as HTMLScriptElement[];
  const script =
    scripts.find(({src}) => src === own) ??
    // An address that leads on to another, as `/v1/` may, is not the one the script came from.
    scripts.find(({src}) => fileOf(src) === fileOf(own)) ??
    // Where there are no module scripts, a plain one imports this.
    scripts.find(({src}) => !src);
  const feed = script?.dataset['feed']?.trim();
  if (!script || !feed) return undefined;
  // The feed store asks for what is no address as it stands, and says that it cannot be had.
  return URL.canParse(feed, script.baseURI) ? new URL(feed, script.baseURI).href : feed;
}

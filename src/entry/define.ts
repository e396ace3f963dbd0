import {ContextRoot} from '@lit/context';
import {SignpostBriefingCard} from '../elements/briefing-card/briefing-card.js';
import {SignpostFeed} from '../elements/feed/feed.js';
import {SignpostRegionSearch} from '../elements/region-search/region-search.js';
import {SignpostResourceList} from '../elements/resource-list/resource-list.js';

/** Every tag with its class, in upgrade order: providers before consumers. */
export const elements = {
  'signpost-feed': SignpostFeed,
  'signpost-resource-list': SignpostResourceList,
  'signpost-region-search': SignpostRegionSearch,
  'signpost-briefing-card': SignpostBriefingCard,
} as const satisfies Readonly<Record<string, CustomElementConstructor>>;

let hasRoot = false;

/**
 * Registers the tags. A tag that something else on the page took first is left alone, with one
 * warning for all: two versions of the library may meet on one page, and the first one keeps
 * working.
 */
export function define(registry: CustomElementRegistry = customElements): void {
  // It remembers widgets that wake up before their feed does, so it comes before both.
  if (!hasRoot) new ContextRoot().attach(document.documentElement);
  hasRoot = true;

  const taken: string[] = [];
  for (const [tag, constructor] of Object.entries<CustomElementConstructor>(elements)) {
    const first = registry.get(tag);
    if (!first) registry.define(tag, constructor);
    else if (first !== constructor) taken.push(`<${tag}>`);
  }
  if (taken.length > 0)
    console.warn(`[signpost] Defined already, and kept as they were: ${taken.join(', ')}.`);
}

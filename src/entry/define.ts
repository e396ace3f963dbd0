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

/**
 * Registers the tags. A tag that something else on the page took first is left alone, with one
 * warning: two versions of the library may meet on one page, and the first one keeps working.
 */
export function define(registry: CustomElementRegistry = customElements): void {
  for (const [tag, constructor] of Object.entries<CustomElementConstructor>(elements)) {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, constructor);
    else if (taken !== constructor) {
      console.warn(`[signpost] <${tag}> is already defined; the first definition is kept.`);
    }
  }
}

import {SignpostAudiencePage} from '../elements/audience-page/audience-page.js';
import {SignpostBriefingCard} from '../elements/briefing-card/briefing-card.js';
import {SignpostExit} from '../elements/exit/exit.js';
import {SignpostFeed} from '../elements/feed/feed.js';
import {SignpostHandout} from '../elements/handout/handout.js';
import {SignpostRegionSearch} from '../elements/region-search/region-search.js';
import {SignpostResourceCard} from '../elements/resource-card/resource-card.js';
import {SignpostResourceList} from '../elements/resource-list/resource-list.js';
import {register} from './register.js';

/** Every tag with its class, in upgrade order: providers before consumers. */
export const elements = {
  'signpost-feed': SignpostFeed,
  'signpost-resource-list': SignpostResourceList,
  'signpost-region-search': SignpostRegionSearch,
  'signpost-briefing-card': SignpostBriefingCard,
  'signpost-audience-page': SignpostAudiencePage,
  'signpost-resource-card': SignpostResourceCard,
  'signpost-exit': SignpostExit,
  'signpost-handout': SignpostHandout,
} as const satisfies Readonly<Record<string, CustomElementConstructor>>;

/** Registers every tag; what another copy of the library took first is left alone, with a warning. */
export function define(registry: CustomElementRegistry = customElements): void {
  register(elements, registry);
}

// What `import … from 'signpost'` gives. Importing it changes nothing on the page; `define()` does.
export {define, elements} from './entry/define.js';

export {SignpostAudiencePage} from './elements/audience-page/audience-page.js';
export {SignpostBriefingCard} from './elements/briefing-card/briefing-card.js';
export {SignpostExit} from './elements/exit/exit.js';
export {SignpostFeed} from './elements/feed/feed.js';
export {SignpostHandout} from './elements/handout/handout.js';
export {SignpostRegionSearch} from './elements/region-search/region-search.js';
export {SignpostResourceCard} from './elements/resource-card/resource-card.js';
export {SignpostResourceList} from './elements/resource-list/resource-list.js';

export {SignpostAreaChangeEvent} from './events/area-change-event.js';
export {SignpostAttributeErrorEvent} from './events/attribute-error-event.js';
export {SignpostFeedErrorEvent} from './events/feed-error-event.js';
export {SignpostFeedReadyEvent} from './events/feed-ready-event.js';
export {SignpostFeedReloadEvent} from './events/feed-reload-event.js';

export {parseFeed, type ParsedFeed, type ParseOptions} from './core/feed/parse-feed.js';
export type {FeedState} from './contexts/feed-context.js';
export type {Claim} from './core/feed/format/claim.js';
export type {Feed} from './core/feed/format/feed.js';
export type {Briefing, Page} from './core/feed/format/page.js';
export type {Resource} from './core/feed/format/resource.js';
export type {
  EntryProblemCode,
  FeedFailure,
  FeedFailureCode,
  FeedProblem,
} from './core/feed/problem.js';
export type {ItemPlace, ItemTemplate} from './elements/shared/item-template.js';

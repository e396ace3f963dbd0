/**
 * Every tag with the file that holds its class. Nothing is loaded until a part is asked for, so a
 * page pays for the tags it uses.
 */
export const parts = {
  'signpost-feed': async () => (await import('../elements/feed/feed.js')).SignpostFeed,
  'signpost-resource-list': async () =>
    (await import('../elements/resource-list/resource-list.js')).SignpostResourceList,
  'signpost-region-search': async () =>
    (await import('../elements/region-search/region-search.js')).SignpostRegionSearch,
  'signpost-briefing-card': async () =>
    (await import('../elements/briefing-card/briefing-card.js')).SignpostBriefingCard,
  'signpost-audience-page': async () =>
    (await import('../elements/audience-page/audience-page.js')).SignpostAudiencePage,
  'signpost-resource-card': async () =>
    (await import('../elements/resource-card/resource-card.js')).SignpostResourceCard,
  'signpost-exit': async () => (await import('../elements/exit/exit.js')).SignpostExit,
  'signpost-handout': async () => (await import('../elements/handout/handout.js')).SignpostHandout,
} as const satisfies Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

/** A tag of the library. */
export type Tag = keyof typeof parts;

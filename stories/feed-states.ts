import publishedFeed from '../data/feed.json' with {type: 'json'};
import type {FeedState} from '../src/contexts/feed-context.js';
import type {Feed} from '../src/core/feed/format/feed.js';
import {parseFeed} from '../src/core/feed/parse-feed.js';

/** Where a feed stands, for stories that show one moment of it. */
export type StateName = (typeof stateNames)[number];

export const stateNames = [
  'idle',
  'loading',
  'failed',
  'ready',
  'stale',
  'empty',
  'one item',
  'long words',
] as const;

/** The address of the published feed, as the partner pages use it. */
export const feedUrl = '/data/feed.json';

/** Names of the published feed's audiences, for the controls. */
export const audiences: readonly string[] = publishedFeed.audiences.map(({id}) => id);

/** Ids of the published feed's pages, for the controls. */
export const pages: readonly string[] = publishedFeed.pages.map(({id}) => id);

/** A moment of reading, so that a story looks the same every year. */
export const now = new Date('2026-11-21T12:00:00Z');

/** A state with the published feed, or without one of its own where the state has none. */
export function stateOf(name: StateName): FeedState {
  switch (name) {
    case 'idle':
    case 'loading':
      return {status: name};
    case 'failed':
      return {status: 'failed', failure: {code: 'unreachable'}};
    case 'ready':
      return {status: 'ready', feed: published(), problems: []};
    case 'stale':
      return {
        status: 'stale',
        feed: published(),
        problems: [],
        failure: {code: 'http-error', status: 503},
      };
    case 'empty':
      return {
        status: 'ready',
        feed: feedOf({...publishedFeed, resources: [], pages: [], briefings: []}),
        problems: [],
      };
    case 'one item':
      return {
        status: 'ready',
        feed: feedOf({...publishedFeed, resources: [helpline], pages: [], briefings: []}),
        problems: [],
      };
    case 'long words':
      return {status: 'ready', feed: feedOf(longWorded), problems: []};
  }
}

/** The first of the published feed that is for everybody. */
const helpline = publishedFeed.resources.find(({id}) => id === 'prisoners-families-helpline')!;

/** A word that no line of a phone has room for. */
const word = 'Angehörigenbesuchsdienstkoordinationsstelle';

/** A feed all of whose words are as long: one resource, `long`, with a briefing and a page for health. */
const longWorded = {
  format: 'signpost-feed/1',
  id: 'long-words',
  title: word,
  publisher: {name: word},
  language: 'en',
  updated: '2026-11-20',
  audiences: [{id: 'health', name: word}],
  resources: [
    {
      id: 'long',
      type: 'service',
      title: word,
      summary: `${word} ${word}`,
      url: `https://${word.toLowerCase().replace('ö', 'oe')}.example.org/`,
      provider: {name: word},
      audiences: ['health'],
      coverage: ['E12000009'],
      contacts: [{phone: '0300 123 4567', label: word}],
    },
  ],
  claims: [
    {
      id: 'many',
      unit: 'children',
      value: 10_000_000,
      qualifier: 'over',
      statement: `${word} ${word}`,
    },
  ],
  briefings: [{id: 'b', audience: 'health', title: word, why: [word], headline: 'many'}],
  pages: [
    {
      id: 'p',
      kind: 'audience',
      audience: 'health',
      title: word,
      introduction: [word],
      sections: [{id: 's', heading: word, points: [word], featured: ['long']}],
    },
  ],
};

/**
 * The published feed with addresses to ask at, which it has not itself. Those of example.org belong
 * to nobody.
 */
export const withAddresses: FeedState = {
  status: 'ready',
  feed: feedOf({
    ...publishedFeed,
    publisher: {...publishedFeed.publisher, contact: 'mailto:directory@example.org'},
    join: {...publishedFeed.join, url: 'https://example.org/join'},
  }),
  problems: [],
};

let made: Feed | undefined;
const published = () => (made ??= feedOf(publishedFeed));

function feedOf(json: unknown): Feed {
  const parsed = parseFeed(json);
  if (!parsed.ok) throw new Error(`The published feed cannot be read: ${parsed.problem.code}`);
  return parsed.value.feed;
}

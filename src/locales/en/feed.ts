import type {FeedMessages} from '../messages/feed.js';

export const feed: FeedMessages = {
  loading: 'Loading…',
  retry: 'Try again',
  failed: {
    unreachable: 'We could not load this information. Check your connection and try again.',
    offline: 'You are offline. We will load this when you are connected.',
    'http-error': 'We could not load this information just now.',
    busy: 'We could not load this information just now. Try again in a few minutes.',
    timeout: 'This is taking too long to load.',
    'too-large': 'There is too much information to load here.',
    'not-json': 'We could not read this information.',
    'not-a-feed': 'We could not read this information.',
    'unsupported-version': 'This page needs a newer version to show this information.',
  },
  stale: (since) =>
    `We could not check for changes. This information ${since ? `is from ${since} and ` : ''}may be out of date.`,
};

import {localTypes} from '../../../src/core/feed/format/resource.js';
import {makeFeed, type FeedJson} from '../fixtures/feed.js';
import {seededRandom} from '../fixtures/random.js';

/** The same directory with nothing but services, a tenth of them everywhere. */
export function servicesOnly(count: number): FeedJson {
  const feed = makeFeed(count);
  const random = seededRandom(9);
  const regions = Array.from({length: 9}, (_, index) => `E1200000${index + 1}`);
  const resources = feed.resources.map((resource) => ({
    ...resource,
    type: random.pick(localTypes),
    status: 'current',
    coverage: random.chance(0.1) ? ['K03000001'] : random.some(regions, 1, 2),
  }));
  return {...feed, resources};
}

import {deliveries} from '../feed/format/resource.js';
import type {Filter} from './filter.js';
import {termsOfWords} from './terms.js';

/** How a service reaches people: in person, by phone, online, by post. */
export const delivery = {
  id: 'delivery',
  // A number to ring is help by phone whether or not the feed says so.
  valuesOf: ({delivery, contacts}) =>
    delivery.includes('phone') || !contacts.some(({phone}) => phone)
      ? delivery
      : [...delivery, 'phone'],
  termsOf: ({resources}) =>
    termsOfWords(
      deliveries,
      resources.flatMap((resource) => resource.delivery),
      {},
    ),
} as const satisfies Filter;

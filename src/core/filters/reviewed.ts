import {dayNumber} from '../feed/day-number.js';
import type {Filter} from './filter.js';

/** Years back from today. */
const spans = ['1', '2', '5'] as const;

/**
 * How lately the publisher of the feed checked a resource, in years: what was checked within one
 * year was so within two. One without a date answers to none.
 */
export const reviewed = {
  id: 'reviewed',
  valuesOf: ({reviewed}, now) => {
    if (!reviewed) return [];
    // By days (UTC): what is counted in the morning is still counted at night.
    const today = now.getUTCFullYear() * 10_000 + (now.getUTCMonth() + 1) * 100 + now.getUTCDate();
    const day = dayNumber(reviewed);
    return spans.filter((years) => day + Number(years) * 10_000 >= today);
  },
  termsOf: () => spans.map((value) => ({value, names: []})),
  isDated: true,
  isOrdered: true,
} as const satisfies Filter;

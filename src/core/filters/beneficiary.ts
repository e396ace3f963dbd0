import type {Filter} from './filter.js';

/** Whom a resource helps. */
export const beneficiary = {
  id: 'beneficiary',
  valuesOf: (resource) => resource.beneficiaries,
} as const satisfies Filter;

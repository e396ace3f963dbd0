import {beneficiaries} from '../feed/format/resource.js';
import type {Filter} from './filter.js';
import {termsOfWords} from './terms.js';

const otherNames: Readonly<Record<string, readonly string[]>> = {
  child: ['children'],
  'young-person': ['young people', 'youth', 'teenager', 'teenagers'],
  'parent-or-carer': ['parent', 'parents', 'carer', 'carers', 'parents or carers'],
  'family-member': ['family', 'families', 'relative', 'relatives'],
  'person-in-custody': ['people in custody', 'prisoner', 'prisoners'],
  professional: ['practitioner', 'practitioners', 'staff'],
};

/** Whom a resource helps. */
export const beneficiary = {
  id: 'beneficiary',
  valuesOf: (resource) => resource.beneficiaries,
  termsOf: (feed) =>
    termsOfWords(
      beneficiaries,
      feed.resources.flatMap((resource) => resource.beneficiaries),
      otherNames,
    ),
} as const satisfies Filter;

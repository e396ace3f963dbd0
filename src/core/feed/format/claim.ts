import type {Of} from '../shape.js';
import {list, optional, or, qualifying, record, required} from '../shape.js';
import {
  areaCode,
  date,
  id,
  label,
  link,
  number,
  oneOf,
  oneOfOpen,
  period,
  prose,
  reference,
} from '../values.js';

/** What a figure counts. */
export const units = ['children', 'people', 'percent', 'times'] as const;

export const source = record({
  publisher: required(label, 'Who published the figure.'),
  title: optional(label, 'Title of the publication.'),
  year: optional(number({min: 1800, max: 2200, whole: true}), 'Year of publication.'),
  url: optional(link, 'Where it can be read.'),
});

export const geography = record({
  name: required(label, 'The place as the source names it.'),
  areas: or(optional(list(areaCode), 'The same place as area codes; none for the world.'), []),
});

export const claim = record({
  id: required(id, 'Never changes and is never used again.'),
  statement: required(prose, 'The whole claim as a sentence that can stand alone.'),
  value: optional(number(), 'The figure. Left out for a claim without a number.'),
  unit: optional(oneOfOpen(units), 'What the figure counts.'),
  qualifier: qualifying(
    'value',
    optional(
      oneOf(['about', 'over', 'under']),
      'How exact the figure is; left out when it is exact.',
    ),
  ),
  population: optional(
    label,
    'Of whom a percentage is a share, as people: “children”. Without it no people are drawn.',
  ),
  period: optional(period, 'When it was true, which is often long before it was published.'),
  geography: optional(geography, 'Where it is true.'),
  source: optional(source, 'Who says so. Without it the claim is shown with “source not stated”.'),
  caveat: optional(prose, 'What a reader must know so as not to be misled.'),
  contradicts: or(optional(list(reference('claims')), 'Claims that say otherwise.'), []),
  supersededBy: optional(reference('claims'), 'The newer claim that takes its place.'),
  reviewed: optional(date, 'When the publisher of the feed last checked it.'),
});

/** A statistic, with what is needed to trust it or not. */
export type Claim = Of<typeof claim>;

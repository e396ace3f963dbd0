import type {Formatting} from '../formatting.js';
import type {Messages} from '../messages/index.js';
import {briefing} from './briefing.js';
import {card} from './card.js';
import {counting} from './counting.js';
import {feed} from './feed.js';
import {languages} from './languages.js';
import {list} from './list.js';
import {page} from './page.js';
import {prerender} from './prerender.js';
import {region} from './region.js';
import {resource} from './resource.js';

export const en = (format: Formatting): Messages => {
  const {datesIn, ...own} = format;
  const counts = counting(own.number);

  return {
    tag: 'en',
    name: 'English',
    languages,

    feed,
    list: list(counts),
    resource: resource(counts),
    card,
    region: region(counts),
    page: page(counts),
    prerender: prerender(counts),
    briefing,

    ...own,
    ...datesIn(months),
    time: (time) => ({'00:00': 'midnight', '12:00': 'midday'})[time] ?? format.time(time),
    span: (from, to) => `${from} to ${to}`,
  };
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

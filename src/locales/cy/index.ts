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

export const cy = (format: Formatting): Messages => {
  const {datesIn, ...own} = format;
  const counts = counting(own.number);
  const {date, dates} = datesIn(months);

  return {
    ...own,

    tag: 'cy',
    name: 'Cymraeg',
    languages,

    feed,
    list: list(counts),
    resource: resource(counts),
    card,
    region: region(counts),
    page: page(counts),
    prerender: prerender(counts),
    briefing: briefing(counts),

    and: (items) => {
      const last = items.at(-1) ?? '';
      return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${andThe(last)}`;
    },
    date,
    dateWithDay: (day) => `Dydd ${weekdays[new Date(day).getUTCDay()]} ${date(day)}`,
    time: (time) => ({'00:00': 'hanner nos', '12:00': 'hanner dydd'})[time] ?? format.time(time),
    span: (from, to) => `${from} – ${to}`,
    dates,
  };
};

const months =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

const weekdays = 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ');

/**
 * “a Llundain”, “ac Ynys Môn”, “a’r Alban”, “a Chymru”. Names of areas that are not Welsh keep
 * their first letter, so those that change it are listed.
 */
function andThe(name: string): string {
  if (/^yr? /i.test(name)) return `a’r ${name.replace(/^yr? /i, '')}`;
  if (/^(?:[AEIOU]|Y[^aeiou])/i.test(name)) return `ac ${name}`;
  const welsh =
    /^(?:C(?=aer|archar|asnewydd|astell|eredigion|ernyw|onwy|ymru)|P(?=en-y|owys)|T(?=orfaen))/;
  return `a ${name.replace(welsh, '$&h')}`;
}

import type {Page} from 'playwright-core';
import {fixtureFeed} from '../contract/fixture-feed.js';
import {wholeGuide} from '../contract/whole-guide.js';
import type {ScreenReader} from './screen-reader.js';

/** Somebody's way through a page, whom a screen reader tells what is there. */
export interface Journey {
  /** Name of its transcript. */
  readonly name: string;
  /** What the transcript says of itself, in a sentence. */
  readonly about: string;
  readonly lang?: string;
  /** What stands in the page's `<main>`, below its heading. */
  readonly markup: string;
  readonly go: (reader: ScreenReader, page: Page) => Promise<unknown>;
}

const src = 'src="/journey-feed.json"';
const own = '<p>Call 0300 123 4567.</p>';

/** The feed that all of them meet: a bit of everything. */
export const feedOfJourneys = {
  ...fixtureFeed,
  publisher: {name: 'A charity', contact: 'mailto:us@charity.example'},
  resources: [
    ...fixtureFeed.resources.slice(0, -6),
    {...wholeGuide, id: 'guide', topics: ['money'], related: ['visit-book']},
    {
      id: 'course',
      type: 'training',
      title: 'A course',
      url: 'https://courses.example/',
      coverage: ['E12000009'],
      sessions: [
        {
          start: '2027-06-08T09:30+01:00',
          end: '2027-06-08T12:00+01:00',
          online: true,
          url: 'https://courses.example/book/2',
        },
        {start: '2026-12-01', end: '2026-12-02', place: 'Town Hall', postcode: 'BS1 5TR'},
      ],
    },
  ],
};

export const journeys: readonly Journey[] = [
  {
    name: 'feed',
    about: 'A feed that does not come, is tried again, and then is there.',
    markup: `<signpost-feed ${src}><signpost-resource-list section="money" audience="health">${own}</signpost-resource-list></signpost-feed>`,
    go: async (reader, page) => {
      await page.evaluate(() =>
        document.querySelector('signpost-feed')!.setAttribute('src', '/lost-feed.json'),
      );
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      await reader.settle();
      await reader.readAll();
      await page.evaluate(() =>
        document.querySelector('signpost-feed')!.setAttribute('src', '/late-feed.json'),
      );
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      await reader.settle();
      await reader.tabTo('Try again');
      await reader.press('Enter');
    },
  },
  {
    name: 'resource-list',
    about: 'A list that is searched with a misspelt word, filtered, cleared and shown further.',
    markup: `<signpost-resource-list ${src} with-search with-filters limit="4">${own}</signpost-resource-list>`,
    go: async (reader) => {
      await reader.readAll();
      await reader.tabTo('Search');
      await reader.type('vist');
      await reader.readAround('region');
      await reader.tabTo('Filter the list');
      await reader.press('Enter');
      await reader.press('Tab');
      await reader.press('Space');
      await reader.tabTo(/^Remove/);
      await reader.press('Enter');
      await reader.tabTo('Search');
      await reader.press('Control+a');
      await reader.type('zzqx');
      await reader.readAround('region');
      await reader.press('Control+a');
      await reader.press('Delete');
      await reader.tabTo('Show 13 more');
      await reader.press('Enter');
    },
  },
  {
    name: 'region-search',
    about: 'A search for help near a town, taken from the suggestions, and cleared.',
    markup: `<signpost-region-search ${src}>${own}</signpost-region-search>`,
    go: findHelp('Postcode or town', 'Clear area'),
  },
  {
    name: 'region-search.cy',
    about: 'The same in Welsh, over a feed that has little Welsh.',
    lang: 'cy',
    markup: `<signpost-region-search ${src}>${own}</signpost-region-search>`,
    go: findHelp('Cod post neu dref', 'Clirio’r ardal'),
  },
  {
    name: 'briefing-card',
    about: 'A briefing from its heading to its last link, with its details opened.',
    markup: `<signpost-briefing-card ${src} audience="health">${own}</signpost-briefing-card>`,
    go: async (reader) => {
      await reader.readAll();
      await reader.tabTo(/^About this figure/);
      await reader.press('Enter');
      await reader.readAround('article');
    },
  },
  {
    name: 'resource-card',
    about: 'A guide, and a course with its dates.',
    markup: `<signpost-feed ${src}><signpost-resource-card resource="guide">${own}</signpost-resource-card>
      <signpost-resource-card resource="course" with-calendar>${own}</signpost-resource-card></signpost-feed>`,
    go: async (reader) => {
      await reader.readAll();
      await reader.tabTo(/^Book/);
    },
  },
  {
    name: 'audience-page',
    about: 'A whole page of the directory, with a list that is opened in it.',
    markup: `<signpost-audience-page ${src} audience="health">${own}</signpost-audience-page>`,
    go: async (reader) => {
      await reader.readAll();
      await reader.tabTo(/^See all/);
      await reader.press('Enter');
      await reader.press('Tab');
      await reader.press('Tab');
    },
  },
  {
    name: 'handout',
    about: 'Two things put on a sheet from a list, set in order, and one taken off.',
    markup: `<signpost-feed ${src} with-handout>
      <signpost-resource-list type="booklet film helpline">${own}</signpost-resource-list>
      <signpost-handout>${own}</signpost-handout></signpost-feed>`,
    go: async (reader) => {
      await reader.tabTo(/^Add to the sheet.*A first visit/);
      await reader.press('Enter');
      await reader.tabTo(/^Add to the sheet.*Families’ helpline/);
      await reader.press('Enter');
      await reader.tabTo('Print');
      await reader.readAround('region');
      await reader.tabTo(/^Move down.*A first visit/);
      await reader.press('Enter');
      await reader.tabTo(/^Take off the sheet.*A first visit/);
      await reader.press('Enter');
    },
  },
  {
    name: 'exit',
    about: 'The way out, told at the top of a page, and Shift pressed twice.',
    markup: '<signpost-exit><a href="/elsewhere">Leave this page</a></signpost-exit><p>Help.</p>',
    go: async (reader) => {
      await reader.readAll();
      await reader.press('Tab');
      await reader.press('Shift');
      await reader.press('Shift');
      await reader.press('Tab');
    },
  },
  {
    name: 'snippet-builder',
    about: 'A snippet chosen, read and copied.',
    markup: `<signpost-snippet-builder ${src} script="/dist/signpost.js"></signpost-snippet-builder>`,
    go: async (reader) => {
      await reader.readAll();
      await reader.tabTo('Audience');
      await reader.press('ArrowDown');
      await reader.tabTo(/^Copy/);
    },
  },
];

function findHelp(box: string, clear: string): Journey['go'] {
  return async (reader) => {
    await reader.readAll();
    await reader.tabTo(box);
    await reader.type('newport');
    await reader.press('ArrowDown');
    await reader.press('ArrowDown');
    await reader.press('Enter');
    await reader.readAround('region');
    await reader.tabTo(clear);
    await reader.press('Enter');
    await reader.type('zzqx');
    await reader.press('Enter');
  };
}

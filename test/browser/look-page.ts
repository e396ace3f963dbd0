import '../../src/entry/all-in-one.js';
import {nothing, render} from 'lit';
import {stories} from './books.js';
import {everyDress, wear} from './dresses.js';

/** What test/look-at-stories.mjs does on its page, one picture after another. */
interface Looking {
  /** What there is to look at, in order. */
  readonly offers: () => {readonly names: readonly string[]; readonly dresses: readonly object[]};
  /** Mounts a story, by its place in the order. */
  readonly show: (index: number, lang: string) => Promise<void>;
  /** Dresses it, by the place of the dress. @returns How high the page is, in CSS pixels. */
  readonly wear: (index: number) => Promise<number>;
}

declare global {
  var looking: Looking;
}

const dresses = await everyDress();
const main = document.querySelector('main')!;
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

/** Until nothing has changed its height for a while. */
async function settle(): Promise<void> {
  for (let quiet = 0, height = -1; quiet < 10; quiet++) {
    await frame();
    if (main.scrollHeight !== height) quiet = 0;
    height = main.scrollHeight;
  }
}

globalThis.looking = {
  offers: () => ({
    names: stories.map(({book, name}) => `${book}, ${name}`),
    dresses: dresses.map(({theme, scheme}) => ({theme, scheme})),
  }),
  async show(index, lang) {
    document.documentElement.lang = lang;
    render(nothing, main);
    await frame();
    render(stories[index]!.view(), main);
    await settle();
  },
  async wear(index) {
    wear(dresses[index]);
    await frame();
    return Math.ceil(document.documentElement.getBoundingClientRect().height);
  },
};

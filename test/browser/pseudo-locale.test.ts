// Every story in a language twice as long as English and read from right to left, and in English so:
// nothing is wider than the page, cut off or hidden by something else, and no word is from the code.
import '../../src/entry/all-in-one.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {render} from 'lit';
import {builderWords} from '../../src/locales/builder.js';
import {exitWords} from '../../src/locales/exit.js';
import {fileWords} from '../../src/locales/files.js';
import {handoutWords} from '../../src/locales/handout.js';
import {defaultMessages} from '../../src/locales/registry.js';
import {pseudoTag, replaceEnglish} from '../locales/pseudo-locale.js';
import {rendered, until, usePage, Widget} from '../contract/harness.js';
import {stories, widgetsIn} from './books.js';
import {misfits, strayWords} from './fit.js';
import {isThere} from './shown.js';
import {visitorStates, wordsIn} from './visitor-states.js';

const widths = [320, 1280];

/** Stories whose pages make themselves unreadable on purpose. */
const isHostile = (book: string) => book === 'Hostile page';

describe('every story from right to left', () => {
  const use = usePage();
  const page = document.documentElement;

  for (const lang of ['en', pseudoTag])
    describe(lang === 'en' ? 'in English' : 'in the pseudo-locale', () => {
      before(() => {
        if (lang === pseudoTag)
          replaceEnglish(defaultMessages, [
            builderWords.english,
            exitWords.english,
            fileWords.english,
            handoutWords.english,
          ]);
        page.lang = lang;
        page.dir = 'rtl';
      });
      after(async () => {
        page.lang = 'en';
        page.removeAttribute('dir');
        await setViewport({width: 1280, height: 800});
      });

      for (const story of stories.filter(
        ({book, name}) => !isHostile(book) && !/Welsh$/.test(name),
      ))
        it(`fits: ${story.book}, ${story.name}`, async function () {
          this.timeout(60_000);
          const {main} = use.page;
          await setViewport({width: widths[0]!, height: 800});
          render(story.view(), main);
          await until('it is there', () => isThere(main, story));
          await rendered();
          const words = await wordsIn(lang);
          const found: string[] = [];
          const judge = async (state: string) => {
            for (const width of widths) {
              await setViewport({width, height: 800});
              found.push(...misfits(main).map((misfit) => `${state}, ${width}: ${misfit}`));
            }
            if (lang === pseudoTag)
              found.push(...strayWords(main).map((stray) => `${state}: from no locale: ${stray}`));
          };
          await judge('as loaded');
          for (const element of widgetsIn(main)) {
            const widget = new Widget(element);
            for (const {name, isOffered, bring} of visitorStates[element.localName]!)
              if (isOffered(widget, words)) {
                await bring(widget, words);
                await judge(name);
              }
          }
          use.page.takeSaid();
          expect([...new Set(found)]).to.deep.equal([]);
        });
    });
});

import '../../src/entry/all-in-one.js';
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {rendered, until, usePage, Widget} from '../contract/harness.js';
import {brokenRules} from './axe-rules.js';
import {stories as allStories, widgetsIn} from './books.js';
import {contrastIn} from './contrast.js';
import {everyDress, wear, type Dress} from './dresses.js';
import {boxesByKind} from './kinds.js';
import {isThere} from './shown.js';
import {visitorStates, wordsIn, type Words} from './visitor-states.js';

/** Books of whole pages and of what fills them; the others are of single widgets that visitors work with. */
const ofPages = ['Audience page', 'Briefing card', 'Feed', 'Hostile page'];
const pageTags = ['signpost-audience-page', 'signpost-briefing-card'];

/**
 * Runs axe over every story in a language, in every state that a visitor brings it into, and measures
 * the contrast of every kind of words there in every theme and colour scheme.
 *
 * @param lang - BCP 47 tag.
 * @param half - Which stories: of whole pages, or of widgets. Each half takes a while.
 */
export function everyLook(lang: string, half: 'pages' | 'widgets'): void {
  const stories = allStories.filter(({book}) => ofPages.includes(book) === (half === 'pages'));
  describe(`every story of ${half} in every state and theme (${lang})`, () => {
    const use = usePage();
    const tally = {looks: 0, states: new Map<string, number>()};
    /** Kinds of boxes whose contrast was measured in every dress. */
    const measured = new Set<string>();
    /** Widgets within widgets that visitors went through: each stands alone in stories of its own. */
    const gone = new Set<string>();
    let words: ReadonlyMap<string, Words>;
    let dresses: readonly Dress[];
    before(async () => {
      // Stories in Welsh are so whatever the page around them.
      words = new Map([
        [lang, await wordsIn(lang)],
        ['cy', await wordsIn('cy')],
      ]);
      dresses = await everyDress();
      document.documentElement.lang = lang;
    });
    afterEach(() => {
      wear(undefined);
    });
    after(() => {
      document.documentElement.lang = 'en';
      const states = [...tally.states].map(([name, count]) => `${count} ${name}`).join(', ');
      console.info(
        `${lang}: ${tally.looks} looks of ${stories.length} stories (${states}; each in ${dresses.length} themes and schemes); ${measured.size} kinds of words.`,
      );
    });

    for (const story of stories)
      it(`breaks no rule of axe and has enough contrast: ${story.book}, ${story.name}`, async function () {
        this.timeout(60_000);
        const {main} = use.page;
        render(story.view(), main);
        await until('it is there', () => isThere(main, story));
        const found: string[] = [];
        const judge = async (state: string) => {
          await rendered();
          tally.states.set(state, (tally.states.get(state) ?? 0) + 1);
          tally.looks += dresses.length;
          const broken = [...(await brokenRules(main)), ...poorContrast(main, dresses, measured)];
          found.push(...broken.map((problem) => `${state}: ${problem}`));
        };

        await judge('as loaded');
        // What is opened may bring further widgets.
        for (let at = 0; at < widgetsIn(main).length; at++) {
          const widget = new Widget(widgetsIn(main)[at]!);
          const place = placeOf(widget.element);
          if (gone.has(place)) continue;
          if (place.includes(' ')) gone.add(place);
          const own = words.get(languageAround(widget.element))!;
          for (const {name, isOffered, bring} of visitorStates[widget.element.localName]!) {
            if (!isOffered(widget, own)) continue;
            await bring(widget, own);
            await judge(name);
          }
        }
        use.page.takeSaid();
        expect(found).to.deep.equal([]);
      });

    it('was brought into every state that there is', () => {
      const wanted = Object.entries(visitorStates)
        .filter(([tag]) => pageTags.includes(tag) === (half === 'pages'))
        .flatMap(([, all]) => all.map(({name}) => name));
      expect([...tally.states.keys()]).to.include.members(['as loaded', ...wanted]);
    });
  });
}

/** Words in view with too little contrast in a dress, of kinds that were not measured before. */
function poorContrast(
  main: HTMLElement,
  dresses: readonly Dress[],
  measured: Set<string>,
): readonly string[] {
  const ofKind = new Map<string, Element>();
  for (const [box, kind] of boxesByKind(main)) if (!measured.has(kind)) ofKind.set(kind, box);
  if (ofKind.size === 0) return [];
  const poor = dresses.flatMap((dress) => {
    wear(dress);
    return [...ofKind.values()].flatMap((box) => {
      const {ratio, least} = contrastIn(box, dress.theme === 'high-contrast');
      return ratio < least
        ? [
            `${dress.theme} ${dress.scheme}: ${ratio.toFixed(2)} of ${least} in ${box.outerHTML.slice(0, 160)}`,
          ]
        : [];
    });
  });
  wear(undefined);
  for (const kind of ofKind.keys()) measured.add(kind);
  return poor;
}

/** The language that a widget speaks: that of the nearest `lang`, through shadow roots. */
function languageAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : 'en');
}

/** A widget by the tags of those around it. */
function placeOf(element: Element): string {
  const root = element.getRootNode();
  return root instanceof ShadowRoot
    ? `${placeOf(root.host)} ${element.localName}`
    : element.localName;
}

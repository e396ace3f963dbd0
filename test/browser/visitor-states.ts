import type {Messages} from '../../src/locales/messages/index.js';
import {builderWords} from '../../src/locales/builder.js';
import {exitWords} from '../../src/locales/exit.js';
import {handoutWords} from '../../src/locales/handout.js';
import {loadMessages} from '../../src/locales/registry.js';
import {press, rendered, until, type Widget} from '../contract/harness.js';

/** What a language calls the things that a visitor uses. */
export interface Words {
  readonly lang: string;
  readonly messages: Messages;
  readonly handout: typeof handoutWords.english;
  readonly exit: typeof exitWords.english;
  readonly builder: typeof builderWords.english;
}

export async function wordsIn(lang: string): Promise<Words> {
  return {
    lang,
    messages: await loadMessages(lang),
    handout: await handoutWords.load(lang),
    exit: await exitWords.load(lang),
    builder: await builderWords.load(lang),
  };
}

/** A state that a visitor brings a widget into, from wherever the one before left it. */
export interface VisitorState {
  readonly name: string;
  /** Whether the widget, as it stands, has what leads there. */
  readonly isOffered: (widget: Widget, words: Words) => boolean;
  /** Acts as a visitor does and waits until it shows. */
  readonly bring: (widget: Widget, words: Words) => Promise<void>;
}

/** Every summary in view, closed ones inside opened ones too. */
const opened: VisitorState = {
  name: 'details open',
  isOffered: (widget) => widget.all('summary').length > 0,
  async bring(widget) {
    const done = new Set<HTMLElement>();
    for (;;) {
      const next = widget.all('summary').find(({element}) => !done.has(element));
      if (!next) break;
      done.add(next.element);
      if (!(next.element.parentElement as HTMLDetailsElement).open) next.element.click();
    }
    await rendered();
  },
};

const more: VisitorState = {
  name: 'more shown',
  isOffered: (widget, {messages}) => counted(widget, messages.list.showMore) !== undefined,
  async bring(widget, {messages}) {
    counted(widget, messages.list.showMore)!.click();
    await rendered();
  },
};

const filtered: VisitorState = {
  name: 'filter chosen',
  isOffered: (widget) => widget.all('checkbox').length > 0,
  async bring(widget, {messages}) {
    widget.all('checkbox')[0]!.element.click();
    await until('a choice can be cleared', () => widget.has('button', messages.list.clear));
  },
};

/** Writes into the box of a list in the place of what is there. */
const searched = (
  name: string,
  typed: string,
  shows: (widget: Widget, words: Words) => unknown,
) => ({
  name,
  isOffered: (widget: Widget, {messages}: Words) =>
    widget.has('textbox', messages.list.searchLabel),
  async bring(widget: Widget, words: Words) {
    const label = words.messages.list.searchLabel;
    (widget.the('textbox', label) as HTMLInputElement).select();
    await widget.type(label, typed);
    await until(`${name} is in view`, () => shows(widget, words));
  },
});

const listStates: readonly VisitorState[] = [
  more,
  opened,
  searched('words searched for', 'prison', (widget, {messages}) =>
    widget.statuses.some((said) => said.includes(messages.list.countFor(1, 'prison').slice(-6))),
  ),
  filtered,
  searched('nothing found', 'qqqqqq', (widget, {messages}) =>
    widget.text.includes(messages.list.noneFor('qqqqqq')),
  ),
];

/** Types a place, and waits for the suggestions. */
const suggested: VisitorState = {
  name: 'combobox open',
  isOffered: (widget, {messages}) => widget.has('combobox', messages.region.typeLabel),
  async bring(widget, {messages}) {
    const box = widget.the('combobox', messages.region.typeLabel) as HTMLInputElement;
    box.select();
    await widget.type(messages.region.typeLabel, 'newp');
    await until('places are suggested', () => widget.all('option').length > 1, 10_000);
    await press('ArrowDown');
  },
};

const regionStates: readonly VisitorState[] = [
  {
    name: 'areas shown',
    isOffered: (widget, {messages}) => widget.has('button', messages.region.showAreas),
    async bring(widget, {messages}) {
      widget.the('button', messages.region.showAreas).click();
      await until('areas can be chosen', () => widget.all('radio').length > 1);
    },
  },
  suggested,
  {
    name: 'place chosen',
    isOffered: (widget) => widget.all('option').length > 0,
    async bring(widget) {
      await press('Enter');
      await until('the list is closed', () => widget.all('option').length === 0);
      await rendered();
    },
  },
  opened,
  filtered,
  {
    name: 'nothing found',
    isOffered: suggested.isOffered,
    async bring(widget, {messages}) {
      const {typeLabel, nothing} = messages.region;
      (widget.the('combobox', typeLabel) as HTMLInputElement).select();
      await widget.type(typeLabel, 'qqqqqq');
      await press('Enter');
      await until('nothing is found', () => widget.text.includes(nothing('qqqqqq')), 10_000);
    },
  },
];

const handoutStates: readonly VisitorState[] = [
  opened,
  {
    name: 'link shared',
    isOffered: (widget, {handout}) => widget.has('button', handout.share),
    async bring(widget, {handout}) {
      widget.the('button', handout.share).click();
      await until('the link is in view', () => widget.has('button', handout.copyLink));
    },
  },
  {
    name: 'large print',
    isOffered: (widget) => widget.all('radio').length > 1,
    async bring(widget, {handout}) {
      widget.the('radio', handout.sizes.large).click();
      await rendered();
    },
  },
  {
    name: 'emptied',
    isOffered: (widget, {handout}) => widget.has('button', handout.clear),
    async bring(widget, {handout}) {
      widget.the('button', handout.clear).click();
      await until('it is empty', () => widget.text.includes(handout.empty));
    },
  },
];

const builderStates: readonly VisitorState[] = [
  opened,
  {
    name: 'nothing to examine',
    isOffered: (widget, {builder}) => widget.has('button', builder.examine),
    async bring(widget, {builder}) {
      widget.the('button', builder.examine).click();
      await until('it says so', () => widget.text.includes(builder.nothingPasted));
    },
  },
];

/** What visitors do with each widget, in this order. What is loaded is the state before all of them. */
export const visitorStates: Readonly<Record<string, readonly VisitorState[]>> = {
  'signpost-resource-list': listStates,
  'signpost-region-search': regionStates,
  'signpost-briefing-card': [opened],
  'signpost-resource-card': [opened],
  'signpost-audience-page': [
    {
      name: 'everything of a section shown',
      isOffered: (widget) => closedButtons(widget).length > 0,
      async bring(widget) {
        closedButtons(widget)[0]!.click();
        await rendered();
      },
    },
    opened,
  ],
  'signpost-handout': handoutStates,
  'signpost-exit': [
    {
      name: 'Shift pressed once',
      isOffered: (widget, {exit}) =>
        widget.links.some((link) => link.textContent.includes(exit.leave)),
      async bring(widget, {exit}) {
        await press('Shift');
        await until('it says what is left to press', () => widget.statuses.includes(exit.more(2)));
      },
    },
  ],
  'signpost-snippet-builder': builderStates,
};

/** The button in view that a sentence with a number names. */
function counted(widget: Widget, sentence: (n: number) => string): HTMLElement | undefined {
  const names = new Set(Array.from({length: 200}, (_, n) => sentence(n)));
  return widget.all('button').find(({name}) => names.has(name))?.element;
}

/** Buttons that open something below them. */
const closedButtons = (widget: Widget): readonly HTMLElement[] =>
  widget
    .all('button')
    .map(({element}) => element)
    .filter((element) => element.getAttribute('aria-expanded') === 'false');

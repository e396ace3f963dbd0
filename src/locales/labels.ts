import type {Feed} from '../core/feed/format/feed.js';
import {fileKindNamed} from '../core/feed/file-kind.js';
import {localText, type LocalText, type Text} from '../core/feed/format/text.js';
import type {FilterId} from '../core/filters/registry.js';
import {languageName} from './language-name.js';
import type {Messages} from './messages/index.js';

/** Who reads, and what: everything that a label is looked up in. */
export interface Reading {
  readonly messages: Messages;
  readonly feed: Feed;
  /** BCP 47 tag of the language that the reader wants. */
  readonly lang: string;
}

/** What a value of a filter is called. A word that neither the feed nor this release knows is given as it stands. */
export function labelOf(
  filter: FilterId,
  value: string,
  {messages, feed, lang}: Reading,
): LocalText {
  const {type, beneficiary, age, delivery, access, area, reviewedWithin} = messages.resource;
  const {topics, stages, audiences, prisons} = feed;
  const own = (words: Readonly<Record<string, string>>) => ({
    value: wordFor(words, value),
    lang: messages.tag,
  });
  const term = (terms: readonly {readonly id: string; readonly name: Text}[]) => {
    const name = terms.find(({id}) => id === value)?.name;
    return name === undefined ? own({}) : localText(name, lang, feed.language);
  };
  switch (filter) {
    case 'type':
      return own(type);
    case 'beneficiary':
      return own(beneficiary);
    case 'age':
      return own(age);
    case 'delivery':
      return own(delivery);
    case 'language':
      return languageName(value, messages);
    case 'format':
      return {value: formatName(value, messages), lang: messages.tag};
    case 'access':
      return own(access);
    case 'area':
      return Object.hasOwn(area, value)
        ? own(area)
        : term(prisons.map(({id, name}) => ({id: `prison:${id}`, name})));
    case 'reviewed':
      return own(reviewedWithin);
    case 'topic':
      return term(topics);
    case 'stage':
      return term(stages);
    case 'audience':
      return term(audiences);
  }
}

/** What an accessible or printable format, or a kind of file, is called. A later word is given as it stands. */
export function formatName(value: string, {resource: {format}}: Messages): string {
  return Object.hasOwn(format, value) ? format[value]! : (fileKindNamed(value) ?? asWords(value));
}

/** The library's word for a value, else the value itself. `constructor` is a value as any other. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? words[value]! : asWords(value);

/** `family-tree-kit` → `Family tree kit`. */
const asWords = (value: string) => {
  const words = value.replaceAll(/[-_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

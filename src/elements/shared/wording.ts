import {html, nothing, type TemplateResult} from 'lit';
import type {Localiser} from '../../controllers/localiser.js';
import type {Feed} from '../../core/feed/format/feed.js';
import {baseLanguage, localText, type Text} from '../../core/feed/format/text.js';
import type {FilterId} from '../../core/filters/registry.js';
import type {Messages} from '../../locales/messages.js';

/** Everything a view needs to put the feed's words and the library's sentences into the reader's language. */
export class Wording {
  readonly messages: Messages;
  readonly #feed: Feed;
  readonly #lang: string;

  constructor(localiser: Localiser, feed: Feed) {
    this.messages = localiser.messages;
    this.#feed = feed;
    this.#lang = localiser.lang;
  }

  /** A text as a plain string, for names and attributes. */
  plain(text: Text): string {
    return localText(text, this.#lang, this.#feed.language).value;
  }

  /** A text to show, marked with its language where that is not the library's own (WCAG 3.1.2). */
  text(text: Text): TemplateResult | string {
    const {value, lang} = localText(text, this.#lang, this.#feed.language);
    return this.#marked(value, lang);
  }

  /** Words of the page's author, which are in the page's language whatever the library speaks. */
  own(words: string): TemplateResult | string {
    return this.#marked(words, this.#lang);
  }

  /** One paragraph for each text, or nothing. */
  paragraphs(texts: readonly Text[], part: string): TemplateResult[] | typeof nothing {
    return texts.length ? texts.map((t) => html`<p part=${part}>${this.text(t)}</p>`) : nothing;
  }

  /** What a value of a filter is called. A word that neither the feed nor this release knows is shown as it stands. */
  label(filter: FilterId, value: string): string {
    const {type, beneficiary, age, delivery} = this.messages.resource;
    switch (filter) {
      case 'type':
        return wordFor(type, value);
      case 'beneficiary':
        return wordFor(beneficiary, value);
      case 'age':
        return wordFor(age, value);
      case 'delivery':
        return wordFor(delivery, value);
      case 'language':
        return this.#languageName(value);
      case 'topic':
        return this.#term(this.#feed.topics, value);
      case 'stage':
        return this.#term(this.#feed.stages, value);
      case 'audience':
        return this.#term(this.#feed.audiences, value);
    }
  }

  /** What is needed before something can be used. A later word is shown as it stands. */
  access(kind: string): string {
    return wordFor(this.messages.resource.access, kind);
  }

  #marked(words: string, lang: string): TemplateResult | string {
    return baseLanguage(lang) === baseLanguage(this.messages.tag)
      ? words
      : html`<span lang=${lang}>${words}</span>`;
  }

  /** Name of a prison of the feed. */
  prison(id: string): string | undefined {
    const prison = this.#feed.prisons.find((candidate) => candidate.id === id);
    return prison && this.plain(prison.name);
  }

  #languageName(tag: string): string {
    try {
      return new Intl.DisplayNames([this.messages.tag], {type: 'language'}).of(tag) ?? tag;
    } catch {
      // Well formed, but not a language that this browser could name.
      return tag;
    }
  }

  #term(terms: readonly {readonly id: string; readonly name: Text}[], id: string): string {
    const term = terms.find((candidate) => candidate.id === id);
    return term ? this.plain(term.name) : asWords(id);
  }
}

/** The library's word for a value, else the value itself. `constructor` is a value as any other. */
const wordFor = (words: Readonly<Record<string, string>>, value: string) =>
  Object.hasOwn(words, value) ? words[value]! : asWords(value);

/** `family-tree-kit` → `Family tree kit`. */
const asWords = (value: string) => {
  const words = value.replaceAll(/[-_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

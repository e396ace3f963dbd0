import type {Feed} from '../core/feed/format/feed.js';
import {baseLanguage, localText, type LocalText, type Text} from '../core/feed/format/text.js';
import type {FilterId} from '../core/filters/registry.js';
import {formatName, labelOf, wordFor} from '../locales/labels.js';
import type {Messages} from '../locales/messages/index.js';
import {piecesAround} from '../locales/pieces-around.js';
import {html, type Content} from './markup.js';

/** Puts the feed's words and the library's sentences into a reader's language, as HTML. */
export class Words {
  readonly messages: Messages;
  readonly #feed: Feed;
  readonly #lang: string;

  /** @param lang - BCP 47 tag of the page around. */
  constructor(messages: Messages, feed: Feed, lang: string) {
    this.messages = messages;
    this.#feed = feed;
    this.#lang = lang;
  }

  /** BCP 47 tag of the page around. */
  get lang(): string {
    return this.#lang;
  }

  /** A text as a plain string, for comparing and for names inside sentences. */
  plain(text: Text): string {
    return localText(text, this.#lang, this.#feed.language).value;
  }

  /** A text to show, marked with its language where that is not the library's own (WCAG 3.1.2). */
  text(text: Text): Content {
    return this.#marked(localText(text, this.#lang, this.#feed.language));
  }

  /** Words of the page's author, which are in the page's language whatever the library speaks. */
  own(value: string): Content {
    return this.#marked({value, lang: this.#lang});
  }

  paragraphs(texts: readonly Text[]): Content {
    return texts.map((text) => html`<p>${this.text(text)}</p>`);
  }

  /** A sentence of the library around words of the feed, in which only those words are marked. */
  within(sentence: (words: string) => string, words: Content): Content {
    return piecesAround(sentence).map((part, index) => (index ? [words, part] : part));
  }

  /** What a value of a filter is called. */
  label(filter: FilterId, value: string): Content {
    const {messages} = this;
    return this.#marked(labelOf(filter, value, {messages, feed: this.#feed, lang: this.#lang}));
  }

  format(value: string): string {
    return formatName(value, this.messages);
  }

  access(kind: string): string {
    return wordFor(this.messages.resource.access, kind);
  }

  /** The languages something is in: all of them when one is not the reader's, none when there is nothing to tell. */
  languages(tags: readonly string[]): readonly Content[] {
    const isReaders = (tag: string) => baseLanguage(tag) === baseLanguage(this.#lang);
    return tags.every(isReaders) ? [] : tags.map((tag) => this.label('language', tag));
  }

  #marked({value, lang}: LocalText): Content {
    return baseLanguage(lang) === baseLanguage(this.messages.tag)
      ? value
      : html`<span lang="${lang}">${value}</span>`;
  }
}

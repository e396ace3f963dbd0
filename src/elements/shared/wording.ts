import {html, nothing, type TemplateResult} from 'lit';
import type {Localiser} from '../../controllers/localiser.js';
import type {Feed} from '../../core/feed/format/feed.js';
import {baseLanguage, localText, type LocalText, type Text} from '../../core/feed/format/text.js';
import type {FilterId} from '../../core/filters/registry.js';
import {markRanges} from '../../core/search/mark-ranges.js';
import {formatName, labelOf, wordFor} from '../../locales/labels.js';
import type {Messages} from '../../locales/messages/index.js';
import {piecesAround} from '../../locales/pieces-around.js';

/** Everything a view needs to put the feed's words and the library's sentences into the reader's language. */
export class Wording {
  readonly messages: Messages;
  readonly #feed: Feed;
  readonly #lang: string;

  constructor(localiser: Pick<Localiser, 'lang' | 'messages'>, feed: Feed) {
    this.messages = localiser.messages;
    this.#feed = feed;
    this.#lang = localiser.lang;
  }

  /** The reader's language, and a text in it, for what a page's developer writes. */
  get reader(): {readonly lang: string; readonly plain: (text: Text) => string} {
    return {lang: this.#lang, plain: (text) => this.plain(text)};
  }

  /** Id of the feed whose words these are. */
  get feedId(): string | undefined {
    return this.#feed.id;
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

  /**
   * The same with the words marked that were searched for.
   *
   * @param marks - Whether a folded word is one of them. None: nothing is marked.
   */
  found(text: Text, marks: ((word: string) => boolean) | undefined): TemplateResult | string {
    const {value, lang} = localText(text, this.#lang, this.#feed.language);
    const ranges = marks ? markRanges(value, marks) : [];
    if (ranges.length === 0) return this.#marked(value, lang);
    let end = 0;
    const parts = ranges.map(([from, to]) => {
      const before = value.slice(end, from);
      end = to;
      return html`${before}<mark>${value.slice(from, to)}</mark>`;
    });
    return this.#marked(html`${parts}${value.slice(end)}`, lang);
  }

  /** Words of the page's author, which are in the page's language whatever the library speaks. */
  own(words: string): TemplateResult | string {
    return this.#marked(words, this.#lang);
  }

  /** One paragraph for each text, or nothing. */
  paragraphs(texts: readonly Text[], part: string): TemplateResult[] | typeof nothing {
    return texts.length ? texts.map((t) => html`<p part=${part}>${this.text(t)}</p>`) : nothing;
  }

  /**
   * A sentence of the library around words of the feed, in which only those words are marked.
   *
   * @param sentence - Makes the sentence of the words.
   * @param words - What `text()`, `labelText()` or `own()` gave.
   */
  within(
    sentence: (words: string) => string,
    words: TemplateResult | string,
  ): TemplateResult | string {
    if (typeof words === 'string') return sentence(words);
    return html`${piecesAround(sentence).map((part, index) => (index ? [words, part] : part))}`;
  }

  /** What a value of a filter is called, to show: marked with its language where that is not the library's own. */
  labelText(filter: FilterId, value: string): TemplateResult | string {
    const label = this.#label(filter, value);
    return this.#marked(label.value, label.lang);
  }

  /** The same as a plain string, for names and attributes. */
  label(filter: FilterId, value: string): string {
    return this.#label(filter, value).value;
  }

  /** What an accessible or printable format, or a kind of file, is called. A later word is shown as it stands. */
  format(value: string): string {
    return formatName(value, this.messages);
  }

  /**
   * The languages something is in, to show: all of them when one is not the reader's, none when
   * there is nothing to tell.
   *
   * @param tags - BCP 47 tags.
   */
  languages(tags: readonly string[]): readonly (TemplateResult | string)[] {
    const isReaders = (tag: string) => baseLanguage(tag) === baseLanguage(this.#lang);
    if (tags.every(isReaders)) return [];
    return tags.map((tag) => this.labelText('language', tag));
  }

  /** What is needed before something can be used. A later word is shown as it stands. */
  access(kind: string): string {
    return wordFor(this.messages.resource.access, kind);
  }

  #marked<Words extends TemplateResult | string>(
    words: Words,
    lang: string,
  ): TemplateResult | Words {
    return baseLanguage(lang) === baseLanguage(this.messages.tag)
      ? words
      : html`<span lang=${lang}>${words}</span>`;
  }

  /** Name of a prison of the feed. */
  prison(id: string): string | undefined {
    const prison = this.#feed.prisons.find((candidate) => candidate.id === id);
    return prison && this.plain(prison.name);
  }

  #label(filter: FilterId, value: string): LocalText {
    return labelOf(filter, value, {messages: this.messages, feed: this.#feed, lang: this.#lang});
  }
}

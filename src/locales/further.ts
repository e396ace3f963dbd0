import {formatting, type Formatting} from './formatting.js';
import {baseLanguage} from '../core/feed/format/text.js';

/** The sentences of one thing in one language, given its formats. */
export type FurtherLocale<Words> = (format: Formatting) => Words;

/**
 * Sentences that few pages need, such as those of the sheet: they are no part of `Messages`, and come
 * with the file of what says them.
 */
export class Further<Words> {
  readonly english: Words;
  readonly #loaders: Readonly<Record<string, () => Promise<FurtherLocale<Words>>>>;
  readonly #loaded = new Map<string, Words>();

  /**
   * @param english - What is always there, and what every other language falls back to.
   * @param loaders - The further languages, by BCP 47 tag without region.
   */
  constructor(
    english: FurtherLocale<Words>,
    loaders: Readonly<Record<string, () => Promise<FurtherLocale<Words>>>>,
  ) {
    this.english = english(formatting('en-GB'));
    this.#loaders = loaders;
    this.#loaded.set('en', this.english);
  }

  /** Tags of the languages that it has, without region. */
  get languages(): readonly string[] {
    return ['en', ...Object.keys(this.#loaders)];
  }

  /** The sentences of a language, when they are here already. */
  now(tag: string): Words | undefined {
    return this.#loaded.get(baseLanguage(tag));
  }

  /** Loads the sentences of a language. A language that cannot be had, now or at all, gives English. */
  async load(tag: string): Promise<Words> {
    const lang = baseLanguage(tag);
    const here = this.#loaded.get(lang);
    if (here) return here;
    try {
      const locale = await this.#loaders[lang]?.();
      if (!locale) return this.english;
      const words = locale(formatting(lang));
      this.#loaded.set(lang, words);
      return words;
    } catch {
      // English says more than nothing, and whoever asks next tries again.
      return this.english;
    }
  }
}

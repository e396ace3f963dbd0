import {dataClass, dataText} from '../core/structured-data/data-text.js';
import type * as Describe from '../core/structured-data/describe.js';

type Describes = (describe: typeof Describe) => object;

/**
 * Data for search engines inside an element, where the page's own content would stand: it is found
 * in the document as every other content, comes in the place of what was written out before, and
 * goes with the element.
 */
export class StructuredData {
  readonly #host: HTMLElement;
  /** What is to be told, so that an answer that comes late tells nothing old. */
  #wanted: Describes | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param describes - Makes the data; none takes them away. */
  async tell(describes: Describes | undefined): Promise<void> {
    this.#wanted = describes;
    if (!describes) {
      for (const script of this.#scripts) script.remove();
      return;
    }
    try {
      const describe = await import('../core/structured-data/describe.js');
      if (this.#wanted === describes) this.#write(dataText(describes(describe)));
    } catch (error) {
      // Readers miss nothing.
      console.error('[signpost] The data for search engines could not be made.', error);
    }
  }

  get #scripts(): readonly HTMLScriptElement[] {
    return [...this.#host.querySelectorAll<HTMLScriptElement>(`:scope > script.${dataClass}`)];
  }

  #write(text: string): void {
    const [first, ...others] = this.#scripts;
    for (const script of others) script.remove();
    if (first?.text === text) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.className = dataClass;
    const words = document.createTextNode('');
    script.append(words);
    if (first) first.replaceWith(script);
    else this.#host.append(script);
    // Not before it is on the page: Chromium asks trusted types about the text of every script that is
    // put there, though data are never run.
    words.data = text;
  }
}

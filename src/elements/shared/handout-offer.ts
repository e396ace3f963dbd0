import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import {FurtherWords} from '../../controllers/further-words.js';
import type {Listing} from '../../core/search/directory.js';
import {handoutWords} from '../../locales/handout.js';
import type {Wording} from './wording.js';

/** The button beside a resource that puts it on the sheet to hand over, or takes it off. */
export class HandoutOffer {
  readonly #announcer: Announcer;
  readonly #words: FurtherWords<typeof handoutWords.english>;

  constructor(host: ReactiveControllerHost, announcer: Announcer) {
    this.#announcer = announcer;
    this.#words = new FurtherWords(host, handoutWords);
  }

  /**
   * Draws the button of a resource.
   *
   * @param sheet - Ids of what is on the sheet.
   * @param layOut - Puts others on it.
   */
  on(
    sheet: readonly string[] = [],
    layOut: (ids: readonly string[]) => void,
    wording: Wording,
  ): (listing: Listing) => TemplateResult {
    const words = this.#words.in(wording.messages.tag);
    return ({resource: {id, title}, replaces}) => {
      // What it replaced may be on the sheet still, as an older link has it.
      const own = new Set([id, ...replaces.map((other) => other.id)]);
      const isOn = sheet.some((other) => own.has(other));
      const press = () => {
        const ids = isOn ? sheet.filter((other) => !own.has(other)) : [...sheet, id];
        layOut(ids);
        this.#announcer.say(() => words.count(ids.length));
      };
      return html`<p class="offer">
        <button part="button" class="button quiet option" type="button" @click=${press}>
          ${isOn ? words.remove : words.add}<span class="visually-hidden">: ${wording.text(title)}</span>
        </button>
      </p>`;
    };
  }
}

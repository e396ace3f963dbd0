import type {TemplateResult} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import {moved, type Sheet, type SheetItem} from '../../core/handout/sheet.js';
import type {HandoutMessages} from '../../locales/messages/handout.js';
import type {Wording} from '../shared/wording.js';
import {itemTools, toolOf} from './item-tools.js';

interface ArrangementParts {
  /** What is on the sheet, as it is shown: successors in the place of what they replaced. */
  readonly ids: () => readonly string[];
  readonly layOut: (ids: readonly string[]) => void;
  readonly announcer: Announcer;
  /** Moves focus to what a selector finds, once the host has updated. */
  readonly focusNext: (selector: string) => void;
}

/** The order of what is on a sheet: the practitioner moves things and takes them off. */
export class Arrangement {
  readonly #parts: ArrangementParts;

  constructor(parts: ArrangementParts) {
    this.#parts = parts;
  }

  /** What draws the buttons beside each thing. */
  tools(
    {items}: Sheet,
    wording: Wording,
    words: HandoutMessages,
  ): (item: SheetItem, place: number) => TemplateResult {
    return ({listing: {resource}}, place) => {
      const {id, title} = resource;
      const name = wording.plain(title);
      return itemTools(
        {
          id,
          name: wording.text(title),
          isFirst: place === 0,
          isLast: place === items.length - 1,
          onMove: (by) => this.#move(id, by, name, words),
          onRemove: () => this.#remove(id, name, words),
        },
        words,
      );
    };
  }

  #move(id: string, by: number, name: string, words: HandoutMessages): void {
    const {ids: shown, layOut, announcer, focusNext} = this.#parts;
    const ids = moved(shown(), id, by);
    layOut(ids);
    // What moves loses focus in every browser.
    focusNext(toolOf(by < 0 ? 'up' : 'down', id));
    announcer.say(() => words.moved(name, ids.indexOf(id) + 1, ids.length));
  }

  #remove(id: string, name: string, words: HandoutMessages): void {
    const {ids: shown, layOut, announcer, focusNext} = this.#parts;
    const before = shown();
    const ids = before.filter((other) => other !== id);
    const next = ids[Math.min(before.indexOf(id), ids.length - 1)];
    layOut(ids);
    focusNext(next === undefined ? '[part~="heading"]' : toolOf('remove', next));
    announcer.say(() => `${words.removed(name)}. ${words.count(ids.length)}`);
  }
}

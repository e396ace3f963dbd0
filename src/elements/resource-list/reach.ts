import type {Group} from '../../core/search/scope.js';
import {pageOf, shownAtFirst} from '../../core/search/shown-at-first.js';

/** How many resources of each section the visitor has asked to see. */
export class Reach {
  /** How many more than at first, by section. */
  #more = new Map<string, number>();
  /** How many more of every section, as the page's address says. */
  #ofAll = 0;

  /** How many of a section there are to see. */
  of(group: Pick<Group, 'id' | 'featured'>, limit: number | undefined): number {
    return shownAtFirst(group, limit) + (this.#more.get(group.id) ?? this.#ofAll);
  }

  /** A page more of one section. */
  extend(group: Pick<Group, 'id'>): void {
    this.#more.set(group.id, (this.#more.get(group.id) ?? this.#ofAll) + pageOf(group));
  }

  /** From the beginning, or from what the page's address says. */
  restart(ofAll = 0): void {
    this.#more.clear();
    this.#ofAll = ofAll;
  }

  /** The most that the visitor has asked for beyond the first, for the page's address. */
  get most(): number {
    return Math.max(this.#ofAll, ...this.#more.values());
  }

  /** Changes whenever more or less is to be shown. */
  get key(): string {
    return JSON.stringify([...this.#more, this.#ofAll]);
  }
}

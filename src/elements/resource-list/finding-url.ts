import type {ReactiveControllerHost} from 'lit';
import {UrlState} from '../../controllers/url-state.js';
import {nameIndexed} from '../../core/search/name-indexed.js';
import {nameValues} from '../../core/search/name-values.js';
import type {Criteria} from '../../core/search/select.js';
import {sorts, type Sort} from '../../core/search/sort.js';
import type {FindableList} from './findable-list.js';

/** What a visitor looks for, as far as the page's address tells and is told of it. */
interface Addressed {
  readonly criteria: () => Criteria;
  /**
   * Takes on what the address says.
   *
   * @param isFirst - Whether the visitor came with it. Otherwise they went back or forward.
   */
  readonly takeOn: (criteria: Criteria, isFirst: boolean) => void;
}

/** Keeps what a visitor looks for in a list in the page's address, and reads it from there. */
export function urlStateOf(
  host: ReactiveControllerHost & HTMLElement,
  list: FindableList,
  {criteria, takeOn}: Addressed,
): UrlState {
  return new UrlState(host, {
    isOn: list.withUrlState,
    isReady: () => list.directory() !== undefined,
    current: () => {
      const {words, chosen, sort = ''} = criteria();
      return {words, chosen, sort, shown: list.reach.most};
    },
    read: ({words = '', chosen = {}, sort, shown = 0}, cause) => {
      const directory = list.directory()!;
      const index = list.index();
      const named = index
        ? nameIndexed(directory, index, chosen, list.now())
        : nameValues(directory, chosen, list.now());
      list.reach.restart(shown);
      takeOn(
        {words, chosen: named.chosen, sort: isSort(sort) ? sort : undefined},
        cause === 'start',
      );
    },
  });
}

const isSort = (word: string | undefined): word is Sort => sorts.some((sort) => sort === word);

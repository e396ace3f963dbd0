import {noCriteria, type Criteria} from '../../core/search/select.js';
import {choose, hasChoices} from '../shared/filter-panel.js';
import type {FindableList} from './findable-list.js';
import type {ListHeadActions} from './list-head.js';
import type {SearchHelpActions} from './search-help.js';

/** What a visitor looks for, as far as pressing something changes it. */
interface Inquiry {
  readonly criteria: () => Criteria;
  /** Takes on what the visitor asks for now. */
  readonly narrow: (criteria: Criteria, isTyping?: boolean) => void;
  /** What is typed next is another step in the visitor's history. */
  readonly settled: () => void;
  readonly prepareSearch: () => void;
}

/** What follows from everything that can be pressed or typed in. */
export interface FindingActions {
  readonly head: ListHeadActions;
  readonly help: SearchHelpActions;
}

/** Says what pressing and typing come to, and where focus goes when what was pressed is gone. */
export function actionsOf(
  list: FindableList,
  {criteria, narrow, settled, prepareSearch}: Inquiry,
): FindingActions {
  const head: ListHeadActions = {
    onFocus: prepareSearch,
    onInput: (words) => {
      prepareSearch();
      narrow({...criteria(), words}, true);
    },
    onSubmit: (words) => {
      head.onInput(words);
      settled();
    },
    onChoose: (filter, value, isChosen) => {
      narrow({...criteria(), chosen: choose(criteria().chosen, filter, value, isChosen)});
    },
    onRemove: (filter, value) => {
      head.onChoose(filter, value, false);
      // The next choice, or what stands above.
      list.focusNext(hasChoices(criteria().chosen) ? '.choice' : 'summary, [part~="count"]');
    },
    onClear: () => {
      narrow({...noCriteria, sort: criteria().sort});
      const filters = list.offered().length
        ? 'summary'
        : '[part~="heading"], [part~="link"], [part~="title"]';
      list.focusNext(list.withSearch() ? 'input[type="search"]' : filters);
    },
    onSort: (sort) => {
      narrow({...criteria(), sort});
    },
  };

  const goOn = (next: Criteria) => {
    narrow(next);
    list.focusNext('[part~="count"]');
  };
  const help: SearchHelpActions = {
    onWords: (words) => {
      goOn({...criteria(), words});
    },
    onWiden: (filter) => {
      goOn({...criteria(), chosen: filter ? {...criteria().chosen, [filter]: []} : {}});
    },
    onTopic: (topic) => {
      goOn({words: '', chosen: {topic: [topic]}, sort: criteria().sort});
    },
  };
  return {head, help};
}

import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {FilterId} from '../../core/filters/registry.js';
import type {Criteria, Selection} from '../../core/search/select.js';
import type {Sort} from '../../core/search/sort.js';
import {choicesView, filterPanel, hasChoices} from '../shared/filter-panel.js';
import {sortChoice} from '../shared/sort-choice.js';
import type {Wording} from '../shared/wording.js';
import {searchForm} from './search-form.js';

/** What a list offers to change what it shows, and what that comes to. */
export interface ListHead {
  readonly selection: Selection;
  readonly criteria: Criteria;
  /** The filters to offer; without any there is no panel. */
  readonly offered: readonly FilterId[];
  readonly withSearch: boolean;
  /** Whether the list has a heading to name the search by. */
  readonly isNamed: boolean;
  /** What names it otherwise. */
  readonly label: string | undefined;
  /** How much is shown, in words. */
  readonly count: string;
  /** What stands between the filters and what was chosen in them. */
  readonly area: unknown;
  /** Whether the visitor is in the middle of typing. */
  readonly isTyping: boolean;
}

export interface ListHeadActions {
  readonly onFocus: () => void;
  readonly onInput: (words: string) => void;
  readonly onSubmit: (words: string) => void;
  readonly onChoose: (filter: FilterId, value: string, isChosen: boolean) => void;
  readonly onRemove: (filter: FilterId, value: string) => void;
  readonly onClear: () => void;
  readonly onSort: (sort: Sort) => void;
}

export const isNarrowed = ({words, chosen}: Criteria): boolean =>
  words.trim() !== '' || hasChoices(chosen);

/** Everything above the resources: search, filters, what was chosen, how many there are, their order. */
export function listHead(head: ListHead, wording: Wording, actions: ListHeadActions) {
  const {selection, criteria, offered, withSearch, isNamed, label} = head;
  const {messages} = wording;
  const {words, chosen} = criteria;
  return html`
    ${
      withSearch
        ? searchForm(
            {
              words,
              isNamed,
              label,
              onFocus: actions.onFocus,
              onInput: actions.onInput,
              onSubmit: actions.onSubmit,
            },
            messages,
          )
        : nothing
    }
    ${
      // Its counts follow in the next pause; to count and to draw them at each key takes a phone too long.
      head.isTyping
        ? noChange
        : offered.length
          ? filterPanel(
              selection.facets,
              offered,
              messages.list.filters,
              chosen,
              wording,
              actions.onChoose,
            )
          : nothing
    }
    ${head.area}
    ${
      isNarrowed(criteria)
        ? choicesView(chosen, wording, actions.onRemove, actions.onClear)
        : nothing
    }
    ${
      withSearch || offered.length || isNarrowed(criteria)
        ? countView(head, wording, actions.onSort)
        : nothing
    }
  `;
}

/** How many there are, and in which order. */
function countView(
  {selection, criteria, count}: ListHead,
  {messages: {list}}: Wording,
  onSort: ListHeadActions['onSort'],
): TemplateResult {
  const hasWords = criteria.words.trim() !== '';
  return html`<div class="count-line">
    <p part="count" class="count" tabindex="-1">${count}</p>
    ${sortChoice(
      list.sort,
      selection.sorts,
      selection.sort,
      (order) => (order === 'relevance' && !hasWords ? list.asListed : list.sorts[order]),
      onSort,
    )}
  </div>`;
}

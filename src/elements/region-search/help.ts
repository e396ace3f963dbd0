import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import type {Drawn, Run} from '../../controllers/drawing-runs.js';
import type {AreaCode, RoughPoint} from '../../core/areas/index.js';
import type {Chosen} from '../../core/filters/registry.js';
import {nameValues} from '../../core/search/name-values.js';
import type {LocalCriteria, LocalGroupId, LocalSort} from '../../core/search/select-local.js';
import type {QueryState} from '../../core/url/query-codec.js';
import {arePrisons, areasNamed} from '../../locales/area-name.js';
import {choose, hasChoices} from '../shared/filter-panel.js';
import type {Ready} from './ready.js';
import {localResults, page, resultsView, type ResultActions} from './results.js';

interface HelpParts {
  readonly ready: () => Ready | undefined;
  readonly announcer: Announcer;
  /** The areas that were chosen. */
  readonly areas: () => readonly AreaCode[];
  /** Where the visitor is, as far as they said. */
  readonly from: () => RoughPoint | undefined;
  /** The visitor has taken a step that “back” undoes. */
  readonly onStep: () => void;
  readonly onClearArea: () => void;
  /** Moves focus to what a selector finds, once the host has updated. */
  readonly focusNext: (selector: string) => void;
}

/**
 * The help for an area as a visitor wants to see it: which of it, in which order, and how much of
 * each group.
 */
export class Help {
  readonly #host: ReactiveControllerHost;
  readonly #parts: HelpParts;
  #chosen: Chosen = {};
  #sort: LocalSort | undefined;
  /** How many more than at first the visitor has asked to see, by group. */
  #more: ReadonlyMap<LocalGroupId, number> = new Map();
  /** How many more of every group, as the page's address says. */
  #moreOfAll = 0;

  constructor(host: ReactiveControllerHost, parts: HelpParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** What of it the page's address keeps. */
  get kept(): Pick<QueryState, 'chosen' | 'sort' | 'shown'> {
    return {
      chosen: this.#chosen,
      sort: this.#sort ?? '',
      shown: Math.max(this.#moreOfAll, ...this.#more.values()),
    };
  }

  /** Takes on what the address says, as far as the feed knows it. */
  read({chosen = {}, sort, shown = 0}: QueryState, {directory, now}: Ready): void {
    this.#chosen = nameValues(directory, chosen, now).chosen;
    this.#sort = localSorts.find((known) => known === sort);
    this.#showMore(new Map(), shown);
  }

  /** Takes these choices too, as far as the feed knows them. */
  narrow(chosen: Chosen, {directory, now}: Ready): void {
    this.#chosen = {...this.#chosen, ...nameValues(directory, chosen, now).chosen};
    this.#narrowed();
  }

  /** Shows as much as at first: for another area. */
  startAgain(): void {
    this.#showMore(new Map(), 0);
  }

  /** Says what there is, for those who do not see it change. */
  announce(): void {
    this.#parts.announcer.say(() => {
      const ready = this.#parts.ready();
      return ready ? this.#sentence(ready) : '';
    });
  }

  /** Selects what to show: how much of each group there is to draw, and the view of it. */
  select(ready: Ready): {
    readonly runs: readonly Run[];
    readonly view: (drawn: ReadonlyMap<string, Drawn>) => TemplateResult;
  } {
    const criteria = this.#criteria;
    const selection = localResults(criteria, ready);
    return {
      runs: selection.groups.map(({id, items}) => ({
        id,
        shown: Math.min(this.#actions.shownOf(id), items.length),
      })),
      view: (drawn) => resultsView(selection, drawn, criteria, ready, this.#actions),
    };
  }

  get #criteria(): LocalCriteria {
    const from = this.#parts.from();
    // A visitor who says where they are wants what is near first.
    const sort = this.#sort ?? (from && 'near');
    return {areas: this.#parts.areas(), chosen: this.#chosen, sort, from};
  }

  #sentence(ready: Ready): string {
    const {wording, atlas} = ready;
    const {region} = wording.messages;
    const {count} = localResults(this.#criteria, ready);
    const areas = this.#parts.areas();
    const area = areasNamed(areas, atlas.gazetteer, wording);
    const place = area && arePrisons(areas) ? region.resultsAt(area) : region.results(area);
    return `${place}: ${region.count(count)}`;
  }

  #showMore(more: ReadonlyMap<LocalGroupId, number>, moreOfAll: number): void {
    this.#more = more;
    this.#moreOfAll = moreOfAll;
    this.#host.requestUpdate();
  }

  /** Ends a step that changes what is found. */
  #narrowed(): void {
    this.#host.requestUpdate();
    this.#parts.onStep();
    this.announce();
  }

  readonly #actions: ResultActions = {
    onChoose: (filter, value, isChosen) => {
      this.#chosen = choose(this.#chosen, filter, value, isChosen);
      this.#narrowed();
    },
    onRemove: (filter, value) => {
      this.#actions.onChoose(filter, value, false);
      // The pressed button is gone; the next choice, or what stands above, takes focus.
      this.#parts.focusNext(hasChoices(this.#chosen) ? '.choice' : '.filters summary');
    },
    onClearChoices: () => {
      this.#chosen = {};
      this.#narrowed();
      this.#parts.focusNext('.filters summary');
    },
    onClearArea: () => this.#parts.onClearArea(),
    onSort: (sort) => {
      this.#sort = sort;
      this.#narrowed();
    },
    shownOf: (group) => page + (this.#more.get(group) ?? this.#moreOfAll),
    onMore: (group) => {
      const shown = this.#actions.shownOf(group);
      this.#showMore(new Map(this.#more).set(group, shown), this.#moreOfAll);
      this.#parts.onStep();
      const item = `#items-${group} > :nth-child(${shown + 1})`;
      this.#parts.focusNext(`${item} :is([part~="link"], [tabindex])`);
    },
  };
}

/** Every order, by the names that the address has. */
const localSorts: readonly LocalSort[] = ['near', 'title', 'date'];

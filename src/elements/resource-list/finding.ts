import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {Finder} from '../../controllers/finder.js';
import {RemoteSelector} from '../../controllers/remote-selection.js';
import type {UrlState} from '../../controllers/url-state.js';
import type {FeedFailure} from '../../core/feed/problem.js';
import type {Directory} from '../../core/search/directory.js';
import {nameValues} from '../../core/search/name-values.js';
import {plainGroup, type Group} from '../../core/search/scope.js';
import {noCriteria, select, type Criteria, type Selection} from '../../core/search/select.js';
import {nextTurn} from '../../sources/in-slices.js';
import type {ItemContext} from '../shared/resource-item.js';
import type {Wording} from '../shared/wording.js';
import {answerSentence, countSentence} from './count-sentence.js';
import {actionsOf, type FindingActions} from './finding-actions.js';
import {urlStateOf} from './finding-url.js';
import styles from './finding.styles.js';
import type {FindableList, Place} from './findable-list.js';
import {isNarrowed, listHead, type ListHead} from './list-head.js';
import {noneFound, searchHints} from './search-help.js';

/**
 * Pause after the last key before more than the first screen is brought up to date, in milliseconds:
 * longer than from one key to the next of somebody who types on.
 */
const typingPause = 200;

/** What a visitor looks for in a list: words, choices in filters and an order; and what comes of it. */
export class Finding implements ReactiveController {
  /** For the list, in addition to its own. */
  static readonly styles = styles;

  /** Whether the visitor is in the middle of typing: what is below the first screen waits for a pause. */
  isTyping = false;
  #criteria: Criteria = noCriteria;
  #selection: Selection | undefined;
  /** The directory that was listed last. */
  #directory: Directory | undefined;
  /** What was said last. */
  #announced = '';
  /** What led to that selection. */
  #asked: readonly unknown[] = [];
  /** What the author asked for then, and where the visitor was. */
  #place: Place | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #list: FindableList;
  readonly #finder: Finder;
  /** In use when the resources are not at hand. */
  readonly #remote: RemoteSelector;
  readonly #url: UrlState;

  readonly #actions: FindingActions;

  constructor(host: ReactiveControllerHost & HTMLElement, list: FindableList) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
    this.#actions = actionsOf(list, {
      criteria: () => this.#criteria,
      narrow: (criteria, isTyping) => {
        this.#narrow(criteria, isTyping);
      },
      settled: () => {
        this.#url.settled();
      },
      prepareSearch: () => {
        this.#prepareSearch();
      },
    });
    this.#finder = new Finder(host);
    this.#remote = new RemoteSelector(host);
    this.#url = urlStateOf(host, list, {
      criteria: () => this.#criteria,
      takeOn: (criteria, isFirst) => {
        this.#criteria = criteria;
        if (criteria.words) this.#prepareSearch();
        if (isFirst) return;
        // The browser takes the visitor back to where they were on the page.
        list.drawing.atOnce();
        this.#keepFocus();
        this.announce();
        host.requestUpdate();
      },
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.isTyping = false;
  }

  /** What to show of a directory; nothing while the first answer of an index is on its way. */
  select(directory: Directory, place: Place): Selection | undefined {
    const {scope, limit, language, farness} = place;
    this.#place = place;
    this.#followFeed(directory);
    this.#url.follow();
    const {reach} = this.#list;
    const now = this.#list.now();
    const index = this.#list.index();
    if (index) {
      const wish = {
        scope,
        criteria: this.#criteria,
        offered: this.#list.offered(),
        reach: (group: Pick<Group, 'id' | 'featured'>) => reach.of(group, limit),
        now,
      };
      this.#remote.follow(directory, index, wish, `${limit} ${reach.key}`);
      this.#selection = this.#remote.selection;
    } else {
      const find = this.#finder.for(directory);
      const asked = [directory, scope, this.#criteria, find, language, farness];
      // Most updates of a list draw more of what was found, or move focus.
      if (asked.some((part, place) => part !== this.#asked[place]))
        this.#selection = select(directory, scope, this.#criteria, find, {now, language, farness});
      this.#asked = asked;
    }
    return this.#selection;
  }

  /** What was chosen in another feed stays as far as this one has it. */
  #followFeed(directory: Directory): void {
    const before = this.#directory;
    this.#directory = directory;
    if (!before || before === directory) return;
    const {reach, drawing, now} = this.#list;
    if (before.feed.id !== directory.feed.id) {
      reach.restart();
      drawing.restart();
    }
    // What an index has is told by the index, and a choice that it has not is no harm there.
    if (this.#list.index()) return;
    const {chosen} = nameValues(directory, this.#criteria.chosen, now());
    this.#criteria = {...this.#criteria, chosen};
  }

  /** Why there is no answer from the index. */
  get failure(): FeedFailure | undefined {
    return this.#list.index() && this.#remote.failure;
  }

  /** Asks the index again. */
  retry(): void {
    this.#remote.retry();
    const {withSearch, offered, focusNext} = this.#list;
    this.#remote.whenAnswered(() => {
      const count = withSearch() || offered().length ? 'count' : 'heading';
      focusNext(this.#remote.failure ? '[part~="error"] button' : `[part~="${count}"]`);
    });
  }

  /** The visitor has asked for more of a section. */
  extended(then: () => void): void {
    this.#url.settled();
    if (!this.#list.index()) {
      then();
      return;
    }
    this.#remote.whenAnswered(() => {
      if (this.#remote.failure) this.#list.focusNext('[part~="error"] button');
      else then();
    });
  }

  /**
   * Says how much there is now.
   *
   * @param isRepeated - Whether it was said already, unless that has changed. Default: no.
   */
  announce(isRepeated = false): void {
    this.#list.say(() => {
      const directory = this.#list.directory();
      // While the search is on its way there is no count to say yet.
      if (!directory || this.#isSearching) return '';
      const {messages} = this.#list.wording(directory);
      const {failure} = this;
      if (failure) return messages.feed.failed[failure.code];
      const sentence = this.#selection
        ? answerSentence(this.#selection, this.#words, messages)
        : '';
      // A better search that finds the same has nothing new to say.
      if (isRepeated && sentence === this.#announced) return '';
      return (this.#announced = sentence);
    });
  }

  /** Keeps a visitor who goes back or forward on the list when what had focus is gone, where they are on the page. */
  #keepFocus(): void {
    const root = this.#host.shadowRoot;
    if (!root?.activeElement) return;
    const keep = () => {
      if (root.activeElement) return;
      const [next] = ['[part~="count"]', '[part~="heading"]'].flatMap(
        (part) => root.querySelector<HTMLElement>(part) ?? [],
      );
      next?.focus({preventScroll: true});
    };
    if (this.#list.index()) this.#remote.whenAnswered(keep);
    else void this.#host.updateComplete.then(keep);
  }

  /** Whether the listed words that were searched for are to be marked. */
  get marks(): ItemContext['marks'] {
    return this.#words ? this.#selection?.marks : undefined;
  }

  /** Everything above the resources. */
  renderHead(
    selection: Selection,
    wording: Wording,
    head: Pick<ListHead, 'isNamed' | 'label' | 'area'>,
  ): TemplateResult {
    return listHead(
      {
        ...head,
        selection,
        criteria: this.#criteria,
        offered: this.#list.offered(),
        withSearch: this.#list.withSearch(),
        count: this.#countSentence(wording),
        isTyping: this.isTyping,
      },
      wording,
      this.#actions.head,
    );
  }

  /** Between that and the resources. */
  renderHints(selection: Selection, wording: Wording): unknown {
    return this.#words && !this.#isSearching
      ? searchHints(selection, wording, this.#actions.help)
      : nothing;
  }

  /**
   * In the place of resources when there are none.
   *
   * @param groupView - Shows a section.
   * @returns Nothing when the visitor's wishes have no part in that.
   */
  renderNone(
    selection: Selection,
    wording: Wording,
    groupView: (group: Group) => unknown,
  ): TemplateResult | undefined {
    if (this.#isSearching)
      return html`<p part="none" class="status">${wording.messages.list.searching}</p>`;
    if (!isNarrowed(this.#criteria)) return undefined;
    const {partly} = selection;
    const some: Group = {...plainGroup(partly), id: 'partly', kind: 'partly'};
    return html`
      ${noneFound(selection, this.#words, wording, this.#actions.help)}
      ${partly.length > 0 ? groupView(some) : nothing}
    `;
  }

  get #words(): string {
    return this.#criteria.words.trim();
  }

  /** Words were typed that plain search does not find, and the forgiving one is still on its way. */
  get #isSearching(): boolean {
    if (this.#list.index()) return this.#remote.isSearching(this.#criteria);
    return this.#words !== '' && this.#selection?.count === 0 && this.#finder.isPreparing;
  }

  #countSentence({messages}: Wording): string {
    if (this.#isSearching) return messages.list.searching;
    // What could not be found out is said where the resources would stand.
    if (!this.#selection || this.failure) return '';
    return countSentence(this.#selection, this.#words, messages);
  }

  /** Takes on what the visitor asks for now, shows it from its beginning and says how much it is. */
  #narrow(criteria: Criteria, isTyping = false): void {
    this.#criteria = criteria;
    this.#list.reach.restart();
    this.#list.drawing.restart();
    clearTimeout(this.#typing);
    this.isTyping = isTyping;
    if (isTyping) {
      this.#url.typing();
      this.#typing = setTimeout(() => {
        this.isTyping = false;
        this.#host.requestUpdate();
      }, typingPause);
    } else this.#url.settled();
    if (this.#list.index()) this.#remote.whenAnswered(() => this.announce());
    else this.announce();
    this.#list.inNextTurn(async () => {
      const directory = this.#list.directory();
      // To search a large directory and to draw what was found is work for two turns.
      if (isTyping && directory && this.#place) {
        this.select(directory, this.#place);
        await nextTurn();
      }
      this.#host.requestUpdate();
    });
  }

  #prepareSearch(): void {
    const directory = this.#list.directory();
    if (!directory || this.#list.index() || this.#finder.isPrepared(directory)) return;
    if (this.#finder.isPreparing) return;
    void this.#finder.prepare(directory).then(() => {
      if (this.#words) this.announce(true);
    });
  }
}

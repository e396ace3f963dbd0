import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FeedFailure} from '../core/feed/problem.js';
import {filters} from '../core/filters/registry.js';
import {sectionsWithin, type Directory} from '../core/search/directory.js';
import {nameIndexed} from '../core/search/name-indexed.js';
import type {ResourceIndex} from '../core/search/resource-index.js';
import type {RemoteSelection, RemoteWish} from '../core/search/select-remote.js';

/** Pause after the last key before anything is asked for, in milliseconds: each search fetches files. */
const settle = 200;

/**
 * What a list shows of a directory whose resources are not at hand. What was asked for last counts:
 * a slower answer to an earlier question is dropped. Until an answer has come, the one before it
 * stays in view.
 */
export class RemoteSelector implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The answer to the latest question that has one. */
  selection: RemoteSelection | undefined;
  /** Why the latest question has no answer. */
  failure: FeedFailure | undefined;
  /** Whether an answer is on its way. */
  isAsking = false;
  #index: ResourceIndex | undefined;
  #serves: RemoteWish['scope']['serves'];
  #asked = '';
  /** What the visitor asked for when the answer in hand was given. */
  #answered: RemoteWish['criteria'] | undefined;
  #words = '';
  #asking: AbortController | undefined;
  readonly #reported = new Set<string>();
  /** What waits for the next answer. */
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asking?.abort();
    this.#asked = '';
    this.isAsking = false;
    this.#waiting = [];
  }

  /**
   * Asks for what a list wants to show now. Call it at every update: the same wish is asked once.
   *
   * @param reach - Stands for what `wish.reach` says, so that a change of it is seen.
   */
  follow(directory: Directory, index: ResourceIndex, wish: RemoteWish, reach: string): void {
    const {scope, criteria, offered, now} = wish;
    const day = now.toISOString().slice(0, 10);
    const asked = JSON.stringify([scope, criteria, offered, day, reach]);
    if (index !== this.#index) this.selection = undefined;
    // The same function as long as the visitor is in the same place.
    else if (asked === this.#asked && scope.serves === this.#serves) return;
    const isTyping = criteria.words !== this.#words && this.selection !== undefined;
    this.#index = index;
    this.#serves = scope.serves;
    this.#asked = asked;
    this.#words = criteria.words;
    this.failure = undefined;
    this.#asking?.abort();
    void this.#ask(directory, index, wish, (this.#asking = new AbortController()), isTyping);
  }

  /** Whether the answer that is on its way is to something else than the one in hand. */
  isSearching({words, chosen, sort}: RemoteWish['criteria']): boolean {
    const of = this.#answered;
    const isSame = of?.words === words && of.chosen === chosen && of.sort === sort;
    return this.isAsking && !isSame;
  }

  /** Does something once the question that is asked with the next update has its answer. */
  whenAnswered(then: () => void): void {
    this.#waiting.push(then);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (!this.isAsking) this.#tellWaiting();
    });
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#asked = '';
    this.#host.requestUpdate();
  }

  async #ask(
    directory: Directory,
    index: ResourceIndex,
    wish: RemoteWish,
    asking: AbortController,
    isTyping: boolean,
  ): Promise<void> {
    const {signal} = asking;
    this.isAsking = true;
    try {
      if (isTyping) await new Promise((resolve) => setTimeout(resolve, settle));
      if (signal.aborted) return;
      const {selectRemote} = await import('../core/search/remote.js');
      const tools = {filters, nameIndexed, sectionsWithin};
      const answer = await selectRemote(directory, index, wish, tools, signal);
      if (answer.ok) {
        this.selection = answer.value;
        this.#answered = wish.criteria;
        this.#report(answer.value);
      } else this.failure = answer.problem;
    } catch (error) {
      if (signal.aborted) return;
      this.failure = {code: 'unreachable', detail: String(error)};
    }
    if (signal.aborted) return;
    this.isAsking = false;
    if (this.failure)
      console.error(
        `[signpost] The index could not be searched: ${this.failure.code}`,
        this.failure.detail ?? '',
      );
    this.#host.requestUpdate();
    this.#tellWaiting();
  }

  #tellWaiting(): void {
    for (const then of this.#waiting.splice(0)) then();
  }

  #report({recordProblems}: RemoteSelection): void {
    for (const {code, at, effect} of recordProblems) {
      if (effect === 'kept' || this.#reported.has(at)) continue;
      this.#reported.add(at);
      console.warn(`[signpost] ${at} of the index: ${code} (${effect})`);
    }
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextTurn} from '../sources/in-slices.js';
import {DrawingPace} from './drawing-pace.js';
import {fillRun, partWeight, type Drawn, type Run} from './drawing-runs.js';

/** What time it is, and what the browser does in it. */
export interface DrawingClock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Lays out what was drawn. */
  readonly layOut: () => void;
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>;
}

const pageClock = (host: Partial<HTMLElement>): DrawingClock => ({
  now: () => performance.now(),
  layOut: () => void host.offsetHeight,
  pause: nextTurn,
});

/** What took longer to draw is laid out in a turn of its own, or with the next frame. In milliseconds. */
const mostBeforeLayout = 20;

/** How much more than fits is drawn all the same where nothing is left then: a step for a row takes as long as for some. */
const overshoot = 1.25;

/** How long what is inside a host is waited for, in milliseconds: it may have a network to wait for. */
const mostPatience = 500;

/**
 * Draws what is long a few at a time, from the top: a phone would otherwise not answer while it draws
 * what is far below its screen. The host asks at every update how many of each run to draw now, and
 * is updated again until everything is drawn.
 */
export class GradualDrawing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #inside: () => Promise<unknown> | undefined;
  readonly #clock: DrawingClock;
  readonly #pace = new DrawingPace();
  /** How many of each run are drawn, by its id. */
  #drawn: ReadonlyMap<string, number> = new Map();
  /** What stands of each run that says what it is. */
  #standingItems: ReadonlyMap<string, ReadonlySet<object>> = new Map();
  /** Changes when what was to follow is not to follow any more. */
  #turn = {};
  /** Whether more than the last update drew is to be seen in the end. */
  isPending = false;
  /** Whether the rest follows by itself. */
  #goesOn = false;
  /** When the turn of the page began that the update under way is a part of. */
  #turnBegun = 0;
  /** When the update under way began, and how much it draws. */
  #begun = 0;
  #size = 0;
  /** How much stands then. */
  #standing = 0;
  /** Whether what stood already was drawn again: it may be as it was, which takes no time. */
  #isAgain = false;
  #isBegun = false;
  #wasWhole = false;
  #isAtOnce = false;
  /** Whether the update under way only draws more of what the last one drew. */
  #isContinuing = false;
  /** Whether the next update was asked for by nobody else. */
  #isAsked = false;
  /** Whether the host left the page in the middle. */
  #isHalted = false;
  #waiting: (() => void)[] = [];

  /**
   * @param inside - Resolves when the widgets within the host are drawn, so that they push nothing down.
   *   Default: there are none.
   */
  constructor(
    host: ReactiveControllerHost & Partial<HTMLElement>,
    inside: () => Promise<unknown> | undefined = () => undefined,
    clock = pageClock(host),
  ) {
    this.#host = host;
    this.#inside = inside;
    this.#clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isHalted) this.#host.requestUpdate();
    this.#isHalted = false;
  }

  hostUpdate(): void {
    this.#turn = {};
    this.#begun = this.#clock.now();
    this.#size = 0;
    this.#standing = 0;
    this.#isAgain = false;
    this.isPending = false;
    this.#isContinuing = this.#isAsked;
    this.#isAsked = false;
    if (!this.#isContinuing) this.#turnBegun = this.#begun;
  }

  hostUpdated(): void {
    // A frame would lay out and paint in one go.
    const ms = this.#clock.now() - this.#begun;
    const isLaidOut = ms < mostBeforeLayout;
    const goesOn = this.isPending && this.#goesOn;
    if (this.#size > 0 && isLaidOut) this.#layOut();
    // That frame is about to, which takes as long again.
    else if (!goesOn) this.#learn(ms * 2);
    if (goesOn) void this.#goOn(isLaidOut);
    if (this.isPending) return;
    this.#wasWhole ||= this.#isBegun;
    this.#tellWaiting();
  }

  hostDisconnected(): void {
    this.#turn = {};
    this.#isHalted = this.isPending;
    this.isPending = false;
    this.#tellWaiting();
  }

  /**
   * Whether everything was drawn once, now or before. What stands at the end waits for that, or it
   * would be pushed down by what comes above it.
   */
  get isWhole(): boolean {
    return this.#wasWhole || !this.isPending;
  }

  /** Whether nothing was drawn yet. */
  get isFirst(): boolean {
    return !this.#isBegun;
  }

  /** Whether the update under way only draws more: nothing that it shows has changed since the last one. */
  get isContinuing(): boolean {
    return this.#isContinuing;
  }

  /** Somebody else asks for the next update, so that what stands may not be right as it is. */
  changed(): void {
    this.#isAsked = false;
  }

  /** Draws everything with the next update: the browser is about to go back to a place in it. */
  atOnce(): void {
    this.#isAtOnce = true;
  }

  /** More is to be seen than before, and nothing else has changed. */
  extend(): void {
    this.#turnBegun = this.#clock.now();
    this.#drawMore();
  }

  #drawMore(): void {
    this.#host.requestUpdate();
    this.#isAsked = true;
  }

  /** Starts again at the top: something else is drawn from now on. */
  restart(): void {
    this.#drawn = new Map();
  }

  /**
   * How many of each run to draw in the update under way.
   *
   * @param runs - From top to bottom.
   * @param goOn - Whether the rest follows by itself. Without it a later update of the host draws on.
   */
  next(runs: readonly Run[], goOn = true): ReadonlyMap<string, Drawn> {
    // What begins something may be of another kind than what was measured, and answers a key or a press.
    const fitting =
      this.#isContinuing && goOn
        ? this.#pace.roomAfter(this.#begun - this.#turnBegun)
        : Math.min(this.#pace.room, partWeight);
    const drawnBefore = ({id, shown}: Run) => Math.min(this.#drawn.get(id) ?? 0, shown);
    // Somebody who types has other words marked at each key, in what stands too.
    const standing = ({id}: Run) => (goOn ? this.#standingItems.get(id) : undefined);
    const rest = runs.reduce(
      (sum, run) => sum + fillRun(run, drawnBefore(run), Infinity, standing(run)).cost,
      0,
    );
    const least = rest <= fitting * overshoot ? rest : 0;
    const most = this.#isAtOnce ? Infinity : Math.max(fitting, least);
    let room = most;
    this.#isAtOnce = false;
    this.#isBegun = true;
    this.#goesOn = goOn;
    let isWhole = true;
    const drawn = new Map<string, Drawn>();
    const reached = new Map<string, number>();
    const standingItems = new Map<string, ReadonlySet<object>>();
    for (const one of runs) {
      const {id, shown, weight = 1, isAlone, items} = one;
      const before = drawnBefore(one);
      const isNew = room === most;
      // What is heavier than a step has one of its own.
      const some = isNew ? Math.max(room, weight) : isAlone ? 0 : room;
      const {now, cost} = fillRun(one, before, some, standing(one));
      // What does not fit any more keeps what stands below it waiting.
      const isFull = now < shown || (isAlone && now > before && most < Infinity);
      room = isFull ? 0 : Math.max(room - cost, 0);
      const run = {now, kept: this.#isContinuing ? before : 0};
      drawn.set(id, run);
      reached.set(id, now);
      if (items) standingItems.set(id, new Set(items.slice(0, now)));
      this.#size += (now - run.kept) * weight;
      this.#isAgain ||= run.kept < before || cost < (now - before) * weight;
      this.#standing += now * weight;
      isWhole &&= now === shown;
    }
    this.#standingItems = standingItems;
    this.#drawn = reached;
    this.isPending = !isWhole;
    return drawn;
  }

  /**
   * Draws more once the browser has laid out what is there: in what is left of a turn, or when the page
   * has had one for whatever else there is.
   */
  async #goOn(isLaidOut: boolean): Promise<void> {
    const turn = this.#turn;
    const isOver = () => turn !== this.#turn;
    if (!isLaidOut) {
      await this.#clock.pause();
      if (isOver()) return;
      this.#layOut();
    }
    const inside = this.#inside();
    const hasTime = isLaidOut && !inside && this.#pace.hasTime(this.#clock.now() - this.#turnBegun);
    // Lit takes an update that is asked for within another one for a mistake.
    await (hasTime ? Promise.resolve() : this.#clock.pause());
    if (inside && !isOver())
      await Promise.race([inside, new Promise((resolve) => setTimeout(resolve, mostPatience))]);
    if (isOver()) return;
    if (!hasTime) this.#turnBegun = this.#clock.now();
    this.#drawMore();
  }

  /** Lays out what was drawn, which is to be done anyway, and learns what a step takes. */
  #layOut(): void {
    this.#clock.layOut();
    this.#learn(this.#clock.now() - this.#begun);
  }

  #learn(ms: number): void {
    if (!this.#isAgain) this.#pace.took(this.#size, ms, this.#standing);
  }

  /** Resolves when everything is drawn. */
  get complete(): Promise<void> {
    if (!this.isPending) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #tellWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

import {noChange, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** How many things as large as a resource are drawn at once: on a phone a screen or more. */
export const step = 6;

/** How many at first, when a browser has yet to read the styles and to find the typefaces. */
const firstSteps = [2, 4] as const;

/** Pause before the next few, in milliseconds: about a frame, so that those before are painted in between. */
const pause = 16;

/** A run of things to draw. */
export interface Run {
  readonly id: string;
  /** How many of them are to be seen in the end. */
  readonly shown: number;
  /** How much of a step each of them takes. Default: 1, as a resource does. */
  readonly weight?: number;
}

/** How far a run is drawn. */
export interface Drawn {
  /** How many of it to draw now. */
  readonly now: number;
  /** How many of these, from the top, stand already and are still right. */
  readonly kept: number;
}

/** Draws a run of one: its view, nothing before its turn, and what stands already as it is. */
export const drawnOnce = ({now, kept}: Drawn, view: () => unknown): unknown =>
  now === 0 ? nothing : kept ? noChange : view();

/** Draws a run of some: the views of those whose turn has come. */
export const drawnOf = <T>(
  items: readonly T[],
  {now, kept}: Drawn,
  view: (item: T) => unknown,
): unknown[] => items.slice(0, now).map((item, place) => (place < kept ? noChange : view(item)));

/**
 * Draws what is long a few at a time, from the top: a phone would otherwise not answer while it draws
 * what is far below its screen. The host asks at every update how many of each run to draw now, and
 * is updated again until everything is drawn.
 */
export class GradualDrawing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** How many of each run are drawn, by its id. */
  #drawn: ReadonlyMap<string, number> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether more than the last update drew is to be seen in the end. */
  isPending = false;
  /** How many steps were drawn ever. */
  #steps = 0;
  #wasWhole = false;
  #isAtOnce = false;
  /** Whether the update under way only draws more of what the last one drew. */
  #isContinuing = false;
  /** Whether the next update was asked for by nobody else. */
  #isAsked = false;
  /** Whether the host left the page in the middle. */
  #isHalted = false;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isHalted) this.#host.requestUpdate();
    this.#isHalted = false;
  }

  hostUpdate(): void {
    clearTimeout(this.#timer);
    this.isPending = false;
    this.#isContinuing = this.#isAsked;
    this.#isAsked = false;
  }

  hostUpdated(): void {
    if (this.isPending) return;
    this.#wasWhole ||= this.#steps > 0;
    this.#tellWaiting();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
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
    return this.#steps === 0;
  }

  /** Whether the update under way only draws more: nothing that it shows has changed since the last one. */
  get isContinuing(): boolean {
    return this.#isContinuing;
  }

  /** Something changed in the update under way, so that what stands is not right as it is. */
  changed(): void {
    this.#isContinuing = false;
  }

  /** Draws everything with the next update: the browser is about to go back to a place in it. */
  atOnce(): void {
    this.#isAtOnce = true;
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
    const most = this.#isAtOnce ? Infinity : (firstSteps[this.#steps++] ?? step);
    let room = most;
    this.#isAtOnce = false;
    let isWhole = true;
    const drawn = new Map<string, Drawn>();
    const reached = new Map<string, number>();
    for (const {id, shown, weight = 1} of runs) {
      const before = Math.min(this.#drawn.get(id) ?? 0, shown);
      const fitting = Math.floor(room / weight);
      // What is heavier than a step has one of its own.
      const added = Math.min(room < most ? fitting : Math.max(fitting, 1), shown - before);
      // What does not fit any more keeps what stands below it waiting.
      room = before + added < shown ? 0 : Math.max(room - added * weight, 0);
      drawn.set(id, {now: before + added, kept: this.#isContinuing ? before : 0});
      reached.set(id, before + added);
      isWhole &&= before + added === shown;
    }
    this.#drawn = reached;
    this.isPending = !isWhole;
    if (!isWhole && goOn) this.#timer = setTimeout(() => this.#goOn(), pause);
    return drawn;
  }

  #goOn(): void {
    this.#isAsked = true;
    this.#host.requestUpdate();
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

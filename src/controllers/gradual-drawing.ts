import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How many are drawn at once: on a phone a screen or more. */
const step = 6;

/** Pause before the next few, in milliseconds: about a frame, so that those before are painted in between. */
const pause = 16;

/** A run of things to draw. */
interface Run {
  readonly id: string;
  /** How many of them are to be seen in the end. */
  readonly shown: number;
}

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
  #isAtOnce = false;
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
  }

  hostUpdated(): void {
    if (!this.isPending) this.#tellWaiting();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isHalted = this.isPending;
    this.isPending = false;
    this.#tellWaiting();
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
  next(runs: readonly Run[], goOn: boolean): ReadonlyMap<string, number> {
    let room = this.#isAtOnce ? Infinity : step;
    this.#isAtOnce = false;
    let isWhole = true;
    const drawn = new Map<string, number>();
    for (const {id, shown} of runs) {
      const before = Math.min(this.#drawn.get(id) ?? 0, shown);
      const added = Math.min(room, shown - before);
      room -= added;
      drawn.set(id, before + added);
      isWhole &&= before + added === shown;
    }
    this.#drawn = drawn;
    this.isPending = !isWhole;
    if (!isWhole && goOn) this.#timer = setTimeout(() => this.#host.requestUpdate(), pause);
    return drawn;
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

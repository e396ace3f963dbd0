/** Milliseconds that a turn may take on the device it runs on: a frame. To paint it takes as long again. */
const budget = 16;

/** What is left of a turn is worth a further step as long as it is so much, in milliseconds. */
const worthwhile = 8;

/** How much is drawn at first, when a browser has yet to read the styles and to find the typefaces. */
const first = 2;

/** How much at least: less would take longer in all than it saves. */
const least = 2;

/** The same as a share of what stands: the more there is, the more it takes to lay out whatever is added. */
const leastShare = 1 / 8;

/** By how much a step may be larger than the one before: what comes next may be of another kind. */
const growth = 4;

/**
 * How much is drawn in a step, so that its turn takes about a frame: less on an old phone, more on a
 * fast computer. Each step is measured, and the next one sized by that.
 */
export class DrawingPace {
  /** How much a turn has room for, in resources or what is as large. */
  room = first;

  /**
   * How much of that fits into what is left of a turn.
   *
   * @param spent - Milliseconds of it that are gone.
   */
  roomAfter(spent: number): number {
    return Math.max(least, Math.floor((this.room * (budget - spent)) / budget));
  }

  /** Whether a turn has time for a further step. */
  hasTime(spent: number): boolean {
    return budget - spent >= worthwhile;
  }

  /**
   * Learns from a step.
   *
   * @param size - How much it drew.
   * @param ms - How long it took, with its layout.
   * @param standing - How much stands now.
   */
  took(size: number, ms: number, standing: number): void {
    if (size <= 0) return;
    const affordable = Math.floor((size * budget) / Math.max(ms, 1));
    const most = Math.max(size, this.room) * growth;
    this.room = Math.max(least, Math.floor(standing * leastShare), Math.min(affordable, most));
  }
}

import type {PropertyDeclaration} from 'lit';
import {drawnOnce, partWeight, type Drawn, type Run} from '../../controllers/drawing-runs.js';
import {GradualDrawing} from '../../controllers/gradual-drawing.js';
import {HeldHeight} from '../../controllers/held-height.js';
import {SignpostWidget} from './widget.js';

/** A part of a view. */
export interface Part {
  (): unknown;
  /** Whether another widget is in it: what stands below waits until that is drawn. */
  readonly isAlone?: boolean;
}

export const aloneIf = (isAlone: boolean, view: () => unknown): Part =>
  Object.assign(view, {isAlone});

/** A widget whose view is long, so that it is drawn from the top, a part at a time. */
export abstract class GradualWidget extends SignpostWidget {
  protected readonly drawing = new GradualDrawing(this, () => this.drawnInside());
  readonly #held = new HeldHeight(this, this.drawing);
  /** Whether the feed was shown, if only the beginning of it. */
  #hasDrawn = false;

  /** @see https://lit.dev/docs/components/lifecycle/#requestUpdate */
  override requestUpdate(
    name?: PropertyKey,
    oldValue?: unknown,
    options?: PropertyDeclaration,
  ): void {
    // Lit asks for the first update before there are fields.
    (this.drawing as GradualDrawing | undefined)?.changed();
    super.requestUpdate(name, oldValue, options);
  }

  /** @returns Resolves when everything is drawn that is to be seen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.drawing.complete;
    return isComplete;
  }

  /** Resolves when the widgets inside are drawn. Default: there are none. */
  protected drawnInside(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override beforeRoot(): void {
    this.#held.hold();
  }

  /** How far to draw, in the update under way, what is long; from top to bottom. */
  protected draw(runs: readonly Run[], goOn?: boolean): ReadonlyMap<string, Drawn> {
    // What was written out gives way now, where it did not give way to words about a failure.
    if (!this.#hasDrawn && this.prerendered !== undefined && !this.#held.isHolding)
      this.#held.hold();
    this.#hasDrawn = true;
    return this.drawing.next(runs, goOn);
  }

  /** Draws the parts of a view from the top, at first a few with each step; nothing stands for those that wait. */
  protected inParts(...parts: readonly Part[]): unknown[] {
    const runs = parts.map(({isAlone = false}, place) => ({
      id: `${place}`,
      shown: 1,
      weight: partWeight,
      isAlone,
    }));
    const drawn = this.draw(runs);
    return parts.map((part, place) => drawnOnce(drawn.get(`${place}`)!, part));
  }
}

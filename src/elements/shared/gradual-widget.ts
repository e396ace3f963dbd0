import {nothing, type PropertyValues} from 'lit';
import {
  drawnOf,
  GradualDrawing,
  step,
  type Drawn,
  type Run,
} from '../../controllers/gradual-drawing.js';
import {HeldHeight} from '../../controllers/held-height.js';
import {SignpostWidget} from './widget.js';

/** A widget whose view is long, so that it is drawn from the top, a part at a time. */
export abstract class GradualWidget extends SignpostWidget {
  protected readonly drawing = new GradualDrawing(this);
  readonly #held = new HeldHeight(this, this.drawing);
  /** Whether the feed was shown, if only the beginning of it. */
  #hasDrawn = false;

  protected override update(changed: PropertyValues): void {
    if (changed.size > 0) this.drawing.changed();
    super.update(changed);
  }

  /** @returns Resolves when everything is drawn that is to be seen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.drawing.complete;
    return isComplete;
  }

  /** How far to draw, in the update under way, what is long; from top to bottom. */
  protected draw(runs: readonly Run[], goOn?: boolean): ReadonlyMap<string, Drawn> {
    // What was written out gives way now.
    if (!this.#hasDrawn && this.prerendered !== undefined) this.#held.hold();
    this.#hasDrawn = true;
    return this.drawing.next(runs, goOn);
  }

  /** Draws the parts of a view from the top, at first one with each frame; nothing stands for those that wait. */
  protected inParts(...parts: readonly (() => unknown)[]): unknown[] {
    const drawn = this.draw([{id: 'parts', shown: parts.length, weight: step}]).get('parts')!;
    const views = drawnOf(parts, drawn, (part) => part());
    return parts.map((_, place) => (place < views.length ? views[place] : nothing));
  }
}

import {nothing} from 'lit';
import {AsyncDirective, directive, type ChildPart} from 'lit/async-directive.js';
import {nextTurn} from '../../sources/in-slices.js';

/** What comes some time before a press. */
const early = ['pointerover', 'focusin'];

/** A press, before it opens; and however else it opens. */
const late = ['click', 'toggle'];

class OnceOpened extends AsyncDirective {
  #details: Element | null = null;
  #view: () => unknown = () => nothing;
  #isDrawn = false;

  readonly #prepare = () => {
    void nextTurn().then(this.#draw);
  };

  readonly #draw = () => {
    if (this.#isDrawn || !this.isConnected) return;
    this.#leave();
    this.#isDrawn = true;
    this.setValue(this.#view());
  };

  render(view: () => unknown): unknown {
    return this.#isDrawn ? view() : nothing;
  }

  override update({parentNode}: ChildPart, [view]: [view: () => unknown]): unknown {
    this.#view = view;
    if (!this.#isDrawn && !this.#details) {
      this.#details = (parentNode as Element).closest('details');
      this.#isDrawn = this.#details?.hasAttribute('open') ?? true;
      if (!this.#isDrawn) this.#attend();
    }
    return this.render(view);
  }

  protected override disconnected(): void {
    this.#leave();
  }

  protected override reconnected(): void {
    if (!this.#isDrawn) this.#attend();
  }

  #attend(): void {
    for (const sign of early) this.#details?.addEventListener(sign, this.#prepare);
    for (const sign of late) this.#details?.addEventListener(sign, this.#draw);
  }

  #leave(): void {
    for (const sign of early) this.#details?.removeEventListener(sign, this.#prepare);
    for (const sign of late) this.#details?.removeEventListener(sign, this.#draw);
  }
}

/**
 * What stands in a disclosure, counted and drawn when a visitor is about to open it and kept up to
 * date from then on: most never do.
 *
 * @param view - Makes what stands there.
 */
export const onceOpened = directive(OnceOpened) as unknown as (view: () => unknown) => unknown;

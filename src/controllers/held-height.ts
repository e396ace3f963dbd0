import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {GradualDrawing} from './gradual-drawing.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/**
 * Keeps the height of what gives way to a widget until the widget is drawn, so that what stands below
 * does not come up and go down again, and a reader who has scrolled stays where they are. Where the
 * widget begins stays too: the page's own styles may have put a margin above what was there.
 */
export class HeldHeight implements ReactiveController {
  readonly #host: Host;
  readonly #drawing: GradualDrawing;
  /** In pixels; 0 when none is held. */
  #height = 0;
  /** What the page leaves free above what was there. */
  #margin = '';

  constructor(host: Host, drawing: GradualDrawing) {
    this.#host = host;
    this.#drawing = drawing;
    host.addController(this);
  }

  get isHolding(): boolean {
    return this.#height > 0;
  }

  /** Holds the height that the host has before the update under way. */
  hold(): void {
    this.#height = this.#host.offsetHeight;
    const first = this.#host.firstElementChild;
    this.#margin = first ? getComputedStyle(first).marginBlockStart : '';
  }

  hostUpdated(): void {
    if (this.#height === 0) return;
    if (!this.#drawing.isPending) this.#height = 0;
    const base = this.#host.renderRoot.querySelector<HTMLElement>('[part="base"]');
    // By the object model, because a strict policy refuses the attribute.
    if (!base) return;
    base.style.minBlockSize = this.#height ? `${this.#height}px` : '';
    // A grid would spread its rows over that height.
    base.style.alignContent = this.#height ? 'start' : '';
    base.style.marginBlockStart = this.#margin;
  }
}

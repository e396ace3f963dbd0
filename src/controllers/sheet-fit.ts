import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface SheetOptions {
  /** Selects, in the shadow root, the box that is to fit. */
  readonly selector: string;
  /** Height of the sheet divided by its width. */
  readonly ratio: number;
}

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Width at which the box is measured, in CSS pixels. Styles scale with it, so that any would do. */
const width = 700;

/** The smallest and largest scale, and how near to the best one is near enough. */
const [smallest, largest, step] = [0.4, 1.6, 0.01];

/** Browsers round type on paper a little differently, so a sheet is not filled to the last line. */
const room = 0.97;

/**
 * Finds the largest scale of type at which a box fits on one sheet, and keeps it as `--_fit` in a
 * style sheet of the shadow root: a style attribute would break a strict policy. The host's styles
 * lay out `.measuring` as on paper, with `--_sheet` as its width, whatever the screen is like; it is
 * measured after each update, when fonts have come and before printing, and is never seen so.
 */
export class SheetFit implements ReactiveController {
  readonly #host: Host;
  readonly #options: SheetOptions;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: Host, options: SheetOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#fit);
    // A form of that name may stand in their place.
    void Promise.resolve(document.fonts.ready).then(this.#fit);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#fit);
  }

  hostUpdated(): void {
    this.#fit();
  }

  readonly #fit = () => {
    const root = this.#host.renderRoot;
    if (!(root instanceof ShadowRoot)) return;
    const box = root.querySelector<HTMLElement>(this.#options.selector);
    if (!box) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    const sheet = this.#sheet;
    const set = (fit: number) => sheet.replaceSync(`:host{--_sheet:${width}px;--_fit:${fit}}`);
    const height = width * this.#options.ratio * room;
    box.classList.add('measuring');
    let [fits, tooLarge] = [smallest, largest];
    while (tooLarge - fits > step) {
      const middle = (fits + tooLarge) / 2;
      set(middle);
      if (box.scrollHeight <= height) fits = middle;
      else tooLarge = middle;
    }
    set(fits);
    box.classList.remove('measuring');
  };
}

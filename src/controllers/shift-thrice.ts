import type {ReactiveController} from 'lit';

/** How often the key is to be pressed. */
export const presses = 3;

/** Time after which the presses so far no longer count, in milliseconds. */
export const patience = 5_000;

interface Options {
  /** Hears how often the key was pressed so far; 0 when that no longer counts. */
  readonly onPress: (count: number) => void;
}

/**
 * Hears Shift pressed three times by itself, wherever focus is. It is no shortcut of any browser or
 * screen reader, and pressing it in a text box writes nothing. A Shift that makes a capital, or is held
 * while something is clicked, does not count.
 */
export class ShiftThrice implements ReactiveController {
  readonly #onPress: (count: number) => void;
  #count = 0;
  /** Whether nothing else happened since the key went down. */
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({onPress}: Options) {
    this.#onPress = onPress;
  }

  hostConnected(): void {
    // Before anything on the page can keep the keys to itself.
    addEventListener('keydown', this.#onDown, true);
    addEventListener('keyup', this.#onUp, true);
    addEventListener('pointerdown', this.#onOther, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onDown, true);
    removeEventListener('keyup', this.#onUp, true);
    removeEventListener('pointerdown', this.#onOther, true);
    clearTimeout(this.#timer);
    this.#count = 0;
  }

  readonly #onDown = ({key, repeat}: KeyboardEvent) => {
    if (key !== 'Shift') this.#onOther();
    else if (!repeat) this.#isAlone = true;
  };

  readonly #onOther = () => {
    this.#isAlone = false;
    this.#startAgain();
  };

  readonly #onUp = ({key}: KeyboardEvent) => {
    if (key !== 'Shift' || !this.#isAlone) return;
    this.#isAlone = false;
    clearTimeout(this.#timer);
    this.#count++;
    const count = this.#count;
    if (count < presses) this.#timer = setTimeout(() => this.#startAgain(), patience);
    else this.#count = 0;
    this.#onPress(count);
  };

  #startAgain(): void {
    clearTimeout(this.#timer);
    if (this.#count === 0) return;
    this.#count = 0;
    this.#onPress(0);
  }
}

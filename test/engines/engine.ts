/** A browser engine in which the promises to partner pages are tried. */
export interface Engine {
  /** As people call it: `Firefox`. */
  readonly name: string;
  /** What a person can do to have it here, for a line that says it is missing. */
  readonly howToGet: string;
  /** Starts it. Undefined when it is not on this machine. */
  readonly start: () => Promise<EngineBrowser | undefined>;
}

/** An engine that runs. */
export interface EngineBrowser {
  /** As the browser tells it, without its name: `153.7.0`. */
  readonly version: string;
  /** A page in a window of its own. One at a time. */
  readonly open: (size?: Size) => Promise<EnginePage>;
  readonly close: () => Promise<void>;
}

/** Of a page's inside, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page as a visitor has it: keys, a pointer, and what is seen. */
export interface EnginePage {
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  /** Goes to an address, and waits until the page and what it names have been loaded. */
  readonly goto: (address: string) => Promise<void>;
  /**
   * Runs a function in the page, outside its policy, and gives what it gives. The function uses
   * nothing from around it but its arguments, which are such as JSON can hold.
   */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  readonly url: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Real key presses, wherever focus is. A key is named as in `KeyboardEvent.key`. */
export interface Keyboard {
  readonly press: (key: string) => Promise<void>;
  readonly down: (key: string) => Promise<void>;
  readonly up: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
}

/** The left button of a pointer, at places in CSS pixels from the page's corner. */
export interface Mouse {
  readonly move: (x: number, y: number) => Promise<void>;
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  /** Lets go and returns to the corner. */
  readonly reset: () => Promise<void>;
}

/** The size that the contract tests have been written for. */
export const usualSize: Size = {width: 800, height: 600};

/** A function as text that can be run elsewhere. */
export const callOf = (run: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  // What compiles the tests gives functions their names by this one.
  `((__name) => (${run.toString()}))((named) => named)(...${JSON.stringify(args)})`;

/** What the way out of a page says. No part of `Messages`; see `further.ts`. */
export interface ExitMessages {
  readonly leave: string;
  /** For screen readers, after that. */
  readonly hint: string;
  /** How often Shift is still to be pressed. */
  readonly more: (n: number) => string;
  /** The presses so far no longer count. */
  readonly expired: string;
  readonly leaving: string;
}

/** What is said in pages that are written out beforehand, for readers without script. */
export interface PrerenderMessages {
  /** When the content was written out; a sentence of its own. */
  readonly asOf: (date: string) => string;
  /** How many more resources there are than are written out. */
  readonly more: (n: number) => string;
}

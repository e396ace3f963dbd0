/** What a whole page of the directory says. */
export interface PageMessages {
  readonly onThisPage: string;
  /** Opens everything of a section. */
  readonly seeAll: (n: number) => string;
  /** The same where the number is not known. */
  readonly seeAllOfMany: string;
  /** Before the parts of a series. */
  readonly series: (n: number) => string;
  /** Heading: how to be listed, and whom to write to. */
  readonly takePart: string;
  readonly askToBeListed: string;
  /** Link to the publisher's contact. */
  readonly contact: (publisher: string) => string;
  /** Credits that licences of the content ask for. */
  readonly sources: string;
}

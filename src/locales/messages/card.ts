/** What a card says of one resource in full. */
export interface CardMessages {
  /** In place of what was withdrawn. */
  readonly withdrawn: string;
  /** Above the successor of what the page's author asked for. */
  readonly replacedBy: (title: string) => string;
  /** The link to the resource itself. */
  readonly open: (host: string) => string;
  /** The same where the address names no host. */
  readonly openLink: string;
  readonly facts: string;
  readonly provider: string;
  readonly series: string;
  readonly aliases: string;
  readonly published: string;
  readonly ages: (from: number, to: number) => string;
  readonly agesFrom: (from: number) => string;
  readonly agesTo: (to: number) => string;
  /** A service works in parts of a nation whose names have not come. */
  readonly partsOf: (area: string) => string;
  readonly whoFor: string;
  readonly benefits: string;
  readonly scope: string;
  readonly limits: string;
  readonly downloads: string;
  readonly contacts: string;
  readonly venues: string;
  readonly parts: string;
  readonly otherParts: string;
  readonly eLearning: string;
  readonly related: string;
  readonly report: string;
  readonly reportSubject: (title: string) => string;
  /** Ends the message that a visitor sends to the publisher. */
  readonly reportHint: string;
}

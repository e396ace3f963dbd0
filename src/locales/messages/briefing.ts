/** What briefings say. */
export interface BriefingMessages {
  readonly keyFigures: string;
  readonly why: string;
  readonly actions: string;
  readonly more: string;
  readonly partners: string;
  readonly source: string;
  readonly sourceNotStated: string;
  readonly period: string;
  readonly place: string;
  readonly aboutFigure: string;
  readonly dated: (year: string) => string;
  readonly contested: string;
  /** The same where the page's author chose one; the others are told on demand. */
  readonly otherFigures: string;
  /** Beside those that differ from it: the figure that is shown large. */
  readonly thisFigure: string;
  /** No source, period or place is given. */
  readonly notStated: string;
  /** Beside a hundred little people, some of them filled: of whom so many are. */
  readonly ofEveryHundred: (count: string, people: string) => string;
  /** A link from a card to all of the briefing. */
  readonly whole: string;
  /** Above the QR code of a poster. */
  readonly scan: string;
  readonly replacesEarlier: string;
  readonly replacesFigure: (statement: string) => string;
  readonly qualifier: Readonly<Record<'about' | 'over' | 'under', (figure: string) => string>>;
  readonly unit: Readonly<Record<string, (figure: string, n: number) => string>>;
  readonly reviewed: (date: string) => string;
}

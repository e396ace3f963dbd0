import type {AccessKind} from '../../core/feed/format/resource.js';
import type {Notice} from '../../core/feed/notices.js';

/** What is said of a resource, wherever it is shown. */
export interface ResourceMessages {
  readonly type: Readonly<Record<string, string>>;
  readonly beneficiary: Readonly<Record<string, string>>;
  readonly format: Readonly<Record<string, string>>;
  readonly delivery: Readonly<Record<string, string>>;
  /** Ages in years, by the value of the age filter. */
  readonly age: Readonly<Record<string, string>>;
  readonly access: Readonly<Record<AccessKind, string>>;
  /** Nations and regions by code. */
  readonly area: Readonly<Record<string, string>>;
  /** How lately it was checked, by years. */
  readonly reviewedWithin: Readonly<Record<string, string>>;
  readonly notice: Readonly<Record<Notice, string>>;
  readonly partOf: string;
  readonly replaces: string;
  readonly published: (date: string) => string;
  readonly reviewed: (date: string) => string;
  readonly phone: string;
  readonly text: string;
  readonly website: string;
  /** Beside a number that somebody checked on a day. */
  readonly verified: (date: string) => string;
  /** The same of a month or a year. */
  readonly verifiedIn: (date: string) => string;
  /** Beside one that only its source gives, of which this is the date. */
  readonly stated: (date: string) => string;
  readonly unverified: string;
  /** Beside a number that sources disagree on. */
  readonly uncertain: string;
  readonly safeguarding: string;
  /** Names the list of the dates on which something is held. */
  readonly sessions: string;
  /** A course of which no date is known, or every date is past. */
  readonly noSessions: string;
  readonly moreSessions: (n: number) => string;
  readonly online: string;
  /** Held in a place; one can also join online. */
  readonly orOnline: (place: string) => string;
  readonly book: string;
}

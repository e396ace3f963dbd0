/**
 * Why a whole feed cannot be shown. The codes are public: partners log them from the
 * `signpost-feed-error` event, and every locale has a sentence for each.
 */
export type FeedFailureCode =
  /** No answer: no such host, a connection refused or broken, CORS, or a policy of the page. */
  | 'unreachable'
  /** No answer, and the device says that it has no network. */
  | 'offline'
  /** The server answered with an error, or with nothing (204); `status` holds its number. */
  | 'http-error'
  /** The server is asked too often (429); `retryAfter` holds how long to wait where it says so. */
  | 'busy'
  /** The answer did not come in time. */
  | 'timeout'
  /** The feed is larger than the limit. */
  | 'too-large'
  /** The answer is not JSON. */
  | 'not-json'
  /** JSON, but not a Signpost feed. */
  | 'not-a-feed'
  /** A feed of a later major version than this release can read. */
  | 'unsupported-version';

/** Why one URL gave no feed. */
export interface FeedFailure {
  readonly code: FeedFailureCode;
  /** HTTP status, with `http-error` and `busy`. */
  readonly status?: number;
  /** Seconds after which the server wants to be asked again, when it says so and lets this page read it. */
  readonly retryAfter?: number;
  /** What was found, in plain English, for logs and the publisher. Never shown to a visitor. */
  readonly detail?: string;
}

/** What is wrong with one entry or one field of a feed. The codes are public: the validator prints them. */
export type EntryProblemCode =
  /** A field that must be there is not. */
  | 'missing'
  /** Another JSON type was expected. */
  | 'wrong-type'
  /** The value is not one of those allowed. */
  | 'not-allowed'
  /** The value may be right, but what qualifies it cannot be read, and alone it would mislead. */
  | 'misleading'
  /** The value is not one this release knows; it is kept and shown plainly. */
  | 'unknown-value'
  /** An id, or another string with a pattern, does not follow it. */
  | 'bad-id'
  /** Not an `https:`, `http:`, `mailto:` or `tel:` link. */
  | 'bad-link'
  /** Not a date of the calendar written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  | 'bad-date'
  /** Not a BCP 47 language tag. */
  | 'bad-language'
  /** Not an area code. */
  | 'bad-area'
  /** Not a phone number. */
  | 'bad-phone'
  /** Not an email address. */
  | 'bad-email'
  /** A number outside its range. */
  | 'out-of-range'
  /** A text longer than its limit. */
  | 'too-long'
  /** A list longer than its limit. */
  | 'too-many'
  /** Lists nested deeper than the format allows. */
  | 'too-deep'
  /** A key that could change how JavaScript objects behave, such as `__proto__`. */
  | 'forbidden-key'
  /** An id that an earlier entry of the same list already has. */
  | 'duplicate-id'
  /** An id that no entry has. */
  | 'dangling-reference'
  /** Entries that supersede each other in a circle. */
  | 'superseded-cycle';

/** One thing that is wrong with a feed that can still be shown. */
export interface FeedProblem {
  readonly code: EntryProblemCode;
  /** JSON pointer (RFC 6901) to the value, such as `/resources/12/url`. */
  readonly at: string;
  /** What belongs there, in plain English. */
  readonly expected: string;
  /** What was done: the record that holds the value left out, only the value left out, or nothing. */
  readonly effect: 'record-left-out' | 'value-left-out' | 'kept';
}

import type {BriefingMessages} from './briefing.js';
import type {CardMessages} from './card.js';
import type {FeedMessages} from './feed.js';
import type {ListMessages} from './list.js';
import type {PageMessages} from './page.js';
import type {PrerenderMessages} from './prerender.js';
import type {RegionMessages} from './region.js';
import type {ResourceMessages} from './resource.js';

/**
 * Every sentence the widgets can say. One that is missing in a language is a type error in
 * that language's folder. Sentences with numbers or names are functions, because word order,
 * plurals and mutations differ between languages.
 */
export interface Messages {
  /** BCP 47 tag of the language. */
  readonly tag: string;
  /** The language's own name. */
  readonly name: string;
  /** Names of languages, by tag: the library's own and those that help is often offered in. The browser has the rest, but takes tens of milliseconds for the first. */
  readonly languages: Readonly<Record<string, string>>;

  readonly feed: FeedMessages;
  readonly list: ListMessages;
  readonly resource: ResourceMessages;
  readonly card: CardMessages;
  readonly region: RegionMessages;
  readonly page: PageMessages;
  readonly prerender: PrerenderMessages;
  readonly briefing: BriefingMessages;

  /** `a, b and c`. */
  readonly and: (items: readonly string[]) => string;
  readonly number: (n: number) => string;
  readonly fileSize: (bytes: number) => string;
  /** A date of the feed (`2024`, `2024-07`, `2024-07-18`) as people write it. */
  readonly date: (date: string) => string;
  /** A day with its name: “Tuesday 1 December 2026”. */
  readonly dateWithDay: (day: string) => string;
  /** A time of day, from `14:30`. */
  readonly time: (time: string) => string;
  /** From one to another, as times and days are written. */
  readonly span: (from: string, to: string) => string;
  /** A period of the feed: one date, or two with `/` between. */
  readonly dates: (period: string) => string;
}

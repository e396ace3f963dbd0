import type {AboutDistance, SpecialKind} from '../core/areas/index.js';
import type {AccessKind} from '../core/feed/format/resource.js';
import type {Notice} from '../core/feed/notices.js';
import type {FeedFailureCode} from '../core/feed/problem.js';
import type {FilterId} from '../core/filters/registry.js';
import type {LocalSort} from '../core/search/select-local.js';
import type {Sort} from '../core/search/sort.js';

/**
 * Every sentence the widgets can say. One that is missing in a language is a type error in
 * that language's file. Sentences with numbers or names are functions, because word order,
 * plurals and mutations differ between languages.
 */
export interface Messages {
  /** BCP 47 tag of the language. */
  readonly tag: string;
  /** The language's own name. */
  readonly name: string;
  /** Names of the library's languages, by tag. The browser has the rest, but takes tens of milliseconds for the first. */
  readonly languages: Readonly<Record<string, string>>;

  readonly feed: {
    readonly loading: string;
    readonly retry: string;
    readonly failed: Readonly<Record<FeedFailureCode, string>>;
    /** The feed could not be refreshed; what is shown is from before. */
    readonly stale: string;
  };

  readonly list: {
    /** Heading when the author gives none. */
    readonly heading: string;
    readonly searchLabel: string;
    readonly searchButton: string;
    readonly filters: string;
    readonly filter: Readonly<Record<FilterId, string>>;
    /** A checkbox: the value's label and how many there are. */
    readonly option: (label: string, count: number) => string;
    readonly chosen: (n: number) => string;
    readonly clear: string;
    /** Removes one choice; said by the button that shows it. */
    readonly remove: (label: string) => string;
    readonly count: (n: number) => string;
    readonly countOf: (n: number, total: number) => string;
    readonly countFor: (n: number, words: string) => string;
    /** Nothing matches all of the words, and some things match a part of them. */
    readonly countPartly: (n: number, words: string) => string;
    /** The search itself is still on its way. */
    readonly searching: string;
    /** Heading of what belongs to an audience but to no section of its page. */
    readonly more: string;
    /** The list follows an area that was chosen in another widget. */
    readonly inArea: (area: string) => string;
    readonly sort: string;
    readonly sorts: Readonly<Record<Sort, string>>;
    /** The publisher's own order, where there are no words to match. */
    readonly asListed: string;
    readonly noneFound: string;
    readonly noneFor: (words: string) => string;
    readonly noneFoundHint: string;
    /** Words that stand nowhere in the feed. */
    readonly missing: (words: readonly string[]) => string;
    /** Before another spelling. */
    readonly didYouMean: string;
    readonly withoutFilters: (n: number) => string;
    /** What one filter hides of what matches the words. */
    readonly hidden: (n: number, filter: string) => string;
    readonly showHidden: string;
    /** Heading of what matches some of the words, where nothing matches all. */
    readonly partly: string;
    /** Before topics, where nothing matches. */
    readonly browse: string;
    readonly nothingListed: string;
    readonly showMore: (n: number) => string;
  };

  readonly resource: {
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
    readonly verified: (date: string) => string;
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
  };

  /** One resource in full. */
  readonly card: {
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
  };

  readonly region: {
    readonly heading: string;
    /** An area's name inside a sentence: “the South West”, “the Isle of Wight”. */
    readonly named: (area: string) => string;
    /** After the names of the first of many areas: “and 3 more areas”. */
    readonly moreAreas: (n: number) => string;
    readonly typeLabel: string;
    readonly typeHint: string;
    readonly typeButton: string;
    readonly chooseLegend: string;
    readonly showAreas: string;
    readonly hideAreas: string;
    /** Heading of the results. Without an area: what is open to everyone. */
    readonly results: (area: string | undefined) => string;
    /** The same for a prison that was chosen: people are at it. */
    readonly resultsAt: (prison: string) => string;
    readonly count: (n: number) => string;
    readonly clear: string;
    readonly group: {
      /** Linked to the prison that was chosen. */
      readonly prison: (prison: string) => string;
      /** Covering the whole of a council, region or nation. */
      readonly covering: (area: string) => string;
      readonly part: string;
      readonly uk: string;
      readonly nearby: string;
      readonly notStated: string;
    };
    readonly hint: Readonly<Partial<Record<'part' | 'nearby' | 'notStated', string>>>;
    /** Who does the work of probation where there is no probation region. */
    readonly probation: Readonly<Record<'S92000003' | 'N92000002', string>>;
    readonly sort: string;
    readonly sorts: Readonly<Record<LocalSort, string>>;
    readonly narrow: string;
    /** Nothing is left of the help for an area after narrowing. */
    readonly noneNarrowed: string;
    /** A distance as the crow flies, rounded to what is known of it. */
    readonly distance: (about: AboutDistance) => string;
    /** Nothing serves the area alone. */
    readonly noneLocal: string;
    readonly nothingListed: string;
    /** Of a directory whose services cannot be asked for by area. */
    readonly notByArea: string;
    /** A postcode was cut short or mistyped and read as another text, or a name as that of an area. */
    readonly readAs: (typed: string, meant: string) => string;
    /** Beside a region in the list: the place that was chosen lies in it. */
    readonly isHere: (place: string) => string;
    /** The same where the choice reaches into more than one. */
    readonly isPartly: string;
    /** A postcode lies in several regions. */
    readonly straddles: (typed: string, areas: string) => string;
    readonly showOnly: (area: string) => string;
    /** A postcode is newer than the tables. */
    readonly assumed: (typed: string, areas: string) => string;
    readonly whichPlace: (typed: string) => string;
    /** The same where there is only one to choose. */
    readonly didYouMean: (place: string) => string;
    /** The places to choose from, for those who do not see them appear: how many, and their names. */
    readonly choices: (n: number, names: string) => string;
    /** The same with the names of the first few. */
    readonly firstChoices: (n: number, names: string) => string;
    /** Before other places of the same name as the one that was found. */
    readonly orMeant: string;
    /** How many places are offered while a visitor types. */
    readonly suggestions: (n: number) => string;
    /** Beside the name of one, where others of the name are towns. */
    readonly prison: string;
    /** Beside the name of one, where a region has the same. */
    readonly county: string;
    readonly nothing: (typed: string) => string;
    readonly special: Readonly<Record<SpecialKind, string>>;
    readonly empty: string;
    readonly locate: string;
    readonly locating: string;
    /** The names of places are still on their way. */
    readonly looking: string;
    /** In the place of an area's name as long as it is not known. */
    readonly chosenArea: string;
    /** What the chosen filters hide of the help for an area. */
    readonly hidden: (n: number) => string;
    readonly locateFailed: Readonly<Record<'refused' | 'unavailable' | 'abroad', string>>;
    readonly placesFailed: string;
    readonly credits: string;
  };

  /** A whole page of the directory. */
  readonly page: {
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
  };

  readonly briefing: {
    readonly keyFigures: string;
    readonly why: string;
    readonly todo: string;
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
  };

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

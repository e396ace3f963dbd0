import type {AboutDistance, SpecialKind} from '../../core/areas/index.js';
import type {LocalSort} from '../../core/search/select-local.js';

/** What the search by area says. */
export interface RegionMessages {
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
}

import {figures, type Figure} from '../briefing/claims.js';
import type {Claim} from '../feed/format/claim.js';
import type {Action, Page, Query, Section} from '../feed/format/page.js';
import type {Text} from '../feed/format/text.js';
import type {Directory, Listing, Subset} from '../search/directory.js';
import {isForServices, localSectionOf, namesOf} from './anchors.js';
import {leadOf, type Lead} from './leads.js';

/** A resource to show, with its parts when it is a series. */
export interface Entry {
  readonly listing: Listing;
  readonly parts: readonly Listing[];
}

/** A figure of a section. */
export interface SectionFigure extends Figure {
  /** The page's opening has it in full, so that a few words will do. */
  readonly isRepeated?: true;
}

/** A section as it is shown. */
export interface SectionPlan {
  readonly section: Section;
  readonly figures: readonly SectionFigure[];
  /** The featured few. */
  readonly entries: readonly Entry[];
  /** Everything that belongs here, when that is more than what is featured. */
  readonly all?: {
    readonly subset: Subset;
    readonly count: number;
    /** The publisher's own words for it. */
    readonly label?: Text;
  };
  readonly leads: readonly Lead[];
  /** The publisher's words for the search by area, when this is the section to show it in. */
  readonly local?: Text;
  readonly parts: readonly SectionPlan[];
}

/** A page of the feed as it is shown. */
export interface PagePlan {
  readonly page: Page;
  readonly headline?: Figure;
  readonly figures: readonly Figure[];
  readonly leads: readonly Lead[];
  readonly sections: readonly SectionPlan[];
  /** Whether one of the sections is the place for the search by area; else the page adds one. */
  readonly hasLocal: boolean;
  /**
   * The section to say what is true of children's safety: the first that names contact or visits.
   * None where no section does, or the page says it at its opening.
   */
  readonly cautious?: SectionPlan;
}

/**
 * Works out what a page shows: successors in place of what they superseded, series as one entry,
 * each invitation as what it leads to. What holds nothing is left out.
 *
 * @param isWhole - Whether every resource is at hand. If not, whatever has a query may hold more.
 */
export function planPage(directory: Directory, page: Page, now: Date, isWhole = true): PagePlan {
  // In one go, so that figures that differ point to each other instead of quoting each other.
  const ids = page.headline ? [page.headline, ...page.claims] : page.claims;
  const shown = figures(directory, ids, now);
  const headline = page.headline ? shown[0] : undefined;
  const local = localSectionOf(page.sections);
  const around: Around = {now, isWhole, local, said: new Set(shown.map(({claim}) => claim))};
  const planned = page.sections.flatMap((section) => planSection(directory, section, around) ?? []);
  const cautious = page.safeguarding ? undefined : planned.find(isAboutContact);
  return {
    page,
    ...(headline && {headline}),
    figures: headline ? shown.slice(1) : shown,
    leads: page.actions.flatMap((action) => leadOf(action, directory) ?? []),
    sections: planned,
    hasLocal: local !== undefined,
    ...(cautious && {cautious}),
  };
}

/** What every section of a page is planned with. */
interface Around {
  readonly now: Date;
  readonly isWhole: boolean;
  /** The section that is the place for the search by area. */
  readonly local: Section | undefined;
  /** What the page's opening shows in full. */
  readonly said: ReadonlySet<Claim>;
}

function planSection(
  directory: Directory,
  section: Section,
  around: Around,
): SectionPlan | undefined {
  const {now, isWhole, local, said} = around;
  const entries = entriesOf(directory, section.featured);
  const isLocal = section === local;
  // The search by area lists what the query of such a section names.
  const all = isLocal ? undefined : allOf(directory, section, entries, isWhole);
  const own = section.actions.find((action) => all && isSameList(action, section.query));
  const actions = section.actions.filter(
    (action) => action !== own && !(isLocal && action.kind === 'find-services'),
  );
  const plan: SectionPlan = {
    section,
    figures: figures(directory, section.claims, now).map((figure) =>
      said.has(figure.claim) ? {...figure, isRepeated: true} : figure,
    ),
    entries,
    ...(all && {all: own ? {...all, label: own.label} : all}),
    leads: actions.flatMap((action) => leadOf(action, directory) ?? []),
    ...(isLocal && {local: section.actions.find(isForServices)!.label}),
    parts: section.sections.flatMap((part) => planSection(directory, part, around) ?? []),
  };
  const isEmpty =
    section.introduction.length === 0 &&
    section.points.length === 0 &&
    plan.figures.length === 0 &&
    entries.length === 0 &&
    !all &&
    plan.leads.length === 0 &&
    !isLocal &&
    plan.parts.length === 0;
  return isEmpty ? undefined : plan;
}

/** Everything that a section and its parts name themselves. */
export function listingsOf({entries, parts}: SectionPlan): readonly Listing[] {
  return [
    ...entries.flatMap(({listing, parts: others}) => [listing, ...others]),
    ...parts.flatMap(listingsOf),
  ];
}

const isAboutContact = (plan: SectionPlan): boolean =>
  listingsOf(plan).some(({resource}) => resource.safeguarding);

function allOf(
  directory: Directory,
  section: Section,
  entries: readonly Entry[],
  isWhole: boolean,
): SectionPlan['all'] {
  const {featured, query} = section;
  if (!query) return;
  const subset: Subset = {featured, query};
  const {length: count} = directory.inSection(subset);
  const shown = new Set(entries.flatMap(({listing, parts}) => [listing, ...parts]));
  return count > shown.size || !isWhole ? {subset, count} : undefined;
}

/** Whether an invitation to browse opens the very list of its section. */
function isSameList({kind, url, resource, briefing, query}: Action, own: Query | undefined) {
  return (
    ['browse-resources', 'list-training'].includes(kind) &&
    !url &&
    !resource &&
    !briefing &&
    query !== undefined &&
    own !== undefined &&
    namesOf(query) === namesOf(own)
  );
}

/** What ids name, each once; a part whose series is among them stands in its series. */
export function entriesOf(directory: Directory, ids: readonly string[]): readonly Entry[] {
  const listings = [...new Set(ids.flatMap((id) => directory.listing(id) ?? []))];
  const series = partsOf(directory);
  const within = new Set(listings.flatMap(({resource}) => series.get(resource.id) ?? []));
  return listings
    .filter((listing) => !within.has(listing))
    .map((listing) => ({listing, parts: series.get(listing.resource.id) ?? []}));
}

const partsKept = new WeakMap<Directory, ReadonlyMap<string, readonly Listing[]>>();

/** The parts of every series, by its id, in the feed's order. */
function partsOf(directory: Directory): ReadonlyMap<string, readonly Listing[]> {
  let parts = partsKept.get(directory);
  if (!parts) {
    const found = new Map<string, Listing[]>();
    for (const listing of directory.listings) {
      const series = directory.listing(listing.resource.partOf ?? '');
      // A part that took the place of its series is no part of itself.
      if (!series || series === listing) continue;
      const {id} = series.resource;
      found.set(id, [...(found.get(id) ?? []), listing]);
    }
    partsKept.set(directory, (parts = found));
  }
  return parts;
}

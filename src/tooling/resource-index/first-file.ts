import type {Action, Page, Section} from '../../core/feed/format/page.js';
import type {Resource} from '../../core/feed/format/resource.js';
import {isRecord} from '../../core/feed/read-shape.js';
import {filters, type FilterId} from '../../core/filters/registry.js';
import type {Filter} from '../../core/filters/filter.js';
import {columnOf, countIn, rowsOf} from '../../core/search/columns.js';
import {sectionsWithin, type Directory, type Listing} from '../../core/search/directory.js';
import type {RecordJson} from '../../core/search/read-record.js';
import {notStated} from '../../core/search/resource-index.js';
import type {FilterCounts} from '../../core/search/sharded/format.js';

/*
 * What the indexes of every engine have alike: the feed's entries as they were written, and what
 * `signpost.json` has of them.
 */

/** How many a list without sections shows at first, and a section. They are in `signpost.json`. */
const shownFirst = 20;
const shownFirstOfSection = 10;

/** What `signpost.json` may have besides what pages name, so that it stays a small download. */
const mostShownFirst = 300;

/** The entries of the feed as they were written, by id. The parser takes the first of an id, too. */
export function writtenById(json: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const written = new Map<string, unknown>();
  for (const entry of json['resources'] as readonly unknown[]) {
    const id = isRecord(entry) ? entry['id'] : undefined;
    if (typeof id === 'string' && !written.has(id)) written.set(id, entry);
  }
  return written;
}

/** What pages and briefings name, what these replace and belong to, and what lists show first. */
export function namedResources(directory: Directory): ReadonlySet<string> {
  const {feed, listings} = directory;
  const named = new Set<string>();
  const inActions = (actions: readonly Action[]) => actions.flatMap(({resource}) => resource ?? []);
  const add = (ids: Iterable<string>) => {
    for (const id of ids) named.add(id);
  };
  for (const {actions} of feed.briefings) add(inActions(actions));
  const sections = feed.pages.flatMap((page) => page.sections.flatMap(sectionsWithin));
  for (const page of feed.pages) {
    add(inActions(page.actions));
    if (page.resource !== undefined) add([page.resource]);
  }
  for (const {featured, actions} of sections) add([...featured, ...inActions(actions)]);

  const firstOf = (section: Section) => directory.inSection(section).slice(0, shownFirstOfSection);
  const first = [...listings.slice(0, shownFirst), ...sections.flatMap(firstOf)];
  add(first.slice(0, mostShownFirst).map(({resource}) => resource.id));

  // A series is named beside its parts; there are few of them.
  const series = new Set(listings.flatMap(({resource}) => resource.partOf ?? []));
  add([...series].slice(0, mostShownFirst));
  for (const id of [...named]) {
    const listing = directory.listing(id);
    if (listing) add([listing.resource, ...listing.replaces].map((resource) => resource.id));
  }
  return named;
}

/** A listing as an index keeps it: with all the fields that its publisher wrote, later ones too. */
export const recordOf = (
  {resource, replaces}: Listing,
  written: ReadonlyMap<string, unknown>,
): RecordJson => ({
  resource: written.get(resource.id),
  ...(replaces.length > 0 && {replaces: replaces.map(({id}) => written.get(id))}),
});

/** The listings that `signpost.json` has itself. */
export const listingsOf = (directory: Directory, ids: ReadonlySet<string>): readonly Listing[] =>
  [...ids].flatMap((id) => {
    const listing = directory.listing(id);
    return listing?.resource.id === id ? listing : [];
  });

/** For each section of a page, by its id, what is in it without its parts. */
export function bySection(directory: Directory, {sections}: Page) {
  // Of two with one id, the first is found by it.
  const all = sections.flatMap(sectionsWithin).reverse();
  return new Map(all.map((section) => [section.id, directory.inSection(section)]));
}

/** For each area that something says it works in, what says so; and what says nothing. In the feed's order. */
export function byCoverage({listings}: Directory): ReadonlyMap<string, readonly Listing[]> {
  const found = new Map<string, Listing[]>();
  for (const listing of listings)
    for (const code of coverageOf(listing)) {
      const others = found.get(code);
      if (others) others.push(listing);
      else found.set(code, [listing]);
    }
  return found;
}

/** Where a listing says that it works, as an index is asked by it. */
export const coverageOf = ({resource: {coverage}}: Listing): readonly string[] =>
  coverage.length > 0 ? [...new Set(coverage)] : [notStated];

/** What a filter that changes from day to day goes by. */
export const dateFor = ({reviewed}: Resource) => reviewed;

/** What lists show before anybody narrows them, so that no file of a filter is fetched for it. */
export function countsOf(directory: Directory): Readonly<Record<string, FilterCounts>> {
  const counts = (listings: readonly Listing[], some: readonly FilterId[]): FilterCounts => {
    const rows = rowsOf(directory, listings);
    return Object.fromEntries(
      some.map((id) => {
        const column = [...columnOf(directory, id, new Date(0))];
        const counted = column.map(([value, having]) => [value, countIn(having, rows)] as const);
        return [id, Object.fromEntries(counted.filter(([, count]) => count > 0))];
      }),
    );
  };
  const steady = filters.filter((filter: Filter) => !filter.isDated).map(({id}) => id);
  // Areas are many, and no list offers them as checkboxes.
  const offered = steady.filter((id) => id !== 'area');
  return {
    '': counts(directory.listings, steady),
    ...Object.fromEntries(
      directory.feed.audiences.map(({id}) => [id, counts(directory.forAudience(id), offered)]),
    ),
  };
}

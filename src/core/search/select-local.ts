import type {AreaCode, Cover, Gazetteer, Place, RoughPoint} from '../areas/index.js';
import type {Resource} from '../feed/format/resource.js';
import type {Chosen} from '../filters/registry.js';
import type {Choice} from './columns.js';
import type {Directory, Listing} from './directory.js';
import type {Facet, facetsOf} from './facets.js';

/** The groups of help for an area, in the order to show them: nearest first. */
export const localGroups = [
  'prison',
  'council',
  'probation-region',
  'region',
  'part',
  'nation',
  'uk',
  'nearby',
  'notStated',
] as const;

export type LocalGroupId = (typeof localGroups)[number];

export interface LocalItem {
  readonly listing: Listing;
  /** Kilometres to its nearest place, and how far off that may be; none where either end is not known. */
  readonly away?: {readonly km: number; readonly within: number};
  /** Start of its next session. */
  readonly next?: string;
}

export interface LocalGroup {
  readonly id: LocalGroupId;
  readonly items: readonly LocalItem[];
}

/** Orders inside a group. The groups themselves always come nearest first. */
export type LocalSort = 'near' | 'title' | 'date';

/** What a visitor asks for. */
export interface LocalCriteria {
  /** Codes of the area, or of those it may be. Empty: what serves England or more. */
  readonly areas: readonly AreaCode[];
  readonly chosen: Chosen;
  /** None: the feed's own order. */
  readonly sort?: LocalSort | undefined;
  /** Where the visitor is, as far as is known. */
  readonly from?: RoughPoint | undefined;
}

/**
 * What the selection is made with. The parts that a plain list uses too are handed in, not
 * imported: this file loads with the area tables, and what it shared with the page's first file
 * would have to become a third one.
 */
export interface LocalTools {
  readonly Choice: typeof Choice;
  readonly facetsOf: typeof facetsOf;
  /** Types of resource that are found by area. */
  readonly types: readonly string[];
  readonly gazetteer: Gazetteer;
  /** Kilometres from the visitor to a resource's nearest place. */
  readonly distanceTo?: (resource: Resource, from: RoughPoint) => LocalItem['away'];
  /** Start of a resource's next session. */
  readonly nextSession: (resource: Resource) => string | undefined;
  /** A title as the reader sees it, for sorting. */
  readonly titleOf: (resource: Resource) => string;
}

/** Help for an area: each listing once, in the nearest group that applies. */
export interface LocalSelection {
  /** Groups that hold something. */
  readonly groups: readonly LocalGroup[];
  /** Number of listings in all groups. */
  readonly count: number;
  /** Number there would be without the visitor's choices. */
  readonly total: number;
  readonly facets: readonly Facet[];
  /** Orders that make a difference here. */
  readonly sorts: readonly LocalSort[];
}

const groupOf: Readonly<Record<Cover, LocalGroupId | undefined>> = {
  prison: 'prison',
  council: 'council',
  'probation-region': 'probation-region',
  region: 'region',
  'part-of-region': 'part',
  nation: 'nation',
  uk: 'uk',
  nearby: 'nearby',
  'not-stated': 'notStated',
  elsewhere: undefined,
};

/**
 * Selects services and training for an area.
 *
 * @param now - The moment of reading.
 */
export function selectLocal(
  directory: Directory,
  {areas, chosen, sort, from}: LocalCriteria,
  {gazetteer, distanceTo, nextSession, titleOf, Choice, facetsOf, types}: LocalTools,
  now: Date,
): LocalSelection {
  const place = gazetteer.placeOf(...areas);
  const groupFor = groupsFor(gazetteer, place);
  const placed: {listing: Listing; group: LocalGroupId}[] = [];
  for (const listing of directory.listings) {
    const group = types.includes(listing.resource.type) && groupFor(listing.resource);
    if (group) placed.push({listing, group});
  }
  const {accepts} = new Choice(directory, chosen, now);
  const found = placed.filter(({listing}) => accepts(listing));

  const byGroup = new Map<LocalGroupId, LocalItem[]>(localGroups.map((id) => [id, []]));
  for (const {listing, group} of found) {
    const away = from && distanceTo?.(listing.resource, from);
    const next = nextSession(listing.resource);
    byGroup.get(group)!.push({listing, ...(away && {away}), ...(next && {next})});
  }
  const order = sort && orders[sort](titleOf);
  const groups = localGroups.flatMap((id): LocalGroup[] => {
    const items = byGroup.get(id)!;
    return items.length ? [{id, items: order ? [...items].sort(order) : items}] : [];
  });

  const all = groups.flatMap(({items}) => items);
  const listings = placed.map(({listing}) => listing);
  return {
    groups,
    count: found.length,
    total: placed.length,
    get facets() {
      return facetsOf(directory, listings, listings, chosen, now);
    },
    sorts: [
      ...(all.some(({away}) => away) ? (['near'] as const) : []),
      ...(all.length > 1 ? (['title'] as const) : []),
      ...(all.some(({next}) => next) ? (['date'] as const) : []),
    ],
  };
}

/** Which of two answers says more: what covers the whole place goes before what serves a part. */
const byStrength: readonly Cover[] = [
  'prison',
  'council',
  'probation-region',
  'region',
  'nation',
  'uk',
  'part-of-region',
  'nearby',
  'not-stated',
  'elsewhere',
];

/**
 * Tells the group of each service. A directory asks this for thousands of services that cover a few
 * hundred areas, so how an area lies to the place is worked out once for each.
 */
function groupsFor(
  gazetteer: Gazetteer,
  place: Place | undefined,
): (service: Resource) => LocalGroupId | undefined {
  const known = new Map<AreaCode, {readonly strength: number; readonly isNational: boolean}>();
  const ask = (code: AreaCode) => {
    let answer = known.get(code);
    if (!answer) {
      const level = gazetteer.areaOf(code)?.level;
      answer = {
        strength: place ? byStrength.indexOf(gazetteer.covers([code], place)) : Infinity,
        isNational: level === 'nation' || level === 'uk',
      };
      known.set(code, answer);
    }
    return answer;
  };
  const part = byStrength.indexOf('part-of-region');

  return ({type, coverage}) => {
    let strength = Infinity;
    let isNational = false;
    for (const code of coverage) {
      const answer = ask(code);
      strength = Math.min(strength, answer.strength);
      isNational ||= answer.isNational;
    }
    let group: LocalGroupId | undefined;
    if (!place) group = isNational ? 'nation' : undefined;
    else if (coverage.length === 0) group = 'notStated';
    else if (strength === part && coverage.length > 1)
      // Parts may make up the whole, such as every council of a region.
      group = groupOf[gazetteer.covers(coverage, place)];
    else group = groupOf[byStrength[strength]!];
    // Wales is a region as well as a nation: what covers England too is national help there.
    if (group === 'region' && isNational) group = 'nation';
    return group === 'nation' && type === 'helpline' ? 'uk' : group;
  };
}

type Order = (a: LocalItem, b: LocalItem) => number;

/** What has no distance, or no date, comes after what has. Equals keep the feed's order. */
const orders: Readonly<Record<LocalSort, (titleOf: LocalTools['titleOf']) => Order>> = {
  near: () => (a, b) => (a.away?.km ?? Infinity) - (b.away?.km ?? Infinity) || 0,
  title: (titleOf) => (a, b) =>
    titleOf(a.listing.resource).localeCompare(titleOf(b.listing.resource)),
  date: () => (a, b) =>
    (a.next ? Date.parse(a.next) : Infinity) - (b.next ? Date.parse(b.next) : Infinity) || 0,
};

import type {AreaCode, Cover, Gazetteer, Place} from '../areas/index.js';
import {localTypes} from '../feed/format/resource.js';
import type {Directory, Listing} from './directory.js';

/** The groups of help for an area, in the order to show them. */
export const localGroups = ['covering', 'part', 'national', 'nearby', 'notStated'] as const;

export type LocalGroupId = (typeof localGroups)[number];

export interface LocalGroup {
  readonly id: LocalGroupId;
  readonly listings: readonly Listing[];
}

/** Help for an area: each listing once, in the nearest group that applies. */
export interface LocalSelection {
  /** Groups that hold something. */
  readonly groups: readonly LocalGroup[];
  /** Number of listings in all groups. */
  readonly count: number;
}

const groupOf: Readonly<Record<Cover, LocalGroupId | undefined>> = {
  prison: 'covering',
  council: 'covering',
  'probation-region': 'covering',
  region: 'covering',
  'part-of-region': 'part',
  nation: 'national',
  uk: 'national',
  nearby: 'nearby',
  'not-stated': 'notStated',
  elsewhere: undefined,
};

/**
 * Selects services and training for an area.
 *
 * @param areas - Codes of the area, or of those it may be. Empty: what serves England or more.
 */
export function selectLocal(
  directory: Directory,
  gazetteer: Gazetteer,
  areas: readonly AreaCode[],
): LocalSelection {
  const byGroup = new Map<LocalGroupId, Listing[]>(localGroups.map((id) => [id, []]));
  const place = gazetteer.placeOf(...areas);
  for (const listing of directory.listings) {
    const {type, coverage} = listing.resource;
    if (!localTypes.includes(type)) continue;
    const group = groupFor(gazetteer, coverage, place);
    if (group) byGroup.get(group)!.push(listing);
  }
  const groups = localGroups
    .map((id) => ({id, listings: byGroup.get(id)!}))
    .filter(({listings}) => listings.length > 0);
  return {groups, count: groups.reduce((sum, {listings}) => sum + listings.length, 0)};
}

function groupFor(
  gazetteer: Gazetteer,
  coverage: readonly AreaCode[],
  place: Place | undefined,
): LocalGroupId | undefined {
  if (!place) return isNational(gazetteer, coverage) ? 'national' : undefined;
  const cover = gazetteer.covers(coverage, place);
  // Wales is a region as well as a nation: what covers England too is national help there.
  return cover === 'region' && isNational(gazetteer, coverage) ? 'national' : groupOf[cover];
}

/** What a visitor can use without saying where they are: help for England, or for more than one nation. */
const isNational = (gazetteer: Gazetteer, coverage: readonly AreaCode[]) =>
  coverage.some((code) => {
    const level = gazetteer.areaOf(code)?.level;
    return level === 'nation' || level === 'uk';
  });

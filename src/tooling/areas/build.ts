import type {RegionCode} from '../../core/areas/codes.js';
import {slugOf} from '../../core/areas/names.js';
import type {ByHand} from './by-hand.js';
import {Problems} from './problems.js';
import type {Sources} from './sources.js';
import {councilNameRows, packCouncilNames, renewRuns} from './tables/council-names.js';
import {councilRows, formerCodesOf, packCouncils} from './tables/councils.js';
import {packCredits} from './tables/credits.js';
import {packOutcodes} from './tables/outcodes.js';
import {packPlaces, townRows, unpackPlaces} from './tables/places.js';
import {packPostcodeRegions} from './tables/postcode-regions.js';
import {byOutcode, outcodesOfNorthernIreland} from './tables/postcodes.js';
import {
  packProbationRegions,
  probationOfCouncils,
  probationRegions,
  type PoliceForces,
} from './tables/probation-regions.js';
import {packRegionMap, regionShapes} from './tables/region-map.js';
import {packRegions, type RegionRow} from './tables/regions.js';
import {councilFinder} from './tables/towns.js';

/** The parts of the tables at hand that are kept by hand, which a new build takes over. */
export interface Present {
  readonly 'regions.json': {readonly regions: readonly RegionRow[]};
  readonly 'wider-areas.json': object;
  readonly 'council-names.json': {
    readonly counties: Readonly<Record<string, string>>;
    readonly otherNames: Readonly<Record<string, string>>;
  };
  readonly 'police-forces.json': {readonly forces: PoliceForces};
  readonly 'places.json': ReturnType<typeof packPlaces>;
  /** Its postcode areas must be in the sources too. */
  readonly 'outcodes.json': {readonly areas: Readonly<Record<string, unknown>>};
}

/** Every table by its file name. */
export type Tables = Readonly<Record<string, object>>;

/**
 * Makes every table of `data/areas`. The same sources and the same tables at hand give the same
 * tables again, to the letter.
 *
 * @throws SourceError when a source names what the others do not know.
 */
export function buildTables(sources: Sources, present: Present, byHand: ByHand): Tables {
  const problems = new Problems();
  const {regions} = present['regions.json'];
  const {forces} = present['police-forces.json'];
  const {postcodes, probation} = sources;

  const formerCodes = formerCodesOf(sources.councils, byHand);
  const rows = councilRows(
    {
      file: sources.councilFile,
      rows: sources.councils,
      regionOfDistrict: sources.regionOfDistrict,
      regionNamed: new Map(regions.map(({code, names}) => [names.en, code])),
      probationOf: probationOfCouncils(probation, forces, formerCodes, byHand, problems),
      formerCodes,
    },
    problems,
  );
  problems.throwIfAny();
  const regionOfCouncil = new Map(rows.councils.map(({code, region}) => [code, region]));
  const isCurrent = (code: string) => regionOfCouncil.has(code);
  for (const code of postcodes.councils)
    if (!isCurrent(code))
      problems.add(
        sources.councilFile,
        undefined,
        `postcodes are in a council ${code} that is not among those of today; ` +
          'where it has replaced another, name both in formerCodes of by-hand.json',
      );

  const outcodes = [...postcodes.outcodes(), ...outcodesOfNorthernIreland(sources.postal)].sort(
    byOutcode,
  );
  const areas = new Set(outcodes.map(({area}) => area));
  for (const area of Object.keys(present['outcodes.json'].areas))
    if (!areas.has(area))
      problems.add(
        `${area}.csv`,
        undefined,
        `no source has postcodes of ${area}, as the table has`,
      );

  const renew = (file: string, name: string, runs: string) =>
    renewRuns(runs, rows, {file, name}, problems);
  const counties = Object.entries(present['council-names.json'].counties).map(([name, runs]) => [
    name,
    renew('council-names.json', name, runs),
  ]);
  const renewedForces = Object.entries(forces).map(([slug, [name, runs]]) => [
    slug,
    [name, renew('police-forces.json', name, runs)],
  ]);
  problems.throwIfAny();

  const shapes = regionShapes(sources.regionBoundaries);
  const names = councilNameRows(
    {rows: sources.councils, welshNames: sources.welshCouncilNames, formerCodes},
    byHand,
  );
  const towns = townRows(
    {
      present: presentTowns(present, formerCodes),
      postal: sources.postal,
      cities: sources.cities,
      welshNames: sources.welshPlaceNames,
      byHand,
      council: councilFinder(postcodes, sources.councilBoundaries, isCurrent),
      isCurrent,
    },
    postcodes,
    problems,
  );
  problems.throwIfAny();
  const slugs = new Set(regions.map(({names}) => slugOf(names.en)));
  const regionOf = (council: string): RegionCode => regionOfCouncil.get(council)!;

  return {
    'regions.json': packRegions(regions, shapes),
    'wider-areas.json': present['wider-areas.json'],
    'region-map.json': packRegionMap(shapes),
    'councils.json': packCouncils(rows),
    'probation-regions.json': packProbationRegions(
      probationRegions(probation, byHand).values(),
      slugs,
    ),
    'postcode-regions.json': packPostcodeRegions(outcodes, regionOf, byHand.lastDistricts),
    'council-names.json': packCouncilNames(
      names,
      Object.fromEntries(counties) as Record<string, string>,
      present['council-names.json'].otherNames,
    ),
    'places.json': packPlaces(towns),
    'outcodes.json': packOutcodes(outcodes),
    'police-forces.json': {forces: Object.fromEntries(renewedForces) as PoliceForces},
    'credits.json': packCredits(sources.editions),
  };
}

const presentTowns = (present: Present, formerCodes: ReadonlyMap<string, string>) =>
  unpackPlaces(present['places.json']).map((town) => ({
    ...town,
    council: formerCodes.get(town.council) ?? town.council,
  }));

import {createReadStream, existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {AreaCode, RegionCode} from '../../core/areas/codes.js';
import type {ByHand} from './by-hand.js';
import {Problems, sourceError} from './problems.js';
import {readCouncilBoundaries, readRegionBoundaries, type Boundary} from './read/boundaries.js';
import {readCodePoint, readCodePointEdition} from './read/code-point.js';
import {
  readCities,
  readPostal,
  readWelshPlaceNames,
  type CityRow,
  type PostalRow,
} from './read/geonames.js';
import {readProbation, type ProbationRows, type SourceText} from './read/ministry.js';
import {readCouncils, type CouncilRow} from './read/mysociety.js';
import {readRegionLookup, readWelshNames} from './read/ons.js';
import {readEditions, type Editions} from './tables/credits.js';
import {PostcodeTally} from './tables/postcodes.js';

/** Everything that was downloaded, in plain rows. */
export interface Sources {
  readonly councils: readonly CouncilRow[];
  /** Where those rows were read, for messages. */
  readonly councilFile: string;
  readonly regionOfDistrict: ReadonlyMap<AreaCode, AreaCode> | undefined;
  readonly welshCouncilNames: ReadonlyMap<AreaCode, string>;
  readonly regionBoundaries: readonly Boundary<RegionCode>[];
  readonly councilBoundaries: readonly Boundary[];
  readonly probation: ProbationRows;
  readonly postal: readonly PostalRow[];
  readonly cities: readonly CityRow[];
  readonly welshPlaceNames: ReadonlyMap<string, string>;
  readonly postcodes: PostcodeTally;
  readonly editions: Editions;
  /** What was left out because an optional file is not there. */
  readonly notes: readonly string[];
}

/**
 * Reads a folder of downloaded sources, laid out as the README of this folder says.
 *
 * @throws SourceError for a missing file or column, and for every line that cannot be read.
 */
export async function readSources(folder: string, byHand: ByHand): Promise<Sources> {
  const problems = new Problems();
  const notes: string[] = [];
  const path = (file: string) => join(folder, file);
  const text = (file: string) => {
    if (existsSync(path(file))) return readFileSync(path(file), 'utf8');
    throw sourceError(file, undefined, `is missing in ${folder}; the README says where it is from`);
  };
  const optional = <Rows>(file: string, without: string, read: (text: string) => Rows) => {
    if (existsSync(path(file))) return read(text(file));
    notes.push(`${file} is not there: ${without}`);
    return undefined;
  };

  const editions = readEditions(text('editions.json'), 'editions.json', {
    'code-point-open': readCodePointEdition(text(metadata), metadata),
    'police-act': {version: byHand.checked.policeForces},
  });
  const councilFile = 'mysociety/uk_local_authorities.csv';
  const councils = readCouncils(text(councilFile), councilFile, problems);
  const regionOfDistrict = optional(
    'ons/council-regions.csv',
    'the regions of councils are those that mySociety names',
    (csv) => readRegionLookup(csv, 'ons/council-regions.csv'),
  );
  const regionFile = 'ons/regions.geojson';
  const boundaryFile = 'ons/councils.geojson';
  const councilBoundaries = readCouncilBoundaries(text(boundaryFile), boundaryFile);
  const welshCouncilNames =
    optional(
      'ons/council-names.csv',
      'the Welsh names of councils are those of the boundaries',
      (csv) => readWelshNames(csv, 'ons/council-names.csv'),
    ) ??
    new Map(councilBoundaries.flatMap((row) => (row.welshName ? [[row.code, row.welshName]] : [])));

  const postalFile = 'geonames/postal-GB.txt';
  const cityFile = 'geonames/cities15000.txt';
  const cities =
    optional(cityFile, 'towns that have grown to 15,000 people are not added', (tabs) =>
      readCities(tabs, cityFile, problems),
    ) ?? [];
  const alternateNames = path('geonames/alternateNamesV2.txt');
  if (!existsSync(alternateNames))
    notes.push('geonames/alternateNamesV2.txt is not there: new towns have no Welsh name');

  const sources = {
    councils,
    councilFile,
    regionOfDistrict,
    welshCouncilNames,
    regionBoundaries: readRegionBoundaries(text(regionFile), regionFile),
    councilBoundaries,
    probation: readProbation(sqlFiles(folder, 'hmpps'), problems),
    postal: readPostal(text(postalFile), postalFile, problems),
    cities,
    welshPlaceNames: existsSync(alternateNames)
      ? await readWelshPlaceNames(
          createInterface({input: createReadStream(alternateNames), crlfDelay: Infinity}),
          new Set(cities.map(({id}) => id)),
        )
      : new Map<string, string>(),
    postcodes: readPostcodes(folder, problems),
    editions,
    notes,
  };
  problems.throwIfAny();
  return sources;
}

const metadata = 'code-point-open/Doc/metadata.txt';

function readPostcodes(folder: string, problems: Problems): PostcodeTally {
  const tally = new PostcodeTally();
  for (const {file, text} of filesOf(folder, 'code-point-open/Data/CSV', '.csv'))
    for (const row of readCodePoint(text(), file, problems)) tally.add(row);
  return tally;
}

const sqlFiles = (folder: string, inside: string): SourceText[] =>
  filesOf(folder, inside, '.sql').map(({file, text}) => ({file, text: text()}));

/** The files of a folder by name, so that no table depends on how a disk orders them. */
function filesOf(folder: string, inside: string, ending: string) {
  const path = join(folder, inside);
  const names = existsSync(path)
    ? readdirSync(path).filter((name) => name.toLowerCase().endsWith(ending))
    : [];
  if (names.length === 0)
    throw sourceError(`${inside}/*${ending}`, undefined, `there is no such file in ${folder}`);
  return names.sort().map((name) => ({
    file: `${inside}/${name}`,
    text: () => readFileSync(join(path, name), 'utf8'),
  }));
}

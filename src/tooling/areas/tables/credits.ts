import type {AreaCredit} from '../../../core/areas/credits.js';
import {sourceError} from '../problems.js';

/** Which edition of a source was downloaded, from `editions.json` or from the source itself. */
export interface Edition {
  /** A day or a month: `2025-10-20`, `2021-05`. */
  readonly version: string;
  /** What the edition is called, where the date alone does not say it. */
  readonly name?: string;
}

/** The sources, by the names of their folders. */
export const sourceNames = [
  'code-point-open',
  'ons',
  'mysociety',
  'geonames',
  'ministry-of-justice',
  'police-act',
] as const;

export type SourceName = (typeof sourceNames)[number];
export type Editions = Readonly<Record<SourceName, Edition>>;

/** A credit, and the tables that hold data of its source. */
export interface TableCredit extends AreaCredit {
  readonly tables: readonly string[];
}

const openGovernmentLicence =
  'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

type Credit = (edition: Edition) => Omit<TableCredit, 'version'>;

/** The lines are those that the licences ask for; the year in them is that of the edition. */
const credits: Readonly<Record<SourceName, Credit>> = {
  'code-point-open': (edition) => ({
    of: edition.name ?? 'OS Code-Point Open',
    tables: ['outcodes.json', 'places.json', 'postcode-regions.json'],
    text:
      ['OS', 'Royal Mail', 'National Statistics']
        .map(
          (owner) =>
            `Contains ${owner} data © ${owner === 'Royal Mail' ? 'Royal Mail' : 'Crown'} ` +
            `copyright and database right ${yearOf(edition)}. `,
        )
        .join('') + 'Open Government Licence v3.0.',
    url: openGovernmentLicence,
  }),
  ons: (edition) => ({
    of: `ONS boundaries: ${edition.name ?? 'ITL 1 and local authority districts'}`,
    tables: [
      'region-map.json',
      'regions.json',
      'wider-areas.json',
      'council-names.json',
      'places.json',
    ],
    text:
      'Source: Office for National Statistics licensed under the Open Government Licence v3.0. ' +
      `Contains OS data © Crown copyright and database right ${yearOf(edition)}.`,
    url: openGovernmentLicence,
  }),
  mysociety: () => ({
    of: 'mySociety, UK local authority names and codes',
    tables: ['councils.json', 'council-names.json'],
    text: 'Contains mySociety data, CC BY 4.0, changed.',
    url: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
  }),
  geonames: () => ({
    of: 'GeoNames postal codes (Northern Ireland; names of places) and cities',
    tables: ['outcodes.json', 'places.json', 'postcode-regions.json'],
    text: 'Contains GeoNames data (geonames.org), CC BY 4.0, changed.',
    url: 'https://www.geonames.org/',
  }),
  'ministry-of-justice': () => ({
    of: 'Ministry of Justice: hmpps-interventions-service (probation regions) and prison-register (names of towns)',
    tables: ['councils.json', 'places.json', 'probation-regions.json'],
    text: 'Contains Ministry of Justice data © Crown copyright, MIT licence.',
    url: 'https://github.com/ministryofjustice',
  }),
  'police-act': () => ({
    of: 'Police areas: Police Act 1996, schedule 1, as tabulated in mySociety MapIt',
    tables: ['councils.json', 'police-forces.json'],
    text: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    url: openGovernmentLicence,
  }),
};

const yearOf = ({version}: Edition) => version.slice(0, 4);

/**
 * Packs `credits.json`: for each source its edition, the tables made from it, which are as old, and
 * the line to show. Read by `core/areas/credits.ts`.
 */
export const packCredits = (editions: Editions) => ({
  credits: sourceNames.map((name) => {
    const {of, ...rest} = credits[name](editions[name]);
    return {of, version: editions[name].version, ...rest};
  }),
});

/** Reads `editions.json`, which whoever downloads the sources writes: `{"ons": {"version": …}}`. */
export function readEditions(
  text: string,
  file: string,
  known: Partial<Editions>,
): Record<SourceName, Edition> {
  let given: Partial<Record<string, Edition>>;
  try {
    given = JSON.parse(text) as typeof given;
  } catch (error) {
    throw sourceError(file, undefined, `is not JSON: ${(error as Error).message}`);
  }
  const entries = sourceNames.map((name) => {
    const edition = known[name] ?? given[name];
    if (!/^\d{4}-\d\d(-\d\d)?$/.test(edition?.version ?? ''))
      throw sourceError(
        file,
        undefined,
        `“${name}” needs a version: a day (2025-10-20) or a month`,
      );
    return [name, edition!] as const;
  });
  return Object.fromEntries(entries) as Record<SourceName, Edition>;
}

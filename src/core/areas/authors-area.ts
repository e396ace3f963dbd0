import type {AreaCode} from './codes.js';
import type {Gazetteer} from './gazetteer.js';
import {regions} from './regions.js';
import {prisonCode} from './schemes/prisons.js';
import {probationScheme} from './schemes/probation-regions.js';
import {withoutDoubles} from './suggestions.js';
import {understand, type AreaTables, type Understood} from './understand.js';

/** An attribute that names no area. */
interface AreaProblem {
  readonly attribute: 'prison' | 'probation-region' | 'area';
  readonly value: string;
  readonly known: readonly string[];
}

/**
 * The area an author chose: of a prison, a probation region and an area the first that is one.
 *
 * @param wanted - Values of the three attributes, in that order.
 * @param tables - With the names of places in them, counties, councils and towns are known too; without
 *   them only regions and nations, and any other name is a problem.
 */
export function authorsArea(
  [prison, probationRegion, area]: readonly (string | undefined)[],
  gazetteer: Gazetteer,
  prisons: readonly {readonly id: string}[],
  tables: AreaTables = {},
): {readonly codes: readonly AreaCode[]; readonly problems: readonly AreaProblem[]} {
  const problems: AreaProblem[] = [];
  const known = (code: AreaCode) => {
    const area = gazetteer.areaOf(code);
    return area ? [area.code] : [];
  };
  const scheme = 'probation:';
  const slugs = probationScheme.areas.map(({code}) => code.slice(scheme.length));
  const areaNamed = (area: string) => {
    const ofCode = known(area);
    if (ofCode.length > 0) return ofCode;
    const region = regions.find(({slug}) => slug === area);
    return region ? [region.code] : meantBy(understand(area, tables));
  };
  const candidates = [
    {
      attribute: 'prison' as const,
      value: prison,
      codes: prison ? known(prisonCode(prison.toUpperCase())) : [],
      known: prisons.map(({id}) => id),
    },
    {
      attribute: 'probation-region' as const,
      value: probationRegion,
      codes: probationRegion ? known(`${scheme}${probationRegion.toLowerCase()}`) : [],
      known: slugs,
    },
    {
      attribute: 'area' as const,
      value: area,
      codes: area ? areaNamed(area) : [],
      known: regions.map(({slug}) => slug),
    },
  ];
  for (const {attribute, value, codes, known} of candidates)
    if (value && codes.length === 0) problems.push({attribute, value, known});
  return {codes: candidates.find(({codes}) => codes.length > 0)?.codes ?? [], problems};
}

/** The area that a name means without doubt. A part of a region is not the region. */
function meantBy(understood: Understood): readonly AreaCode[] {
  if (understood.kind === 'region') return understood.isPart ? [] : [understood.region];
  if (understood.kind !== 'places') return [];
  const places = withoutDoubles(understood.suggestions).filter(
    ({kind, match}) => match === 'exact' && kind !== 'prison',
  );
  return places.length === 1 ? places[0]!.codes : [];
}

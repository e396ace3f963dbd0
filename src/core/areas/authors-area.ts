import type {AreaCode} from './codes.js';
import type {Gazetteer} from './gazetteer.js';
import {regions} from './regions.js';
import {prisonCode} from './schemes/prisons.js';
import {probationScheme} from './schemes/probation-regions.js';
import {understand} from './understand.js';

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
 */
export function authorsArea(
  [prison, probationRegion, area]: readonly (string | undefined)[],
  gazetteer: Gazetteer,
  prisons: readonly {readonly id: string}[],
): {readonly codes: readonly AreaCode[]; readonly problems: readonly AreaProblem[]} {
  const problems: AreaProblem[] = [];
  const known = (code: AreaCode) => gazetteer.areaOf(code)?.code;
  const scheme = 'probation:';
  const slugs = probationScheme.areas.map(({code}) => code.slice(scheme.length));
  const understood = area ? understand(area) : undefined;
  const candidates = [
    {
      attribute: 'prison' as const,
      value: prison,
      code: prison && known(prisonCode(prison.toUpperCase())),
      known: prisons.map(({id}) => id),
    },
    {
      attribute: 'probation-region' as const,
      value: probationRegion,
      code: probationRegion && known(`${scheme}${probationRegion.toLowerCase()}`),
      known: slugs,
    },
    {
      attribute: 'area' as const,
      value: area,
      code:
        area &&
        (known(area) ??
          regions.find(({slug}) => slug === area)?.code ??
          (understood?.kind === 'region' ? understood.region : undefined)),
      known: regions.map(({slug}) => slug),
    },
  ];
  for (const {attribute, value, code, known} of candidates)
    if (value && !code) problems.push({attribute, value, known});
  const code = candidates.find((candidate) => candidate.code)?.code;
  return {codes: code ? [code] : [], problems};
}

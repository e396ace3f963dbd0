import type {AreaCode} from './codes.js';
import {holds, overlap} from './containment.js';
import type {Gazetteer, KnownArea, Place} from './gazetteer.js';
import {coverLevels, type CoverLevel} from './schemes/scheme.js';

/**
 * How help with a given coverage serves a place.
 *
 * - a level: it covers the whole place, and does so as that prison, council … or the whole UK
 * - `part-of-region`: it serves only a part of the place that was chosen
 * - `nearby`: it serves somewhere in the same region, or in a region next to it
 * - `not-stated`: its coverage is empty, or in codes that this release cannot place
 * - `elsewhere`: it serves other parts of the country only
 */
export type Cover = CoverLevel | 'part-of-region' | 'nearby' | 'not-stated' | 'elsewhere';

/** The order in which to show help: nearest first; what serves a part stands by what serves all. */
export const coverOrder: readonly Cover[] = [
  ...coverLevels.slice(0, coverLevels.indexOf('region') + 1),
  'part-of-region',
  ...coverLevels.slice(coverLevels.indexOf('region') + 1),
  'nearby',
  'not-stated',
  'elsewhere',
];

/** Which of two answers says more: what covers the whole place goes before what serves a part. */
const byStrength: readonly Cover[] = [
  ...coverLevels,
  'part-of-region',
  'nearby',
  'not-stated',
  'elsewhere',
];

const strength: ReadonlyMap<Cover, number> = new Map(
  byStrength.map((cover, index) => [cover, index]),
);

const stronger = (a: Cover, b: Cover): Cover => (strength.get(a)! <= strength.get(b)! ? a : b);

const nations: Readonly<Record<string, AreaCode>> = {
  E: 'E92000001',
  W: 'W92000004',
  S: 'S92000003',
  N: 'N92000002',
};

/**
 * The `covers` of a gazetteer. A directory asks it for every service, and the same few hundred
 * codes come again and again, so the answer for each pair of codes is kept.
 */
export function coverOf(
  gazetteer: Gazetteer,
): (coverage: readonly AreaCode[], place: Place) => Cover {
  const answers = new Map<AreaCode, Map<AreaCode, Cover>>();

  function ofOne(code: AreaCode, place: KnownArea): Cover {
    let kept = answers.get(place.code);
    if (!kept) answers.set(place.code, (kept = new Map<AreaCode, Cover>()));
    let answer = kept.get(code);
    if (!answer) kept.set(code, (answer = relate(gazetteer, code, place)));
    return answer;
  }

  function ofAll(coverage: readonly AreaCode[], place: KnownArea): Cover {
    let answer: Cover | undefined;
    for (const code of coverage) {
      const one = ofOne(code, place);
      answer = answer ? stronger(answer, one) : one;
    }
    return answer === 'part-of-region' && coverage.length > 1 && together(coverage, place)
      ? place.level
      : (answer ?? 'not-stated');
  }

  /** All councils of a region, listed one by one, are the region. */
  function together(coverage: readonly AreaCode[], place: KnownArea): boolean {
    const left = new Set(place.councils);
    for (const code of coverage) {
      const area = gazetteer.areaOf(code);
      if (area && !area.isPoint) for (const council of area.councils) left.delete(council);
    }
    return left.size === 0;
  }

  return (coverage, place) => {
    let answer: Cover | undefined;
    for (const code of place.anyOf) {
      const area = gazetteer.areaOf(code);
      if (!area) continue;
      const one = ofAll(coverage, area);
      answer = answer ? stronger(answer, one) : one;
    }
    return answer ?? 'not-stated';
  };
}

function relate(gazetteer: Gazetteer, code: AreaCode, place: KnownArea): Cover {
  const area = gazetteer.areaOf(code);
  if (!area) return relateUnknown(gazetteer, code, place);
  if (holds(area, place)) return area.level;
  if (holds(place, area)) return 'part-of-region';
  if (!area.isPoint && !place.isPoint && overlap(area.councils, place.councils)) {
    return 'part-of-region';
  }
  const near = gazetteer.regionsNear(place.code);
  return gazetteer.regionsOf(code).some((region) => near.includes(region)) ? 'nearby' : 'elsewhere';
}

/** A code of a scheme that this release does not have may still tell its nation. */
function relateUnknown(gazetteer: Gazetteer, code: AreaCode, place: KnownArea): Cover {
  const nation = /^[EWSN]\d{8}$/.test(code) && gazetteer.areaOf(nations[code.charAt(0)]!);
  if (!nation || overlap(nation.councils, place.councils)) return 'not-stated';
  return 'elsewhere';
}

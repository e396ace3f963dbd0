import type {AreaCode, Gazetteer, Names} from '../../core/areas/index.js';
import type {Wording} from './wording.js';

/** More names than this are too long for a heading, and are summed up. */
const mostNames = 3;

/**
 * Areas by name, as they stand inside a sentence; none when there is no area. Councils that are
 * together a county or a region have its name; of more than three areas the first two are named.
 */
export function areasNamed(
  codes: readonly AreaCode[],
  gazetteer: Gazetteer,
  wording: Wording,
): string | undefined {
  if (codes.length === 0) return;
  const {and, region} = wording.messages;
  const whole = gazetteer.namesOfAll(codes);
  if (whole) return named(whole, wording);
  const names = [...new Set(codes.map((code) => areaName(code, gazetteer, wording)))];
  return names.length > mostNames
    ? and([...names.slice(0, 2), region.moreAreas(names.length - 2)])
    : and(names);
}

/** An area's name as it stands inside a sentence. A prison is named as people say it: HMP Bristol. */
export function areaName(code: AreaCode, gazetteer: Gazetteer, wording: Wording): string {
  const names = gazetteer.namesOf(code);
  // A code says nothing to a visitor; the name of a council may still be on its way.
  if (!names) return wording.messages.region.chosenArea;
  return isPrison(code) ? wording.plain(names) : named(names, wording);
}

/** Whether all there is is prisons, at which help is, rather than in them. */
export const arePrisons = (codes: readonly AreaCode[]): boolean =>
  codes.length > 0 && codes.every(isPrison);

const isPrison = (code: AreaCode) => code.startsWith('prison:');

const named = (names: Names, wording: Wording) =>
  wording.messages.region.named(wording.plain(names));

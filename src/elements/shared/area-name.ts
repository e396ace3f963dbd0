import type {AreaCode, Gazetteer} from '../../core/areas/index.js';
import type {Wording} from './wording.js';

/** Areas by name, as they stand inside a sentence; none when there is no area. */
export function areasNamed(
  codes: readonly AreaCode[],
  gazetteer: Gazetteer,
  wording: Wording,
): string | undefined {
  if (codes.length === 0) return;
  const names = new Set(codes.map((code) => areaName(code, gazetteer, wording)));
  return wording.messages.and([...names]);
}

/** An area's name as it stands inside a sentence. A prison is named by the feed. */
export function areaName(code: AreaCode, gazetteer: Gazetteer, wording: Wording): string {
  const prison = code.startsWith('prison:') ? wording.prison(code.slice(7)) : undefined;
  if (prison) return prison;
  const names = gazetteer.namesOf(code);
  // A code says nothing to a visitor; the name of a council may still be on its way.
  if (!names) return wording.messages.region.chosenArea;
  const isRegion = gazetteer.areaOf(code)?.level === 'region';
  return isRegion ? wording.messages.region.named(wording.plain(names)) : wording.plain(names);
}

import type {AreaCode, Gazetteer, Names} from '../core/areas/index.js';
import type {Text} from '../core/feed/format/text.js';
import type {LocalGroupId} from '../core/search/select-local.js';
import type {Messages} from './messages/index.js';

/** A reader's words: the library's sentences, and texts of the feed and the tables as plain strings. */
export interface PlainWords {
  readonly messages: Messages;
  plain(text: Text): string;
}

/** More names than this are too long for a heading, and are summed up. */
const mostNames = 3;

/**
 * Areas by name, as they stand inside a sentence; none when there is no area. Councils that are
 * together a county or a region have its name; of more than three areas the first two are named.
 */
export function areasNamed(
  codes: readonly AreaCode[],
  gazetteer: Gazetteer,
  wording: PlainWords,
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
export function areaName(code: AreaCode, gazetteer: Gazetteer, wording: PlainWords): string {
  const names = gazetteer.namesOf(code);
  // A code says nothing to a visitor; the name of a council may still be on its way.
  if (!names) return wording.messages.region.chosenArea;
  return isPrison(code) ? wording.plain(names) : named(names, wording);
}

/** Whether all there is is prisons, at which help is, rather than in them. */
export const arePrisons = (codes: readonly AreaCode[]): boolean =>
  codes.length > 0 && codes.every(isPrison);

const isPrison = (code: AreaCode) => code.startsWith('prison:');

const named = (names: Names, wording: PlainWords) =>
  wording.messages.region.named(wording.plain(names));

/** What a group of help for an area is called. “Covering the South West”: the areas of the group's level that hold the chosen place. */
export function groupTitle(
  id: LocalGroupId,
  codes: readonly AreaCode[],
  gazetteer: Gazetteer,
  wording: PlainWords,
): string {
  const {group} = wording.messages.region;
  switch (id) {
    case 'part':
    case 'uk':
    case 'nearby':
    case 'notStated':
      return group[id];
    default: {
      const around = [...new Set(codes.flatMap((code) => gazetteer.areasAround(code)))];
      const ofLevel = around.filter((code) => gazetteer.areaOf(code)?.level === id);
      // Of the nation's level there are larger ones too, such as Great Britain: the smallest is home.
      const named = id === 'nation' ? ofLevel.slice(0, 1) : ofLevel;
      const names = areasNamed(named.length ? named : codes, gazetteer, wording) ?? '';
      return id === 'prison' ? group.prison(names) : group.covering(names);
    }
  }
}

/** Scotland and Northern Ireland have no probation region; who does that work there is said instead. */
export function probationNotes(
  codes: readonly AreaCode[],
  gazetteer: Gazetteer,
  {messages}: PlainWords,
): readonly string[] {
  const regions = new Set(codes.flatMap((code) => gazetteer.regionsOf(code)));
  return (['S92000003', 'N92000002'] as const)
    .filter((nation) => regions.has(nation))
    .map((nation) => messages.region.probation[nation]);
}

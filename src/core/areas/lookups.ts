import type {AreaCode} from './codes.js';
import {namedCouncils} from './council-names.js';
import {councils} from './council-table.js';
import type {AreaData} from './lazy/load.js';
import type {Outcode} from './lazy/outcodes.js';
import type {Names} from './names.js';
import {middleOf, nearestKm, type RoughPoint} from './point.js';
import type {Postcode} from './postcode/parse-postcode.js';
import {regionsOfPostcode} from './postcode/postcode-regions.js';

/** What the tables that load later can tell. Hand it on to `understand` and `gazetteerOf`. */
export interface AreaLookups {
  /** False for an outcode that was not in use when the tables were made. */
  readonly knowsPostcode: (postcode: Postcode) => boolean;

  /**
   * The councils a postcode may be in; the one with most of the outcode's postcodes first. Empty
   * for a postcode area alone, for an outcode that is newer than the table, and in Northern
   * Ireland, where only the region is known.
   */
  readonly councilsOfPostcode: (postcode: Postcode) => readonly AreaCode[];

  /** The middle of the postcode's outcode. Undefined for an area alone and for a newer outcode. */
  readonly pointOfPostcode: (postcode: Postcode) => RoughPoint | undefined;

  /** The middle of a council's outcodes or, where those are not known, of its towns. */
  readonly pointOfCouncil: (code: AreaCode) => RoughPoint | undefined;

  /** A council's name, for `gazetteerOf`. */
  readonly namesOf: (code: AreaCode) => Names | undefined;
}

const regionOfCouncil = new Map(councils.map(({code, region}) => [code, region]));

export function lookupsOf(data: AreaData): AreaLookups {
  const {outcodes, towns} = data;
  const named = namedCouncils(data);
  /** One outcode; in central London several that people call one: W1 is W1A, W1B and so on. */
  const outcodesOf = (postcode: Postcode): readonly Outcode[] => {
    if (postcode.level === 'area') return [];
    const text = postcode.area + postcode.district;
    const outcode = outcodes.get(text);
    if (outcode) return [outcode];
    if (postcode.level !== 'district' || /\D$/.test(postcode.district)) return [];
    return [...outcodes].flatMap(([other, one]) =>
      other.startsWith(text) && /\D$/.test(other) && other.length === text.length + 1 ? [one] : [],
    );
  };
  const points = [...outcodes.values()].map(({at}) => at);

  return {
    knowsPostcode: (postcode) => postcode.level === 'area' || outcodesOf(postcode).length > 0,

    councilsOfPostcode(postcode) {
      const {regions} = regionsOfPostcode(postcode);
      // A sector may be sure of its region where the outcode is not.
      const all = outcodesOf(postcode).map(({councils}) => councils);
      const mainIn = (code: AreaCode) => all.filter(([main]) => main === code).length;
      return [...new Set(all.flat())]
        .sort((a, b) => mainIn(b) - mainIn(a))
        .filter((code) => regions.includes(regionOfCouncil.get(code)!));
    },

    pointOfPostcode(postcode) {
      const [first, ...others] = outcodesOf(postcode).map(({at}) => at);
      if (!first || others.length > 0) return first && middleOf([first, ...others]);
      return {...first, within: nearestKm(first, points)};
    },

    pointOfCouncil(code) {
      const all = [...outcodes.values()].filter(({councils}) => councils.includes(code));
      const main = all.filter(({councils}) => councils[0] === code);
      const inside = [main, all, towns.filter(({council}) => council === code)];
      return middleOf(inside.find((some) => some.length > 0)?.map(({at}) => at) ?? []);
    },

    namesOf: (code) => named.get(code)?.names,
  };
}

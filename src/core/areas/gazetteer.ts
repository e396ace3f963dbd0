import type {AreaCode, RegionCode} from './codes.js';
import {holds, overlap} from './containment.js';
import {coverOf, type Cover} from './coverage.js';
import type {County} from './lazy/councils.js';
import type {Names} from './names.js';
import {regionOf, regions} from './regions.js';
import {formerCodes} from './council-table.js';
import {schemes} from './schemes/index.js';
import {prisonScheme, type PrisonArea} from './schemes/prisons.js';
import type {AreaScheme, CoverLevel, SchemeArea} from './schemes/scheme.js';

/**
 * Where the visitor is: one area, or several that it may be, as with a postcode on a border.
 * Made by {@link Gazetteer.placeOf}.
 */
export interface Place {
  readonly anyOf: readonly AreaCode[];
}

export interface KnownArea extends SchemeArea {
  readonly scheme: string;
  readonly level: CoverLevel;
}

/** Every area there is, and how they lie to each other. */
export interface Gazetteer {
  /** The area of a code, also of a code that ONS has replaced; undefined when it is not known. */
  areaOf(code: AreaCode): KnownArea | undefined;

  /** Undefined when none of the codes is known. */
  placeOf(...codes: readonly AreaCode[]): Place | undefined;

  /** English and Welsh name, where the tables at hand have one. */
  namesOf(code: AreaCode): Names | undefined;

  /**
   * Name of the one area that several councils are together: all five of Oxfordshire are
   * Oxfordshire. Undefined where they are no area that the tables at hand name.
   */
  namesOfAll(codes: readonly AreaCode[]): Names | undefined;

  /** The area itself and all areas that hold it, the smallest first. Empty for an unknown code. */
  areasAround(code: AreaCode): readonly AreaCode[];

  /** The regions that an area is in or reaches into, in the order of the list of regions. */
  regionsOf(code: AreaCode): readonly RegionCode[];

  /** Those regions and the regions next to them. */
  regionsNear(code: AreaCode): readonly RegionCode[];

  /** How help with this coverage serves the place. Answers are kept, so that asking again is cheap. */
  covers(coverage: readonly AreaCode[], place: Place): Cover;
}

export interface GazetteerParts {
  /** The feed's prisons. Without them, `prison:` codes are unknown. */
  readonly prisons?: readonly PrisonArea[];
  /** Area schemes beside the standard ones. */
  readonly schemes?: readonly AreaScheme[];
  /** Names that load later, such as those of councils. */
  readonly namesOf?: (code: AreaCode) => Names | undefined;
  /** Ceremonial counties, which load later too, by their councils. */
  readonly counties?: readonly County[];
}

/** Builds the gazetteer. Do it once per feed: it costs a few milliseconds. */
export function gazetteerOf(parts: GazetteerParts = {}): Gazetteer {
  const known = new Map<AreaCode, KnownArea>();
  const add = ({id, level, areas}: AreaScheme) => {
    for (const area of areas) {
      if (!known.has(area.code)) known.set(area.code, {...area, scheme: id, level});
    }
  };
  const areaOf = (code: AreaCode) => known.get(formerCodes.get(code) ?? code);

  for (const scheme of [...schemes, ...(parts.schemes ?? [])]) add(scheme);
  add(prisonScheme(parts.prisons ?? [], (code) => areaOf(code)?.councils));

  const regionsOf = (code: AreaCode) => {
    const area = areaOf(code);
    if (!area) return [];
    return regions
      .map((region) => region.code)
      .filter((region) => overlap(known.get(region)!.councils, area.councils));
  };

  const gazetteer: Gazetteer = {
    areaOf,
    regionsOf,

    placeOf(...codes) {
      const anyOf = codes.flatMap((code) => areaOf(code)?.code ?? []);
      return anyOf.length > 0 ? {anyOf} : undefined;
    },

    namesOf: (code) => areaOf(code)?.names ?? parts.namesOf?.(formerCodes.get(code) ?? code),

    namesOfAll(codes) {
      const wanted = new Set(codes.map((code) => formerCodes.get(code) ?? code));
      if (wanted.size < 2) return;
      const isSame = (councils: ReadonlySet<AreaCode>) =>
        councils.size === wanted.size && [...councils].every((council) => wanted.has(council));
      const county = parts.counties?.find(({councils}) => isSame(new Set(councils)));
      if (county) return county.names;
      const area = [...known.values()].find(({councils, isPoint}) => !isPoint && isSame(councils));
      return area && gazetteer.namesOf(area.code);
    },

    areasAround(code) {
      const inner = areaOf(code);
      if (!inner) return [];
      return [...known.values()]
        .filter((outer) => holds(outer, inner))
        .sort(
          (a, b) => Number(b === inner) - Number(a === inner) || a.councils.size - b.councils.size,
        )
        .map((area) => area.code);
    },

    regionsNear(code) {
      const near = new Set(
        regionsOf(code).flatMap((region) => [region, ...regionOf(region).neighbours]),
      );
      return regions.map((region) => region.code).filter((region) => near.has(region));
    },

    covers: (coverage, place) => cover(coverage, place),
  };
  const cover = coverOf(gazetteer);
  return gazetteer;
}

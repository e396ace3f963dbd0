import type {AreaTablesLoader} from '../../controllers/area-tables.js';
import {area} from '../../core/filters/area.js';
import type {Directory} from '../../core/search/directory.js';
import type {Resource} from '../../core/feed/format/resource.js';
import {areaName} from '../../locales/area-name.js';
import type {Wording} from './wording.js';

/**
 * The areas that a resource serves, by name. Nations, regions and prisons have names at hand; those
 * of councils and of other schemes are fetched when they are first needed, and until then it is
 * said in which nation they lie.
 */
export function whereItWorks(
  resource: Resource,
  directory: Directory,
  wording: Wording,
  tables: AreaTablesLoader,
): readonly string[] {
  const {coverage} = resource;
  const {area: names} = wording.messages.resource;
  const isNamed = (code: string) => Object.hasOwn(names, code) || code.startsWith('prison:');
  if (coverage.every(isNamed)) return coverage.map((code) => wording.label('area', code));

  const atlas = tables.atlas(directory);
  if (atlas?.names)
    return coverage.map((code) =>
      isNamed(code) ? wording.label('area', code) : areaName(code, atlas.gazetteer, wording),
    );
  const known = coverage.filter(isNamed).map((code) => wording.label('area', code));
  const nations = area
    .valuesOf({...resource, coverage: coverage.filter((code) => !isNamed(code))})
    .filter((code) => Object.hasOwn(names, code) && !coverage.includes(code))
    .map((code) => wording.messages.card.partsOf(names[code]!));
  return [...known, ...nations];
}

/** Whether names are needed that are not at hand. */
export function needsTables({coverage}: Resource, {messages}: Wording): boolean {
  return coverage.some(
    (code) => !Object.hasOwn(messages.resource.area, code) && !code.startsWith('prison:'),
  );
}

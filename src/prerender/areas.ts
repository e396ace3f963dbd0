import {
  authorsArea,
  gazetteerOf,
  loadAreaData,
  lookupsOf,
  placeFinder,
  type AreaCode,
  type AreaTables,
  type Gazetteer,
} from '../core/areas/index.js';
import type {Directory} from '../core/search/directory.js';
import type {Context} from './context.js';

/** What is known of areas: everything, since nobody waits for it here. */
export interface Atlas {
  readonly gazetteer: Gazetteer;
  readonly tables: AreaTables;
}

const atlases = new WeakMap<Directory, Promise<Atlas>>();

export function atlasOf(directory: Directory): Promise<Atlas> {
  let atlas = atlases.get(directory);
  if (!atlas) atlases.set(directory, (atlas = load(directory)));
  return atlas;
}

async function load({feed: {prisons}}: Directory): Promise<Atlas> {
  const data = await loadAreaData();
  const lookups = lookupsOf(data);
  return {
    gazetteer: gazetteerOf({
      prisons,
      namesOf: (code) => lookups.namesOf(code),
      counties: data.counties,
    }),
    tables: {findPlaces: placeFinder({prisons, data}), ...lookups},
  };
}

/** Codes of the area that the page's author chose; none where they chose none. */
export function chosenAreas(
  {attributes, directory, complain}: Context,
  {gazetteer, tables}: Atlas,
): readonly AreaCode[] {
  const wanted = ['prison', 'probation-region', 'area'].map(
    (name) => attributes[name]?.trim() || undefined,
  );
  const {codes, problems} = authorsArea(wanted, gazetteer, directory.feed.prisons, tables);
  for (const {attribute, value, known} of problems) complain(attribute, value, known);
  return codes;
}

import type {AreaCode} from '../codes.js';
import {councilsWhere} from '../council-table.js';
import type {AreaScheme} from './scheme.js';

/** What is needed to know of a prison; the feed's prisons fit. */
export interface PrisonArea {
  readonly id: string;
  /** Areas it stands in: council, region, probation region. */
  readonly areas: readonly AreaCode[];
}

export const prisonCode = (id: string): AreaCode => `prison:${id}`;

/**
 * The prisons of a feed (`prison:BLI`). A prison is a point in its council: what covers the council
 * covers the prison, and what serves only the prison serves a part of the council.
 *
 * @param councilsOf - The councils of any other area; undefined for a code that is not known.
 */
export const prisonScheme = (
  prisons: readonly PrisonArea[],
  councilsOf: (code: AreaCode) => ReadonlySet<AreaCode> | undefined,
): AreaScheme => {
  const everywhere = councilsWhere(() => true);
  return {
    id: 'prison',
    level: 'prison',
    areas: prisons.map(({id, areas}) => ({
      code: prisonCode(id),
      isPoint: true,
      // A prison without a council is somewhere in the smallest area that its areas leave.
      councils: areas.reduce<ReadonlySet<AreaCode>>((left, code) => {
        const councils = councilsOf(code);
        const both = [...left].filter((council) => councils?.has(council));
        // Areas that contradict each other must not leave the prison nowhere.
        return both.length > 0 ? new Set(both) : left;
      }, everywhere),
    })),
  };
};

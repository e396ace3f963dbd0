import type {Text} from '../../feed/format/text.js';
import type {AreaCode} from '../codes.js';
import type {Names} from '../names.js';
import {partsOfName, saidNames} from '../prison-name.js';
import {councilsWhere} from '../council-table.js';
import type {AreaScheme} from './scheme.js';

/** What is needed to know of a prison; the feed's prisons fit. */
export interface PrisonArea {
  readonly id: string;
  readonly name?: Text;
  readonly aliases?: readonly Text[];
  /** Areas it stands in: council, region, probation region. */
  readonly areas: readonly AreaCode[];
}

// Not imported: what this file and the page's first file shared would become a third one.
export const everyWording = (text: Text): string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** A plain text is in the feed's language, which prisons' names rarely depend on. */
export function namesOfText(text: Text): Names {
  if (typeof text === 'string') return {en: text};
  const {en = everyWording(text)[0] ?? '', cy} = text;
  return cy === undefined ? {en} : {en, cy};
}

/** A name without its kind would be that of the town: of Edinburgh the alias HMP Edinburgh is taken. */
function namesInSentence(name: Text, aliases: readonly Text[] = []): Names {
  const said = saidNames(namesOfText(name));
  const {bare, type} = partsOfName(namesOfText(name).en);
  const titled = aliases
    .flatMap(everyWording)
    .find((alias) => /^HM[A-Z]+ /.test(alias) && alias.endsWith(` ${bare}`));
  return type || !titled ? said : {...said, en: titled};
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
    areas: prisons.map(({id, name, aliases, areas}) => ({
      code: prisonCode(id),
      ...(name !== undefined && {names: namesInSentence(name, aliases)}),
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

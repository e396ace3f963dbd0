import type {Areas} from '../../controllers/area-tables.js';
import type {AreaCode, AreaTables, Names, SpecialKind} from '../../core/areas/index.js';

/** A place that what was typed may mean. */
export interface Option {
  readonly wording: string;
  /** The council or region it lies in, which tells namesakes apart. */
  readonly within: Names | undefined;
  readonly codes: readonly AreaCode[];
}

/** What is said to, and done for, a visitor who typed something. */
export type Answer = {
  /** As it was typed, tidied. It is shown again and goes nowhere else. */
  readonly typed: string;
} & (
  | {readonly kind: 'found' | 'border' | 'assumed'; readonly areas: readonly AreaCode[]}
  | {readonly kind: 'which'; readonly options: readonly Option[]}
  | {readonly kind: 'special'; readonly which: SpecialKind}
  | {readonly kind: 'nothing' | 'empty' | 'names-missing'}
);

/**
 * Decides what to do with what a visitor typed.
 *
 * @param tables - The tables at hand.
 * @param hasNames - Whether the names of towns are among them.
 */
export function answerTo(
  text: string,
  {understand}: Areas,
  tables: AreaTables,
  hasNames: boolean,
): Answer {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (!typed) return {kind: 'empty', typed};
  const understood = understand(typed, tables);
  switch (understood.kind) {
    case 'region':
      return {kind: 'found', typed, areas: [understood.region]};
    case 'postcode': {
      const {regions, certainty, postcode} = understood;
      const kind = certainty === 'exact' ? 'found' : certainty;
      return {kind, typed: postcode.text, areas: regions};
    }
    case 'places': {
      const exact = understood.suggestions.filter(
        // A town is what its name means, even where a prison has the same one.
        ({match, kind}, _, all) =>
          match === 'exact' &&
          (kind !== 'prison' ||
            all.every((other) => other.match !== 'exact' || other.kind === 'prison')),
      );
      if (exact.length === 1) return {kind: 'found', typed, areas: exact[0]!.codes};
      const options = (exact.length ? exact : understood.suggestions).map(
        ({wording, codes, within}) => ({wording, within: within[0], codes}),
      );
      return {kind: 'which', typed, options};
    }
    case 'special':
      return {kind: 'special', typed, which: understood.which};
    case 'nothing':
      return {kind: hasNames ? 'nothing' : 'names-missing', typed};
  }
}

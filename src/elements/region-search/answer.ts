import type {Areas} from '../../controllers/area-tables.js';
import type {AreaCode, SpecialKind} from '../../core/areas/index.js';

/** A place that what was typed may mean. */
export interface Option {
  /** `Newport, Shropshire`. */
  readonly name: string;
  readonly codes: readonly AreaCode[];
}

/** What is said to, and done for, a visitor who typed something. */
export type Answer = {
  /** As it was typed, tidied. It is shown again and goes nowhere else. */
  readonly typed: string;
  /** Chosen at once. */
  readonly areas?: readonly AreaCode[];
} & (
  | {readonly kind: 'found'}
  | {readonly kind: 'border' | 'assumed'; readonly areas: readonly AreaCode[]}
  | {readonly kind: 'which'; readonly options: readonly Option[]}
  | {readonly kind: 'special'; readonly which: SpecialKind}
  | {readonly kind: 'nothing' | 'empty'}
);

/** Decides what to do with what a visitor typed. */
export function answerTo(text: string, {understand}: Areas): Answer {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (!typed) return {kind: 'empty', typed};
  const understood = understand(typed);
  switch (understood.kind) {
    case 'region':
      return {kind: 'found', typed, areas: [understood.region]};
    case 'postcode': {
      const {regions, certainty, postcode} = understood;
      return certainty === 'exact'
        ? {kind: 'found', typed: postcode.text, areas: regions}
        : {kind: certainty, typed: postcode.text, areas: regions};
    }
    case 'places': {
      const exact = understood.suggestions.filter(({match}) => match === 'exact');
      if (exact.length === 1) return {kind: 'found', typed, areas: exact[0]!.codes};
      const options = (exact.length ? exact : understood.suggestions).map(
        ({wording, codes, within}) => ({
          name: within[0] ? `${wording}, ${within[0].en}` : wording,
          codes,
        }),
      );
      return {kind: 'which', typed, options};
    }
    case 'special':
      return {kind: 'special', typed, which: understood.which};
    case 'nothing':
      return {kind: 'nothing', typed};
  }
}

import type {Text} from '../../feed/format/text.js';
import type {AreaCode} from '../codes.js';
import {fold, type Names} from '../names.js';
import {isRegionCode} from '../codes.js';
import {regionOf} from '../regions.js';
import {everyWording, namesOfText, prisonCode, type PrisonArea} from '../schemes/prisons.js';
import type {Named} from './name-index.js';
import type {NamedPlace} from './suggestion.js';

/** What is needed of a prison to find it by name; the feed's prisons fit. */
export interface NamedPrison extends PrisonArea {
  readonly name: Text;
  readonly aliases: readonly Text[];
  readonly latitude?: number;
  readonly longitude?: number;
}

/** After towns and councils, of which many share a prison's name. */
const order = 30;

/**
 * Prisons by name and alias and as people say them: `Bristol`, `HMP Bristol`, `Bristol prison`.
 */
export const prisonNames = (prisons: readonly NamedPrison[]): readonly Named<NamedPlace>[] =>
  prisons.map((prison) => {
    const {id, name, aliases, latitude, longitude} = prison;
    const hasPoint = latitude !== undefined && longitude !== undefined;
    return {
      wordings: wordingsOf(name, aliases),
      order,
      value: {
        kind: 'prison',
        names: namesOfText(name),
        codes: [prisonCode(id)],
        within: regionNames(prison.areas),
        ...(hasPoint && {at: {latitude, longitude}}),
      },
    };
  });

function wordingsOf(name: Text, aliases: readonly Text[]): string[] {
  const given = [name, ...aliases].flatMap(everyWording);
  const bare = everyWording(name).map((wording) => wording.replace(/\s*\(.*\)\s*$/, ''));
  const said = bare.flatMap((wording) => [wording, `HMP ${wording}`, `${wording} prison`]);
  const byFold = new Map([...given, ...said].reverse().map((wording) => [fold(wording), wording]));
  return [...byFold.values()].reverse();
}

const regionNames = (areas: readonly AreaCode[]): Names[] =>
  areas.filter(isRegionCode).map((code) => regionOf(code).names);

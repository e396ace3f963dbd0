import type {AreaCode} from '../../../core/areas/codes.js';
import {readNamedCsv} from './csv.js';

/**
 * Reads an ONS look-up of local authority districts to regions in England: columns LADnnCD and
 * RGNnnCD, nn the year.
 */
export function readRegionLookup(text: string, file: string): Map<AreaCode, AreaCode> {
  const rows = readNamedCsv(text, file, [/^LAD\d\dCD$/, /^RGN\d\dCD$/]);
  return new Map(rows.map(({get}) => [get('^LAD\\d\\dCD$'), get('^RGN\\d\\dCD$')]));
}

/** Reads an ONS list of local authority names: columns LADnnCD and LADnnNMW, the Welsh name. */
export function readWelshNames(text: string, file: string): Map<AreaCode, string> {
  const rows = readNamedCsv(text, file, [/^LAD\d\dCD$/, /^LAD\d\dNMW$/]);
  return new Map(
    rows
      .map(({get}) => [get('^LAD\\d\\dCD$'), get('^LAD\\d\\dNMW$')] as const)
      .filter(([, name]) => name !== ''),
  );
}

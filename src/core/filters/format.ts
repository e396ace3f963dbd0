import {formats, type Resource} from '../feed/format/resource.js';
import {fileKind} from '../feed/file-kind.js';
import type {Filter} from './filter.js';
import {termsOfWords} from './terms.js';

const otherNames: Readonly<Record<string, readonly string[]>> = {
  'easy-read': ['easy read', 'easyread'],
  'large-print': ['large print'],
  bsl: ['british sign language', 'sign language', 'signed'],
  subtitles: ['subtitled', 'captions', 'captioned'],
  printable: ['print'],
};

/** The ways a resource is made easier to use, and the kinds of its files: `pdf`, `word`. */
const valuesOf = ({formats, downloads}: Resource): readonly string[] =>
  downloads.length === 0
    ? formats
    : [
        ...formats,
        ...new Set(
          downloads.flatMap(({mediaType}) =>
            mediaType === undefined ? [] : (fileKind(mediaType)?.toLowerCase() ?? []),
          ),
        ),
      ];

/** How a resource can be read, watched or heard. One that states nothing answers to none. */
export const format = {
  id: 'format',
  valuesOf,
  termsOf: ({resources}) => termsOfWords(formats, resources.flatMap(valuesOf), otherNames),
} as const satisfies Filter;

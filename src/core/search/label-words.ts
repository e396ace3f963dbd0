/**
 * What lists call types, beneficiaries and formats, in Welsh, and in English where that says more
 * than their ids do, so that either can be typed. Kept here, because a visit loads the sentences of
 * one language only; a test compares them.
 */
const names: Readonly<Record<string, string>> = {
  booklet: 'Llyfryn',
  leaflet: 'Taflen',
  book: 'Llyfr',
  film: 'Ffilm',
  website: 'Gwefan',
  toolkit: 'Pecyn cymorth',
  guide: 'Canllaw',
  briefing: 'Papur briffio',
  'e-learning': 'E-ddysgu',
  research: 'Ymchwil',
  policy: 'Polisi',
  'practice-model': 'Example of practice | Enghraifft o ymarfer',
  service: 'Gwasanaeth',
  helpline: 'Llinell gymorth',
  training: 'Hyfforddiant',

  child: 'Children | Plant',
  'young-person': 'Young people | Pobl ifanc',
  'parent-or-carer': 'Parents and carers | Rhieni a gofalwyr',
  'family-member': 'Family members | Aelodau o’r teulu',
  'person-in-custody': 'People in prison | Pobl yn y carchar',
  professional: 'Professionals | Gweithwyr proffesiynol',

  'easy-read': 'Hawdd ei ddeall',
  'large-print': 'Print bras',
  bsl: 'British Sign Language | Iaith Arwyddion Prydain',
  audio: 'Sain',
  subtitles: 'Isdeitlau',
  printable: 'Addas i’w argraffu',
};

/** An id, and what lists call it in English and Welsh. An id of a later release is found by itself. */
export const labelWords = (id: string): string =>
  Object.hasOwn(names, id) ? `${id} ${names[id]!}` : id;

/**
 * What the languages of resources are called in English and Welsh, so that either can be typed.
 * Kept here, because browsers differ in the Welsh names they know. A language that is not listed
 * is found by its tag.
 */
const names: Readonly<Record<string, string>> = {
  ar: 'Arabic Arabeg',
  bfi: 'BSL British Sign Language Iaith Arwyddion Prydain',
  bn: 'Bengali',
  cy: 'Welsh Cymraeg Gymraeg',
  en: 'English Saesneg',
  es: 'Spanish Sbaeneg',
  fa: 'Farsi Persian Perseg',
  fr: 'French Ffrangeg',
  ga: 'Irish Gwyddeleg',
  gd: 'Gaelic Gaeleg',
  gu: 'Gujarati',
  hi: 'Hindi',
  ku: 'Kurdish Cwrdeg',
  lt: 'Lithuanian Lithwaneg',
  pa: 'Punjabi Panjabi',
  pl: 'Polish Pwyleg',
  pt: 'Portuguese Portiwgaleg',
  ro: 'Romanian Rwmaneg',
  so: 'Somali',
  sq: 'Albanian Albaneg',
  ta: 'Tamil',
  tr: 'Turkish Tyrceg',
  uk: 'Ukrainian Wcreineg',
  ur: 'Urdu Wrdw',
  vi: 'Vietnamese Fietnameg',
  zh: 'Chinese Tsieineeg',
};

/** Names of a language in English and Welsh, or its tag when they are not known. */
export const languageWords = (tag: string): string =>
  names[tag.split('-', 1)[0]!.toLowerCase()] ?? tag;

/**
 * A text of the feed: a plain string in the feed's own language, or one string per
 * language (BCP 47 tag → text). Always text, never HTML.
 */
export type Text = string | Readonly<Record<string, string>>;

/** A text in one language, ready to show. */
export interface LocalText {
  readonly value: string;
  /** BCP 47 tag of `value`, so that a view can say so when it is not the page's language. */
  readonly lang: string;
}

/**
 * Picks the wording of a text for a reader.
 *
 * The order is: the wanted language, the same language without its region (`cy-GB` → `cy`) or
 * with another one (`cy` → `cy-GB`), then the feed's own language and English in the same way, then
 * whichever comes first. So a reader is never shown nothing because a translation is missing.
 *
 * @param text - The text, as parsed.
 * @param wanted - BCP 47 tag of the language the reader wants, in any case.
 * @param feedLanguage - BCP 47 tag of the feed, which plain strings are in.
 */
export function localText(text: Text, wanted: string, feedLanguage: string): LocalText {
  if (typeof text === 'string') return {value: text, lang: feedLanguage};
  const given = Object.keys(text);
  for (const tag of [wanted, feedLanguage, 'en']) {
    const lang = nearestTag(given, tag);
    if (lang !== undefined) return {value: text[lang]!, lang};
  }
  const [lang, value] = Object.entries(text)[0] ?? [feedLanguage, ''];
  return {value, lang};
}

function nearestTag(given: readonly string[], wanted: string): string | undefined {
  const exact = wanted.toLowerCase();
  const base = baseLanguage(wanted);
  return (
    given.find((tag) => tag.toLowerCase() === exact) ??
    given.find((tag) => tag.toLowerCase() === base) ??
    given.find((tag) => baseLanguage(tag) === base)
  );
}

/** Every wording of a text, for search: a Welsh reader may type the English name. */
export function everyWording(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** `cy-GB` → `cy`. */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

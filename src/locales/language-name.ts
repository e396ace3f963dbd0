import type {LocalText} from '../core/feed/format/text.js';
import type {Messages} from './messages/index.js';

/**
 * What a language is called, for a reader: in their own language, else in itself, else in English.
 *
 * @param tag - BCP 47 tag of the language to name.
 */
export function languageName(tag: string, messages: Messages): LocalText {
  const base = tag.split('-', 1)[0]!.toLowerCase();
  if (base === messages.tag) return {value: messages.name, lang: messages.tag};
  if (Object.hasOwn(messages.languages, base))
    return {value: messages.languages[base]!, lang: messages.tag};
  // British Sign Language, which browsers have no name for.
  if (base === 'bfi') return {value: messages.resource.format.bsl!, lang: messages.tag};
  for (const lang of [messages.tag, tag, 'en']) {
    const value = nameIn(lang, tag);
    if (value) return {value, lang};
  }
  return {value: tag, lang: messages.tag};
}

function nameIn(lang: string, tag: string): string | undefined {
  try {
    return namesIn(lang)?.of(tag);
  } catch {
    // Well formed, but more than the name of a language, as `en-x-plain` is.
    return undefined;
  }
}

const known = new Map<string, Intl.DisplayNames | undefined>();

/** The names of languages in a language, when this browser has them. For others it would give those of its own. */
function namesIn(lang: string): Intl.DisplayNames | undefined {
  if (!known.has(lang))
    known.set(
      lang,
      Intl.DisplayNames.supportedLocalesOf(lang).length
        ? new Intl.DisplayNames(lang, {type: 'language', fallback: 'none'})
        : undefined,
    );
  return known.get(lang);
}

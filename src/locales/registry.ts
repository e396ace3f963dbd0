import {en} from './en/index.js';
import {formatting, type Formatting} from './formatting.js';
import type {Messages} from './messages/index.js';

/**
 * A language: its sentences, given its formats. A language's files import nothing but types and each
 * other, so that one file is all a page has to load for it.
 */
export type Locale = (format: Formatting) => Messages;

/** The language that is always there, and what every other falls back to. */
export const defaultMessages: Messages = en(formatting('en-GB'));

/** The further languages, by BCP 47 tag without region. Each is loaded when a page first needs it. */
const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  cy: async () => (await import('./cy/index.js')).cy,
};

const loaded = new Map<string, Messages>([[defaultMessages.tag, defaultMessages]]);

/** Tags of the languages that can be had, without region. */
export const languages: readonly string[] = [defaultMessages.tag, ...Object.keys(loaders)];

/** The sentences of a language, when they are here already. */
export function messagesNow(tag: string): Messages | undefined {
  return loaded.get(base(tag));
}

/** Loads the sentences of a language. A language that cannot be had, now or at all, gives English. */
export async function loadMessages(tag: string): Promise<Messages> {
  const lang = base(tag);
  const here = loaded.get(lang);
  if (here) return here;
  try {
    const locale = await loaders[lang]?.();
    if (!locale) return defaultMessages;
    const messages = locale(formatting(lang));
    loaded.set(lang, messages);
    return messages;
  } catch {
    // The page may be offline, or its policy may refuse the file: English says more than nothing,
    // and the next widget that asks tries again.
    return defaultMessages;
  }
}

const base = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();

import {en} from './en.js';
import type {Messages} from './messages.js';

/** The language that is always there, and what every other falls back to. */
export const defaultMessages: Messages = en;

/** Languages by BCP 47 base tag. Each further one is loaded when a page first needs it. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  cy: async () => (await import('./cy.js')).cy,
};

const loaded = new Map<string, Messages>([[en.tag, en]]);

/** Tags of the languages that can be had, without region. */
export const languages: readonly string[] = [en.tag, ...Object.keys(loaders)];

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
    const messages = await loaders[lang]?.();
    if (messages) loaded.set(lang, messages);
    return messages ?? defaultMessages;
  } catch {
    // The page may be offline, or its policy may refuse the chunk: English says more than nothing,
    // and the next widget that asks tries again.
    return defaultMessages;
  }
}

const base = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();

/** Longest title of a sheet, in characters. */
export const longestTitle = 60;

/** Control characters, broken characters, and those that turn the direction of what stands around them. */
const unreadable = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;

/** An address of the web or of mail, whole or as people write it. */
const address = /@|:\/\/|\bwww\.|\p{L}\.\p{L}{2,}/iu;

/** The title of a sheet on one line, no longer than it may be. */
export const tidyTitle = (title: string): string =>
  [...title.replace(/\s+/gu, ' ').replace(unreadable, '').trim()]
    .slice(0, longestTitle)
    .join('')
    .trim();

/**
 * The title that a link may carry; none for one with an address or a number to ring. Whoever writes a
 * link chooses its title, and it is shown under the name of the page: it must not send anybody elsewhere.
 */
export function sharedTitle(title: string): string | undefined {
  const tidy = tidyTitle(title);
  const digits = tidy.match(/\p{Number}/gu)?.length ?? 0;
  return tidy === '' || digits >= 6 || address.test(tidy) ? undefined : tidy;
}

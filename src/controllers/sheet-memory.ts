/*
 * Where a sheet is kept between the pages of one visit, only where the author of the page asks for it
 * (`with-memory`): in the storage of the tab, which the browser empties when the tab is closed. Every
 * step may be refused, as in a sandbox; then nothing is kept.
 */

const keyOf = (feed: string) => `signpost.sheet ${feed}`;

/**
 * @param feed - What the feed is known by.
 * @returns What was kept.
 */
export function recallSheet(feed: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(feed)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in the place of the one before; none forgets it. */
export function keepSheet(feed: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(keyOf(feed));
    else sessionStorage.setItem(keyOf(feed), text);
  } catch {
    // Refused, or full.
  }
}

/** What a script leaves on the page for its elements and for other copies of itself. */
export type Load = (...tags: readonly string[]) => Promise<void>;

const mark = Symbol.for('signpost.loader');
const told = Symbol.for('signpost.loader.told');

/**
 * Whether this copy of the script is the first on the page. A second one would fetch everything
 * again, to be told that all tags are taken; whatever their versions, the first works and the others
 * leave the page alone, with one warning for all.
 *
 * @param load - Fetches and registers tags; elements that show others inside themselves find it.
 */
export function isFirstCopy(load: Load): boolean {
  // Not the window: a page may enumerate its names, or use one of ours.
  const registry = customElements as CustomElementRegistry & {[mark]?: Load; [told]?: true};
  if (!registry[mark]) {
    registry[mark] = load;
    return true;
  }
  if (!registry[told])
    console.warn('[signpost] The script is on this page twice. The first one is used.');
  registry[told] = true;
  return false;
}

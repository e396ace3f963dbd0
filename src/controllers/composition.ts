/** Where the loader leaves its `load` function for elements that need further ones. */
const mark = Symbol.for('signpost.loader');

/**
 * Asks for the files of tags that an element shows inside itself, where the loader does not look.
 * A page that registered every tag at once, or its own selection, has no loader and no need of one:
 * what it left out shows the content between its tags.
 */
export function need(...tags: readonly string[]): void {
  const {[mark]: load} = customElements as CustomElementRegistry & {
    [mark]?: ((...tags: readonly string[]) => Promise<void>) | undefined;
  };
  // Another version's loader may have left a mere sign there.
  if (typeof load === 'function') void load(...tags);
}

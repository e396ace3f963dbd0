import {ContextRoot} from '@lit/context';

let hasRoot = false;

/**
 * Registers tags. A tag that something else on the page took first is left alone, with one warning
 * for all: two versions of the library may meet on one page, and the first one keeps working.
 *
 * @param elements - Tags with their classes, in upgrade order: providers before consumers.
 */
export function register(
  elements: Readonly<Record<string, CustomElementConstructor>>,
  registry: CustomElementRegistry = customElements,
): void {
  // It remembers widgets that wake up before their feed does, so it comes before both.
  if (!hasRoot) new ContextRoot().attach(document.documentElement);
  hasRoot = true;

  const taken: string[] = [];
  for (const [tag, constructor] of Object.entries(elements)) {
    const first = registry.get(tag);
    if (!first) registry.define(tag, constructor);
    else if (first !== constructor) taken.push(`<${tag}>`);
  }
  if (taken.length > 0)
    console.warn(`[signpost] Defined already, and kept as they were: ${taken.join(', ')}.`);
}

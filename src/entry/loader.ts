import {parts, type Tag} from './parts.js';

/*
 * What a partner's <script type="module"> loads: it watches for the tags of the library and
 * fetches only the files of those it finds, all at the same time. A page without such a tag pays
 * for this file alone. It imports nothing at once, and no part imports it: a page may add a version
 * to its address, and would otherwise load it twice.
 */

/** Tags whose files are here or on their way. */
const asked = new Set<Tag>();
const tags = Object.keys(parts) as Tag[];
const selector = tags.join();

/**
 * Fetches the files of some tags and registers them. The page's own tags are found without it; it
 * is for tags that stand where a document is not watched, such as inside another shadow root.
 *
 * @param wanted - Without any: all tags.
 */
export async function load(...wanted: readonly Tag[]): Promise<void> {
  await Promise.all((wanted.length ? wanted : tags).map(loadOne));
}

async function loadOne(tag: Tag): Promise<void> {
  if (asked.has(tag)) return;
  asked.add(tag);
  try {
    // What every part needs travels beside it, not after it.
    const [{register}, element] = await Promise.all([import('./shared.js'), parts[tag]()]);
    register({[tag]: element});
  } catch (error) {
    // The author's own content stays in view, and the next such tag tries again.
    asked.delete(tag);
    console.error(`[signpost] The file of <${tag}> could not be loaded.`, error);
  }
}

const isOurs = (name: string): name is Tag => Object.hasOwn(parts, name);

function look(at: ParentNode): void {
  for (const {localName} of at.querySelectorAll(selector)) void loadOne(localName as Tag);
}

// A second copy of this file would fetch everything again, to be told that all tags are taken.
const mark = Symbol.for('signpost.loader');
const registry = customElements as CustomElementRegistry & {[mark]?: typeof load};
if (registry[mark])
  console.warn('[signpost] The script is on this page twice. The first one is used.');
else {
  // Elements that show others inside themselves find it here.
  registry[mark] = load;
  look(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (isOurs(node.localName)) void loadOne(node.localName);
          look(node);
        }
  }).observe(document, {childList: true, subtree: true});
}

/*
 * Imports nothing, as what it shared with the loader would be a file that every page waits for.
 */

/** How long a page's own files may hold up what is written out already, in milliseconds. */
const longestWait = 5_000;

/** How long pictures that a visitor is looking at may hold up what is not there yet. */
const longestForPictures = 2_000;

/**
 * Does something once the pictures are here that a visitor sees first: over a slow line they would
 * come later by as long as the library takes, and the library no sooner without them.
 *
 * @param pictures - Those that were still on their way.
 */
export function whenPicturesAreHere(then: () => void, pictures: readonly HTMLImageElement[]): void {
  const goOn = once(then, longestForPictures);
  // Some may have come while this file did.
  const waited = new Set<Element>(pictures.filter(({complete}) => !complete));
  const settle = ({target}: {target: EventTarget | null}) => {
    waited.delete(target as Element);
    if (waited.size === 0) goOn();
  };
  // It says what is in view without a layout made for the question.
  const watcher = new IntersectionObserver((entries) => {
    watcher.disconnect();
    for (const entry of entries) if (!entry.isIntersecting) settle(entry);
  });
  for (const picture of waited) {
    picture.addEventListener('load', settle, {once: true});
    picture.addEventListener('error', settle, {once: true});
    watcher.observe(picture);
  }
  if (waited.size === 0) goOn();
}

/** Does something once the page has everything of its own, or keeps a reader waiting for it. */
export function whenPageIsHere(then: () => void): void {
  const goOn = once(then, longestWait);
  if (document.readyState === 'complete') goOn();
  else addEventListener('load', goOn, {once: true});
}

/**
 * Something that is done once, at the latest after some time, and not before what has just come is
 * painted: the first thing that the library does would put that off.
 */
function once(then: () => void, longest: number): () => void {
  let isDone = false;
  const go = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    // Where no frame is drawn, as in a tab behind another, nothing is to be painted either.
    if (document.hidden) then();
    else requestAnimationFrame(() => setTimeout(then));
  };
  const timer = setTimeout(go, longest);
  return go;
}

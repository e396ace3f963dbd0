interface Policies {
  createPolicy(
    name: string,
    rules: {createHTML: (text: string) => string},
  ): {
    createHTML(text: string): object;
  };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * Text that a browser may read as HTML, on pages that ask for trusted types too: they need
 * `trusted-types signpost-builder`. Only for two uses: a preview of the builder’s own page,
 * and a document that is read and never shown.
 *
 * @throws Where the page's policy does not allow it.
 */
function trusted(text: string): unknown {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: Policies};
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy('signpost-builder', {createHTML: (html) => html});
  return policy.createHTML(text);
}

/** Shows HTML in a frame. */
export function showIn(frame: HTMLIFrameElement, html: string): void {
  Reflect.set(frame, 'srcdoc', trusted(html));
}

/** Reads HTML as browsers read a page, without showing it, loading anything or running a script. */
export function readAsPage(html: string): Document {
  const parser = new DOMParser();
  return Reflect.apply(parser.parseFromString.bind(parser), undefined, [
    trusted(html),
    'text/html',
  ]) as Document;
}

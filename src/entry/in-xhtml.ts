/*
 * A page that is served as XHTML reads what is set as `innerHTML` as XML, and Lit's templates are
 * HTML. Lit shows its templates' class to a hook for polyfills; here it learns to read them in a
 * document that is HTML. The loader asks for this file on such a page, before Lit's.
 */

interface TemplateClass {
  createElement(html: TrustedHTML | string): HTMLTemplateElement;
}

const hook = 'litHtmlPolyfillSupport';
const page = globalThis as {[hook]?: ((template: TemplateClass) => void) | undefined};
const before = page[hook];

page[hook] = (template) => {
  // Only the first copy of Lit that comes is ours; the page keeps its names.
  if (before) page[hook] = before;
  else delete page[hook];
  const inert = document.implementation.createHTMLDocument('');
  template.createElement = (html) => {
    const element = inert.createElement('template');
    element.innerHTML = html as string;
    return element;
  };
};

export {};

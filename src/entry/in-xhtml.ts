/** A template as Lit hands it over: text, or where the page asks for it trusted HTML. */
interface TemplateClass {
  createElement(html: unknown): HTMLTemplateElement;
}

const hook = 'litHtmlPolyfillSupport';
let isAsked = false;

/**
 * Lets Lit read its templates on a page that is served as XHTML, which reads what is set as
 * `innerHTML` as XML; the templates are HTML. Lit shows their class to a hook for polyfills as soon
 * as it is loaded, so this comes before. There it learns to read them in a document that is HTML.
 */
export function readTemplatesAsHtml(): void {
  if (isAsked) return;
  isAsked = true;
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
}

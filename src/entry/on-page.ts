/*
 * How the scripts look at a page that they know nothing of. A form field or a form may be named
 * like a member of the form or of the document and then stands in its place; the prototypes keep
 * the members themselves.
 */

/** The elements below a document or an element that a selector names. */
export const find = (at: Node, selector: string): NodeListOf<HTMLElement> =>
  (at === document ? Document : Element).prototype.querySelectorAll.call(
    at,
    selector,
  ) as NodeListOf<HTMLElement>;

/** Pictures that are still on their way. Those that a browser puts off are far from what a visitor sees. */
export const comingPictures = (): HTMLImageElement[] =>
  ([...find(document, 'img:not([loading=lazy])')] as HTMLImageElement[]).filter(
    ({complete}) => !complete,
  );

/**
 * Hands over every element of the page that a selector names: those that are there, and those that
 * come later, however deep they stand. What stands in a shadow root is not seen.
 */
export function watch(selector: string, onElement: (element: HTMLElement) => void): void {
  find(document, selector).forEach(onElement);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (Element.prototype.matches.call(node, selector)) onElement(node as HTMLElement);
          find(node, selector).forEach(onElement);
        }
  }).observe(document, {childList: true, subtree: true});
}

/** What rules of style and themes tell boxes apart by. */
const telling =
  /^(class|part|role|type|hidden|open|disabled|layout|theme|dir|aria-(?!label|desc|control|active).*)$/;

/** Boxes with words of their own, or that words are written in. */
const written = 'input, select, textarea';

/**
 * The boxes in view that have words, each with its kind: its tag and what style sheets tell it apart
 * by, and those of every box around it, through shadow roots. Two of a kind have the same colours in
 * one theme, whatever their words and their language.
 *
 * @param root - What is on the page; its own style sheets are part of every kind.
 */
export function boxesByKind(root: Element): ReadonlyMap<Element, string> {
  const own = [...root.querySelectorAll('style')].map(({textContent}) => textContent).join('');
  const boxes = new Map<Element, string>();
  const visit = (element: Element, around: string) => {
    const kind = `${around} > ${describe(element)}`;
    const hasWords = [...element.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '',
    );
    const isBox = hasWords || element.matches(written);
    if (isBox && element.checkVisibility({visibilityProperty: true})) boxes.set(element, kind);
    for (const child of insideOf(element)) visit(child, kind);
  };
  for (const child of root.children) visit(child, own);
  return boxes;
}

/** What is in an element; what an author wrote inside a widget has the colours of the author's page. */
const insideOf = (element: Element): readonly Element[] =>
  /^signpost-(?!feed$)/.test(element.localName) && element.shadowRoot
    ? [...element.shadowRoot.children]
    : [...(element.shadowRoot?.children ?? []), ...element.children];

const describe = (element: Element): string =>
  [
    element.localName,
    ...[...element.attributes]
      .filter(({name}) => telling.test(name))
      .map(({name, value}) => `${name}=${value}`),
  ].join(' ');

/** How the value of an attribute is read that is given as `data-…`. */
type Read = (standIn: Element, name: string) => string | undefined;

/** What a form of a content system sends for a box that is not ticked. */
const no = /^(?:false|no|off|0)$/i;

/**
 * Turns an element that stands in for a widget into that widget: it goes inside, or for a link
 * around, and what the author wrote is its content. Nothing changes while its tag is not
 * registered, nor the second time.
 */
export function fill(standIn: HTMLElement, tag: string, read: Read): void {
  const widgetClass = customElements.get(tag);
  const isFilled =
    standIn.firstElementChild?.localName === tag || standIn.parentElement?.localName === tag;
  if (!widgetClass || isFilled) return;
  const widget = new widgetClass();
  // Whoever may write a `data-` attribute may not write any other, so only the widget's own are set.
  const {observedAttributes = []} = widgetClass as {observedAttributes?: readonly string[]};
  for (const name of ['lang', ...observedAttributes]) {
    const value = read(standIn, name);
    if (value === undefined || (/^with/.test(name) && no.test(value))) continue;
    // An id seldom looks like an address, and there is seldom a `<signpost-feed>` to name here.
    widget.setAttribute(name === 'feed' && /[/.]/.test(value) ? 'src' : name, value);
  }
  if (standIn.localName === 'a') {
    // A widget has links and buttons of its own, which a link must not hold.
    standIn.replaceWith(widget);
    widget.append(standIn);
    return;
  }
  // What editors put into an empty box would show as an empty line.
  const isEmpty = !standIn.textContent.trim() && !standIn.querySelector(':not(p, br)');
  if (!isEmpty) widget.append(...standIn.childNodes);
  standIn.replaceChildren(widget);
}

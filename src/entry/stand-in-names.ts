/*
 * Editors of content systems that strip unknown tags keep `<div data-signpost="resource-list"
 * data-audience="health">…</div>` whole, and the strictest of them a link with the same attributes.
 * What such a stand-in says is read here, and stand-ins.ts turns it into the widget that it names.
 */

export const standIns = '[data-signpost]';

/** What content systems put into attributes: tags at line breaks, and spaces that do not break. */
const litter = /<\/?(?:p|br)\b[^>]*>|&nbsp;/gi;

/** The value of an attribute, given as `data-…`, without what a content system did to it. */
export function valueOf(standIn: Element, name: string): string | undefined {
  return standIn
    .getAttribute(`data-${name}`)
    ?.replace(litter, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“”„″"](.*)[“”″"]$/, '$1');
}

/** The tag that a stand-in names, whether or not there is one: “Resource list” as `resource-list`. */
export const tagOf = (standIn: Element): string =>
  `signpost-${valueOf(standIn, 'signpost')!
    .toLowerCase()
    .replace(/[<>]/g, '')
    .replace(/[\s_]+/g, '-')
    .replace(/^signpost-/, '')}`;

const told = new Set<string>();

/** Says once that a stand-in names no widget; its content stays as it is. */
export function complain(standIn: Element, tags: readonly string[]): void {
  const name = standIn.getAttribute('data-signpost')!;
  if (told.has(name)) return;
  told.add(name);
  const known = tags.map((tag) => tag.slice('signpost-'.length)).join(', ');
  console.warn(`[signpost] data-signpost="${name}" names no widget. There are: ${known}.`);
}

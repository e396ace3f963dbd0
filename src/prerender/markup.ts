import {dataClass, dataText} from '../core/structured-data/data-text.js';

/**
 * HTML as text, safe by its type: whatever a template is filled with is escaped unless it is itself
 * `Markup`. It is written on one line, because content systems put `<br>` at line breaks, and with the
 * few tags that they let through: no `style`, no `id`, no `hidden`.
 */
export class Markup {
  readonly #html: string;

  private constructor(html: string) {
    this.#html = html;
  }

  /** Only for text that this file has made safe. */
  static of(strings: TemplateStringsArray, values: readonly unknown[]): Markup {
    const [first = '', ...rest] = strings.map(oneLine);
    return new Markup(
      rest.reduce((all, text, index) => all + written(values[index]) + text, first),
    );
  }

  /** Data for search engines: a script that no browser runs. */
  static data(data: object): Markup {
    return new Markup(
      `<script type="application/ld+json" class="${dataClass}">${dataText(data)}</script>`,
    );
  }

  toString(): string {
    return this.#html;
  }
}

/** What a template can be filled with. `undefined` and `false` are nothing. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

/** A template of HTML. White space between its tags is for those who read the source, and is left out. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  Markup.of(strings, values);

/** A heading of a level, 1 to 6; what lies deeper is brought to the nearest. */
export function heading(level: number, content: Content): Markup {
  // A tag cannot be a hole of a template.
  switch (Math.min(6, level)) {
    case 1:
      return html`<h1>${content}</h1>`;
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}

/** Words that lead somewhere when there is an address. The parser has let through only harmless ones. */
export const link = (words: Content, url: string | undefined): Content =>
  url === undefined ? words : html`<a href="${url}">${words}</a>`;

/** A list; nothing without an item. */
export const list = (items: readonly Content[]): Content =>
  items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** Pieces with something between them; those that are nothing are passed over. */
export function joined(pieces: readonly Content[], between: string): Content {
  const some = pieces.filter((piece) => piece !== undefined && piece !== false && piece !== '');
  return some.map((piece, index) => (index ? [between, piece] : piece));
}

/** A paragraph; nothing without words. */
export const paragraph = (words: Content): Content =>
  words !== undefined && words !== false && words !== '' && html`<p>${words}</p>`;

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, '');

function written(value: unknown): string {
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(written).join('');
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escape(value) : '';
}

/** The text between tags and in attributes. Line breaks of the feed are spaces, as browsers show them. */
const escape = (text: string) =>
  text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[&<>"']/g, (character) => escapes[character]!);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

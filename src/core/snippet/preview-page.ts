import type {Look} from './look.js';

interface PreviewPage {
  /** The snippet, as it is copied. */
  readonly snippet: string;
  /** A line of the page's template, such as the script that a box needs. */
  readonly template?: string | undefined;
  readonly lang: string;
  /** Stands at the top of the page and in its title. */
  readonly title: string;
  readonly look?: Look | undefined;
}

/**
 * A page with a snippet on it and nothing else, as HTML. Links open beside it, because what shows it is
 * not to be left.
 */
export function previewPage({snippet, template = '', lang, title, look}: PreviewPage): string {
  const classOf = (on: 'root' | 'body' | 'main') =>
    look?.[on] ? ` class="${escaped(look[on])}"` : '';
  const styles = (look?.styles ?? []).map(
    (href) => `<link rel="stylesheet" href="${escaped(href)}">`,
  );
  return `<!doctype html><html lang="${escaped(lang)}"${classOf('root')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><base target="_blank">${styles.join('')}${template}</head><body${classOf('body')}><div${classOf('main')}><h1>${escaped(title)}</h1>${snippet}</div></body></html>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

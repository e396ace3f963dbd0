import {render, type CSSResult, type TemplateResult} from 'lit';

/** A sheet to be given out of the page. */
export interface Delivered {
  /** What it is called where files and print jobs are listed. */
  readonly title: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly view: TemplateResult;
  readonly styles: CSSResult;
}

/** A4, with room to hold it and to punch it. */
const paper = '@page{size:A4;margin:15mm}html{background:#fff}body{margin:0}';

/**
 * Prints a sheet by itself, whatever else is on the page around: in a frame of its own, which takes
 * its style sheet through the CSSOM, as a strict policy allows no other.
 *
 * @param place - Where the frame is put; it takes the place of the one before.
 */
export function printSheet(place: ParentNode & Node, {title, lang, view, styles}: Delivered): void {
  place.querySelector('iframe.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.title = title;
  // Neither seen nor reached; a frame that is not displayed prints nothing in some browsers.
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  place.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(paper + styles.cssText);
  page.document.adoptedStyleSheets = [sheet];
  page.document.documentElement.lang = lang;
  page.document.title = title;
  render(view, page.document.body);
  page.focus();
  page.print();
}

/** The sheet as an HTML file that needs nothing but itself. */
export function sheetAsHtml({title, lang, view, styles}: Delivered): string {
  // Nothing runs or loads in a document that nobody sees.
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = lang;
  render(view, page.body);
  // What Lit leaves behind to find its places again.
  const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const left: Node[] = [];
  while (comments.nextNode()) left.push(comments.currentNode);
  for (const node of left) (node as ChildNode).remove();
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">${page.querySelector('title')!.outerHTML}<style>${paper}body{padding:1rem}@media print{body{padding:0}}${tidy(styles.cssText)}</style>`;
  return `<!doctype html>\n<html lang="${lang}"><head>${head}</head>${page.body.outerHTML}</html>\n`;
}

const tidy = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');

/** Copies a text. @returns Whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

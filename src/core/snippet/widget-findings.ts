import type {Finding} from './finding.js';
import {textOf, tidy, type HtmlElement} from './html.js';
import type {Remain, Remains} from './remains.js';
import {attributesOf, isWidget, widgetNames} from './widgets.js';

/** Attributes that any element may have. */
const anywhere =
  /^(?:id|class|lang|dir|style|slot|title|hidden|role|part|tabindex|is|nonce|xml:lang|xmlns)$|^(?:data|aria|on)-?/;

const quotes = /[“”„‟‘’‚″«»]/;
const outerQuote = /^[“”„‟″«»]|[“”„‟″«»]$/;

/** What is wrong with the widgets of a page themselves. */
export function* widgetFindings(page: HtmlElement, remains: Remains): Iterable<Finding> {
  for (const remain of remains.tags) {
    yield* nameFindings(remain);
    yield* attributeFindings(remain);
    yield* placeFindings(remain);
    yield* feedFindings(page, remain, remains);
  }
  for (const remain of remains.boxes) {
    yield* nameFindings(remain);
    yield* attributeFindings(remain);
    yield* feedFindings(page, remain, remains);
  }
  for (const remain of remains.iframes) {
    yield* nameFindings(remain);
    yield* iframeFindings(remain);
  }
}

const calledOf = ({element, widget}: Remain): string =>
  element.name.startsWith('signpost-') ? `<${element.name}>` : `<${element.name}> for “${widget}”`;

function* nameFindings({element, widget}: Remain): Iterable<Finding> {
  if (isWidget(widget)) return;
  yield {
    code: 'unknown-widget',
    level: 'problem',
    message: `There is no widget “${widget}”.`,
    fix: `There are: ${widgetNames.join(', ')}.`,
    at: element.position,
  };
}

function* attributeFindings(remain: Remain): Iterable<Finding> {
  const {element, widget, attributes} = remain;
  const at = element.position;
  const called = calledOf(remain);
  const isParted = [...element.attributes.keys()].some((name) => quotes.test(name));
  const isQuoted =
    isParted || [...element.attributes.values()].some((value) => outerQuote.test(value));
  // The script reads the values of a box without the quotes around them.
  const isHarmless = element.attributes.has('data-signpost') && !isParted;
  if (isQuoted)
    yield {
      code: 'typographic-quotes',
      level: isHarmless ? 'note' : 'problem',
      message: isHarmless
        ? `The quotes in ${called} were made typographic. That does no harm.`
        : `The quotes in ${called} were made typographic, so its attributes are not what was written.`,
      fix: 'Paste the snippet in the editor’s view of the source, with straight quotes (").',
      at,
    };
  if ([...element.attributes.keys()].some((name) => /^<|^br$|^\/?p$/.test(name)))
    yield {
      code: 'break-in-tag',
      level: 'problem',
      message: `A line break inside ${called} was made into a tag, and the attributes after it are lost.`,
      fix: 'Paste the snippet on one line.',
      at,
    };
  if (isQuoted || !isWidget(widget)) return;
  const known = [...attributesOf(widget), 'theme', 'widget', 'signpost'];
  for (const name of attributes.keys())
    if (
      !known.includes(name) &&
      !anywhere.test(name) &&
      !quotes.test(name) &&
      !name.startsWith('<')
    )
      yield {
        code: 'unknown-attribute',
        level: element.name.startsWith('signpost-') ? 'problem' : 'note',
        message: `${called} knows no “${name}”.`,
        fix: `It knows: ${attributesOf(widget).join(', ')}.`,
        at,
      };
  if (widget === 'resource-card' && !attributes.get('resource')?.trim())
    yield {
      code: 'missing-attribute',
      level: 'problem',
      message: `${called} does not say which resource it shows.`,
      fix: 'Add resource="…" with the id of the resource.',
      at,
    };
}

function* placeFindings(remain: Remain): Iterable<Finding> {
  const {element, around} = remain;
  const at = element.position;
  const called = calledOf(remain);
  const isInParagraph = around.some(({name}) => name === 'p');
  if (element.isClosed === false)
    yield {
      code: 'not-closed',
      level: 'problem',
      message: isInParagraph
        ? `${called} ends with the paragraph that was put around its beginning, so its content stands outside.`
        : `${called} has no end tag, so everything after it counts as its content.`,
      fix: isInParagraph
        ? 'Paste the snippet as a block of HTML, or use the form “div”.'
        : `End it with </${element.name}>; a tag of this kind cannot end in “/>”.`,
      at,
    };
  else if (isInParagraph || hasEmptyParagraph(element))
    yield {
      code: 'in-paragraph',
      level: 'note',
      message: `The editor put paragraphs or line breaks around or into ${called}. That does no harm.`,
      at,
    };
  if (tidy(textOf(element)) === '')
    yield {
      code: 'no-content',
      level: 'note',
      message: `${called} has no content, so there is nothing to read where no script runs.`,
      fix: 'Put a sentence and a link inside, or what “signpost prerender” writes.',
      at,
    };
}

const hasEmptyParagraph = ({children}: HtmlElement): boolean =>
  children.some(
    (child) =>
      'name' in child &&
      (child.name === 'br' || (child.name === 'p' && tidy(textOf(child)) === '')),
  );

function* feedFindings(
  page: HtmlElement,
  remain: Remain,
  {feeds, scripts}: Remains,
): Iterable<Finding> {
  const {element, around, attributes} = remain;
  const at = element.position;
  if (attributes.get('src')?.trim()) return;
  const id = attributes.get('feed')?.trim();
  if (id) {
    if (hasId(page, id)) return;
    yield {
      code: 'unknown-feed',
      level: 'problem',
      message: `${calledOf(remain)} names a feed “${id}”, and nothing on the page has that id.`,
      fix: `Give the <signpost-feed> id="${id}", or the widget src="…".`,
      at,
    };
    return;
  }
  const hasFeed =
    around.some((outer) => feeds.includes(outer)) ||
    scripts.some((script) => script.element.attributes.get('data-feed')?.trim());
  if (!hasFeed)
    yield {
      code: 'no-feed',
      level: 'problem',
      message: `${calledOf(remain)} has no feed to show.`,
      fix: 'Give it src="…" with the address of the feed; in the form “div”, data-feed="…".',
      at,
    };
}

const hasId = (element: HtmlElement, id: string): boolean =>
  element.attributes.get('id') === id ||
  element.children.some((child) => 'name' in child && hasId(child, id));

function* iframeFindings({element}: Remain): Iterable<Finding> {
  const {attributes, position: at} = element;
  if (!attributes.get('src')?.trim())
    yield {
      code: 'iframe-held-back',
      level: 'problem',
      message: 'Something holds the iframe back until the visitor consents.',
      fix: 'Tell the consent tool that this iframe sets no cookies and stores nothing.',
      at,
    };
  const sandbox = attributes.get('sandbox');
  if (sandbox !== undefined && !/\ballow-scripts\b/i.test(sandbox))
    yield {
      code: 'iframe-sandbox',
      level: 'problem',
      message: 'The iframe’s sandbox stops its script.',
      fix: 'Write sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox", or leave the attribute out. Where the editor empties it, use the form “static”.',
      at,
    };
  if (!attributes.get('title')?.trim())
    yield {
      code: 'iframe-title',
      level: 'note',
      message: 'The iframe has no title, so screen readers cannot say what it is.',
      fix: 'Add title="…".',
      at,
    };
}

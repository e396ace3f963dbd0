import {brackets} from '../locales/pseudo-locale.js';

/**
 * What does not fit in what is on the page: boxes that reach over its edges, words that are cut off,
 * controls that lie over each other.
 */
export function misfits(root: Element): readonly string[] {
  const elements = within(root).filter(isInView);
  return [
    ...overEdges(elements),
    ...elements.flatMap(cutOff),
    ...overlapping(elements.filter((element) => element.matches(controls))),
  ];
}

/** Words in view that no locale has: neither between brackets, nor marked as in another language. */
export function strayWords(root: Element): readonly string[] {
  return within(root).flatMap((element) => {
    if (!element.shadowRoot || !/^signpost-/.test(element.localName)) return [];
    const own = element.getAttribute('heading') ?? '';
    return outsideBrackets(element.shadowRoot).filter((words) => words !== own);
  });
}

const controls = 'button, select, summary, input, textarea, .button, .choice';

/** Lengths below this are rounding, in CSS pixels. */
const slack = 1;

const within = (root: ParentNode): readonly Element[] =>
  [...root.children].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ...within(element),
  ]);

const isInView = (element: Element) => element.checkVisibility({visibilityProperty: true});

function overEdges(elements: readonly Element[]): readonly string[] {
  const {clientWidth, scrollWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = elements.filter((element) => {
    const {left, right} = element.getBoundingClientRect();
    return left < -slack || right > clientWidth + slack;
  });
  return [
    `the page is ${scrollWidth - clientWidth} px too wide: ${beyond.slice(0, 4).map(nameOf).join('; ')}`,
  ];
}

/** Whether the first or last letter of a sentence is out of the boxes that cut off what is in them. */
function cutOff(element: Element): readonly string[] {
  return [...element.childNodes].flatMap((node) => {
    const text = node.nodeType === Node.TEXT_NODE ? node.textContent! : '';
    return [...text].flatMap((letter, index) => {
      if (!brackets.some((bracket) => bracket === letter)) return [];
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getBoundingClientRect();
      const cutter = boxesAround(element).find((around) => cuts(around, box));
      return cutter
        ? [`${letter} of “${text.trim().slice(0, 60)}” is cut off by ${nameOf(cutter)}`]
        : [];
    });
  });
}

function cuts(around: Element, box: DOMRect): boolean {
  const {overflowX, overflowY} = getComputedStyle(around);
  const outer = around.getBoundingClientRect();
  // Words for screen readers only are cut to one pixel.
  if (outer.width <= 2 || outer.height <= 2) return false;
  return (
    (/hidden|clip/.test(overflowX) &&
      (box.left < outer.left - slack || box.right > outer.right + slack)) ||
    (/hidden|clip/.test(overflowY) &&
      (box.top < outer.top - slack || box.bottom > outer.bottom + slack))
  );
}

function boxesAround(element: Element): readonly Element[] {
  const root = element.getRootNode();
  const next = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  // One that is read to screen readers only is cut off on purpose, with all that is in it.
  if (element.getBoundingClientRect().width <= 2) return [];
  return next ? [element, ...boxesAround(next)] : [element];
}

function overlapping(elements: readonly Element[]): readonly string[] {
  const boxes = elements
    .map((element) => ({element, box: element.getBoundingClientRect()}))
    .filter(({box}) => box.width > 2 && box.height > 2)
    .sort((a, b) => a.box.top - b.box.top);
  return boxes.flatMap(({element, box}, index) => {
    const found: string[] = [];
    for (const other of boxes.slice(index + 1)) {
      if (other.box.top >= box.bottom - slack) break;
      const isApart = other.box.left >= box.right - slack || other.box.right <= box.left + slack;
      if (isApart || element.contains(other.element) || other.element.contains(element)) continue;
      found.push(`${nameOf(element)} and ${nameOf(other.element)} overlap`);
    }
    return found;
  });
}

/** What is read as one without further marks: addresses, kinds of files, numbers. */
const universal = /^([\w.+-]+@)?[\w-]+(\.[\w/#?=&-]+)+$|^([A-Z]{2,4}|\P{L})*$/u;

/** Words outside of brackets, in the order of the page; names of places are as the tables have them. */
function outsideBrackets(root: ShadowRoot): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const stray: string[] = [];
  let depth = 0;
  while (walker.nextNode()) {
    const {textContent, parentElement} = walker.currentNode as Text;
    let outside = '';
    for (const letter of textContent ?? '') {
      if (letter === brackets[0]) depth++;
      else if (letter === brackets[1]) depth--;
      else if (depth === 0) outside += letter;
    }
    if (
      !parentElement ||
      parentElement.closest('[lang], code, style, textarea, svg, [role="option"], a:has(wbr)')
    )
      continue;
    if (!universal.test(outside.trim()) && isInView(parentElement)) stray.push(outside.trim());
  }
  return stray;
}

const nameOf = (element: Element) =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}`;

// A theme that sets nothing but documented custom properties reaches everything that is seen.
import '../../src/entry/all-in-one.js';
import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {now, stateOf} from '../../stories/feed-states.js';
import {tokens} from '../../stories/token-playground/tokens.js';
import {rendered, until, usePage} from '../contract/harness.js';

/** A theme whose every colour is another one, and nobody's default. */
const theme = `:root {${tokens
  .map(({name, type}, index) => {
    const value =
      type.kind === 'colour'
        ? `rgb(${50 + index} ${200 - index} 123)`
        : type.kind === 'font'
          ? 'fantasy'
          : {weight: '550', number: '1.1', length: '3px'}[type.kind];
    return `--signpost-${name}: ${value};`;
  })
  .join('')}}`;

interface Seen {
  readonly element: Element;
  readonly styles: Readonly<Record<string, string>>;
}

const isPaint = (value: string) => !/^none$|transparent|(?:,|\/) ?0\)$/.test(value);

/** What each box and each line of text of a shadow root is painted with. */
const paintsOf = (root: ShadowRoot): readonly Seen[] =>
  [...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
    .map((element) => {
      const style = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim(),
      );
      const isShape = element instanceof SVGGeometryElement;
      const styles = {
        ...(isPaint(style.backgroundColor) && {background: style.backgroundColor}),
        ...(parseFloat(style.borderBlockStartWidth) > 0 &&
          isPaint(style.borderBlockStartColor) && {border: style.borderBlockStartColor}),
        ...(hasText && {colour: style.color, font: style.fontFamily}),
        ...(isShape && isPaint(style.fill) && {fill: style.fill}),
        ...(isShape && isPaint(style.stroke) && {stroke: style.stroke}),
      };
      return {element, styles};
    });

const describeElement = ({localName, part, classList}: Element) =>
  `${localName}${[...classList].map((name) => `.${name}`).join('')}[${part.value}]`;

describe('a theme of documented custom properties', () => {
  const use = usePage();
  const worn = new CSSStyleSheet();
  beforeEach(() => {
    worn.replaceSync('');
    document.adoptedStyleSheets.push(worn);
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== worn);
  });

  const feed = stateOf('ready');
  const widgets = {
    'signpost-resource-list': html`<signpost-resource-list
      .feedState=${feed}
      .now=${now}
      audience="health"
      with-search
      with-filters
    ></signpost-resource-list>`,
    'signpost-region-search': html`<signpost-region-search
      .feedState=${feed}
      .now=${now}
      area="wales"
    ></signpost-region-search>`,
    'signpost-briefing-card': html`<signpost-briefing-card
      .feedState=${feed}
      .now=${now}
      audience="health"
    ></signpost-briefing-card>`,
    'signpost-resource-card': html`<signpost-resource-card
      .feedState=${feed}
      .now=${now}
      resource="scie-guide-22"
    ></signpost-resource-card>`,
    'signpost-audience-page': html`<signpost-audience-page
      .feedState=${feed}
      .now=${now}
      audience="health"
      region-search="elsewhere"
    ></signpost-audience-page>`,
  };

  for (const [tag, view] of Object.entries(widgets))
    it(`leaves nothing as it was in <${tag}>`, async () => {
      render(html`<h1>A page</h1>${view}`, use.page.main);
      const root = () => use.page.main.querySelector(tag)!.shadowRoot!;
      await until('it is there', () => root().querySelectorAll('h2, h3, h4').length > 1);
      for (const details of root().querySelectorAll('details')) details.open = true;
      await rendered();
      const before = paintsOf(root());
      expect(before.length).to.be.greaterThan(10);
      worn.replaceSync(theme);
      await rendered();
      const after = new Map(paintsOf(root()).map(({element, styles}) => [element, styles]));
      const same = before.flatMap(({element, styles}) =>
        Object.entries(styles)
          .filter(([name, value]) => after.get(element)?.[name] === value)
          .map(([name, value]) => `${name} of ${describeElement(element)} is ${value}`),
      );
      expect([...new Set(same)]).to.deep.equal([]);
    });
});

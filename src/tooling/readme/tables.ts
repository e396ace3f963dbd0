import type {AttributeFacts, ElementFacts, Named} from '../editor-support/read-elements.js';
import {code, table} from './markdown.js';
import type {EventClass} from './read-events.js';

/** A budget of package.json, which the gate holds the built files to. */
export interface Budget {
  readonly name: string;
  readonly limit: string;
}

/** What the tables are made of. */
export interface Told {
  readonly elements: readonly ElementFacts[];
  readonly events: readonly EventClass[];
  readonly budgets: readonly Budget[];
}

/** The tool for editors stands apart: no page with widgets has it. */
const tool = 'signpost-snippet-builder';

/** The order in which a partner meets them; others follow by their names. */
const order: readonly string[] = [
  'signpost-feed',
  'signpost-resource-list',
  'signpost-region-search',
  'signpost-resource-card',
  'signpost-briefing-card',
  'signpost-audience-page',
  'signpost-handout',
  'signpost-exit',
];

/** Sections of README.md that say more about an attribute or a property. */
const sections: Readonly<Record<string, string>> = {
  'with-handout': '#the-sheet-to-hand-over',
  'with-memory': '#the-sheet-to-hand-over',
  'with-calendar': '#what-a-visitor-takes-away',
  'with-download': '#what-a-visitor-takes-away',
  'with-json-ld': '#what-search-engines-are-told',
  prerendered: '#pages-without-script',
  itemTemplate: '#make-it-yours',
};

/** Elements in the order of the tables. */
export function inOrder(elements: readonly ElementFacts[]): readonly ElementFacts[] {
  const rank = ({tag}: ElementFacts) => {
    const index = order.indexOf(tag);
    return index < 0 ? order.length : index;
  };
  return [...elements].sort((a, b) => rank(a) - rank(b));
}

/** The tables of README.md, by the names that its comments give them. */
export function readmeTables({elements, events, budgets}: Told): Readonly<Record<string, string>> {
  const all = inOrder(elements);
  const shown = all.filter(({tag}) => tag !== tool);
  const builder = all.filter(({tag}) => tag === tool);
  return {
    sizes: table(
      ['What is loaded', 'At most, gzip'],
      budgets.map(({name, limit}) => [name, limit]),
      true,
    ),
    elements: table(
      ['Tag', 'Shows'],
      shown.map(({tag, summary}) => [code(`<${tag}>`), lowerFirst(summary)]),
    ),
    attributes: shared(shown, 'Attribute', attributeRows),
    members: shared(shown, 'Property or method', ({properties, methods}) => [
      ...methods.map(({name, ...rest}) => ({...rest, name: `${name}()`})),
      ...properties,
    ]),
    slots: shared(shown, 'Slot', ({slots}) => slots.filter(({name}) => name !== '')),
    events: table(
      ['Event', 'When', 'Fields', 'On'],
      events.map(({name, description, fields}) => [
        code(name),
        description,
        fields.map((field) => `${code(field.name)}: ${lowerFirst(field.description)}`).join(' '),
        on(
          shown.filter((element) => element.events.some((event) => event.name === name)),
          shown,
        ),
      ]),
    ),
    layers: table(
      ['Layer', 'Properties, each with `--signpost` before it'],
      layers(shown.filter(isWidget)),
    ),
    builder: table(
      ['Attribute of the builder', 'Meaning; what happens without it'],
      builder.flatMap(attributeRows).map(({name, description}) => [nameCell(name), description]),
    ),
  };
}

/** Attributes with their defaults told, where that is not told already. */
export const attributeRows = ({attributes}: Pick<ElementFacts, 'attributes'>): readonly Named[] =>
  attributes.map(({name, description, kind, default: usual}: AttributeFacts) => ({
    name,
    description:
      kind === 'flag' || usual === undefined || usual === 'undefined'
        ? description
        : `${description} Default: ${code(usual)}.`,
  }));

/** One row for what several elements have in common. */
function shared(
  elements: readonly ElementFacts[],
  head: string,
  listed: (element: ElementFacts) => readonly Named[],
): string {
  const rows = new Map<string, {named: Named; on: ElementFacts[]}>();
  for (const element of elements)
    for (const named of listed(element)) {
      const key = `${named.name}: ${named.description}`;
      const row = rows.get(key) ?? {named, on: []};
      row.on.push(element);
      rows.set(key, row);
    }
  const isCommon = (row: {on: readonly ElementFacts[]}) => on(row.on, elements) === 'widgets';
  const all = [...rows.values()];
  return table(
    [head, 'On', 'Meaning; what happens without it'],
    // What all have first, so that it is not looked for among what is particular.
    [...all.filter(isCommon), ...all.filter((row) => !isCommon(row))].map(({named, on: where}) => [
      nameCell(named.name),
      on(where, elements),
      named.description,
    ]),
  );
}

function nameCell(name: string): string {
  const section = sections[name];
  return section ? `[${code(name)}](${section})` : code(name);
}

/** The elements by name; together, those that show a feed are the widgets. */
function on(where: readonly ElementFacts[], elements: readonly ElementFacts[]): string {
  const widgets = elements.filter(isWidget);
  const isAll = widgets.every((widget) => where.includes(widget));
  const names = where.filter((element) => !isAll || !isWidget(element)).map(nameOf);
  return [...(isAll ? ['widgets'] : []), ...names].join(', ');
}

/** Whether an element shows a feed. */
export const isWidget = ({attributes}: ElementFacts): boolean =>
  attributes.some(({name}) => name === 'feed');

const nameOf = ({tag}: ElementFacts) => code(tag.replace('signpost-', ''));

/** The custom properties of all, by the layer that the description of each begins with. */
function layers(elements: readonly ElementFacts[]): readonly (readonly [string, string])[] {
  const byName = new Map(
    elements.flatMap(({customProperties}) =>
      customProperties.map(({name, description}) => [name, layerOf(description)] as const),
    ),
  );
  const named = [...new Set(byName.values())];
  return named.map((layer) => [
    layer,
    [...byName]
      .flatMap(([name, of]) => (of === layer ? [code(name.replace('--signpost', ''))] : []))
      .join(', '),
  ]);
}

/** Whether a custom property is one of those that all widgets follow, told in layers. */
export const isLayered = (description: string): boolean =>
  /^(Palette|Role|Component)\. /.test(description);

/** The first word of such a property's description. */
export const layerOf = (description: string): string => description.split('.')[0] ?? '';

/** Words as they stand within a sentence; a name in capitals and code stay as they are. */
const lowerFirst = (text: string) =>
  text.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());

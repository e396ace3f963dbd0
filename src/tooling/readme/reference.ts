import type {ElementFacts, Named} from '../editor-support/read-elements.js';
import {code, table} from './markdown.js';
import {attributeRows, inOrder, isLayered, isWidget, layerOf, type Told} from './tables.js';

/** Every public name of every element with what it means, as a page of Markdown. */
export function referenceText({elements}: Pick<Told, 'elements'>): string {
  const all = inOrder(elements);
  return `# Every public name

Made of the sources by \`npm run readme\`; what stands here is said there. What is not here is not
public, and may change in any release.

${all.map(sectionOf).join('\n')}
## Custom properties

Widgets take all of these, each with what it has of them. What has no default here follows from a
property of a layer above.

${themeTable(all.filter(isWidget))}
`;
}

function sectionOf(element: ElementFacts): string {
  const {tag, summary, properties, methods, events, slots, parts, customProperties} = element;
  const lists: readonly (readonly [string, readonly Named[]])[] = [
    ['Attribute', attributeRows(element)],
    ['Property', properties],
    ['Method', methods.map(({name, ...rest}) => ({...rest, name: `${name}()`}))],
    ['Event', events],
    ['Slot', slots.map(({name, ...rest}) => ({...rest, name: name || '(none)'}))],
    ['Part', parts],
    // What shows no feed says for itself what the common ones mean to it.
    ['Custom property', customProperties.filter(({description}) => !isLayered(description))],
  ];
  const tables = lists
    .filter(([, listed]) => listed.length > 0)
    .map(([head, listed]) =>
      table(
        [head, 'Meaning'],
        listed.map(({name, description}) => [code(name), description]),
      ),
    );
  return `## \`<${tag}>\`\n\n${summary}.\n\n${tables.join('\n\n')}\n`;
}

function themeTable(elements: readonly ElementFacts[]): string {
  const byName = new Map(
    elements.flatMap((element) => element.customProperties).map((one) => [one.name, one]),
  );
  return table(
    ['Property', 'Layer', 'Default', 'Meaning'],
    [...byName.values()].map(({name, description, default: usual}) => [
      code(name),
      layerOf(description),
      usual === undefined ? '' : code(usual),
      description.slice(layerOf(description).length + 1),
    ]),
  );
}

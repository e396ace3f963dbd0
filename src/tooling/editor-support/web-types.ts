import type {AttributeFacts, ElementFacts} from './read-elements.js';

/**
 * Web-types, which the editors of JetBrains read when `package.json` names the file.
 *
 * @see https://github.com/JetBrains/web-types/blob/master/schema/web-types.json
 */
export function webTypes(
  elements: readonly ElementFacts[],
  {name, version}: {readonly name: string; readonly version: string},
): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {html: {elements: elements.map(contribution)}},
  };
}

const contribution = (element: ElementFacts) => ({
  name: element.tag,
  description: element.summary,
  attributes: element.attributes.map((attribute) => ({
    name: attribute.name,
    description: attribute.description,
    ...(attribute.default !== undefined && {default: attribute.default}),
    value: valueOf(attribute),
  })),
  slots: element.slots.map(({name, description}) => ({name, description})),
  css: {
    properties: element.customProperties,
    parts: element.parts,
  },
  js: {
    properties: [
      ...element.attributes.map(({property, description}) => ({name: property, description})),
      ...element.properties,
    ],
    events: element.events.map(({name, description}) => ({name, description})),
  },
});

function valueOf({kind}: AttributeFacts): object {
  if (kind === 'flag') return {kind: 'no-value', type: 'boolean', required: false};
  if (kind === 'number') return {type: 'number'};
  return {type: kind === 'text' ? 'string' : kind.map((word) => `'${word}'`).join(' | ')};
}

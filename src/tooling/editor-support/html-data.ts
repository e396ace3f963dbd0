import type {AttributeFacts, ElementFacts} from './read-elements.js';

/**
 * Custom data for Visual Studio Code and every editor with its HTML service.
 *
 * @see https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.schema.json
 */
export function htmlData(elements: readonly ElementFacts[]): object {
  return {
    version: 1.1,
    tags: elements.map(({tag, summary, slots, attributes}) => ({
      name: tag,
      description: markdown([summary, ...slots.map(slotLine)].join('\n\n')),
      attributes: attributes.map(({name, description, kind}) => ({
        name,
        description: markdown(description),
        ...(kind === 'flag' && {valueSet: 'v'}),
        ...(isChoice(kind) && {values: kind.map((word) => ({name: word}))}),
      })),
    })),
  };
}

/**
 * The same for style sheets: the custom properties of every element, once each.
 *
 * @see https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.schema.json
 */
export function cssData(elements: readonly ElementFacts[]): object {
  const all = elements.flatMap(({customProperties}) => customProperties);
  const byName = new Map(all.map((property) => [property.name, property]));
  return {
    version: 1.1,
    properties: [...byName.values()].map(({name, description, default: value}) => ({
      name,
      description: markdown(value ? `${description} Default: \`${value}\`.` : description),
    })),
  };
}

const markdown = (value: string) => ({kind: 'markdown', value});

const slotLine = ({name, description}: ElementFacts['slots'][number]) =>
  name ? `\`slot="${name}"\`: ${description}` : `Inside: ${description}`;

const isChoice = (kind: AttributeFacts['kind']): kind is readonly string[] =>
  typeof kind === 'object';

import type {AttributeFacts, ElementFacts, EventFacts} from './read-elements.js';
import {camelCase, comment, handlerType, importsFor, optional, valueType} from './type-text.js';

/** Types of the tags for the templates of Vue, which knows attributes and events by their camel case. */
export const vueTypes = (elements: readonly ElementFacts[]): string => `${importsFor(elements)}
import type {DefineComponent} from 'vue';

declare module 'vue' {
  interface GlobalComponents {
${elements.map((element) => `${comment(element.summary, '    ')}    '${element.tag}': DefineComponent<${propsName(element)}>;\n`).join('')}  }
}

${elements.map(propsOf).join('\n')}`;

const propsName = ({className}: ElementFacts) => `${className}Props`;

const propsOf = (element: ElementFacts): string => `${comment(
  `What \`<${element.tag}>\` takes.`,
)}interface ${propsName(element)} {
${[
  ...element.attributes.map((attribute) =>
    optional(camelCase(attribute.name), typeOf(element, attribute), attribute.description),
  ),
  ...element.properties.map(({name, description}) =>
    optional(name, `${element.className}['${name}']`, description),
  ),
  ...element.events.map((event) =>
    optional(listenerOf(event), handlerType(event), event.description),
  ),
].join('')}}
`;

/** Of a flag that may also be \`''\`, Vue would not know what its name alone means. */
const typeOf = (element: ElementFacts, attribute: AttributeFacts) =>
  attribute.kind === 'flag' ? 'boolean' : valueType(element, attribute);

const listenerOf = ({name}: EventFacts) => camelCase(`on-${name}`);

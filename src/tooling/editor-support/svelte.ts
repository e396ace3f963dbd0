import type {ElementFacts} from './read-elements.js';
import {comment, handlerType, importsFor, optional, valueType} from './type-text.js';

/** Types of the tags for the templates of Svelte 5. */
export const svelteTypes = (elements: readonly ElementFacts[]): string => `${importsFor(elements)}
import type {HTMLAttributes} from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map((element) => `${comment(element.summary, '    ')}    '${element.tag}': ${propsName(element)} & HTMLAttributes<${element.className}>;\n`).join('')}  }
}

${elements.map(propsOf).join('\n')}`;

const propsName = ({className}: ElementFacts) => `${className}Props`;

const propsOf = (element: ElementFacts): string => `${comment(
  `What \`<${element.tag}>\` takes.`,
)}interface ${propsName(element)} {
${[
  ...element.attributes.flatMap((attribute) => {
    const {name, property, kind, description} = attribute;
    // Svelte writes \`false\` into an attribute, which says yes; it sets a property as it is.
    if (kind === 'flag')
      return [optional(name, `true | ''`, description), optional(property, 'boolean', description)];
    return [optional(name, valueType(element, attribute), description)];
  }),
  ...element.properties.map(({name, description}) =>
    optional(name, `${element.className}['${name}']`, description),
  ),
  ...element.events.map((event) =>
    optional(`on${event.name}`, handlerType(event), event.description),
  ),
].join('')}}
`;

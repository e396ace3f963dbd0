import type {ElementFacts} from './read-elements.js';
import {comment, handlerType, importsFor, optional, valueType} from './type-text.js';

/**
 * Types of the tags for JSX. Each framework keeps its own table of tags, which a page extends by
 * `SignpostTags`: there is no one place where all of them look.
 */
export const jsxTypes = (elements: readonly ElementFacts[]): string => `${importsFor(elements)}

/** What every tag takes in any framework. A framework's own type, with more, can take its place. */
export interface AnyElement {
  id?: string | undefined;
  class?: string | undefined;
  slot?: string | undefined;
  lang?: string | undefined;
  hidden?: boolean | undefined;
  children?: unknown;
  ref?: unknown;
  key?: string | number | undefined;
}

${elements.map(propsOf).join('\n')}
/**
 * Every tag with what it takes, to extend a framework's own table:
 *
 * \`\`\`ts
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends SignpostTags {}
 *   }
 * }
 * \`\`\`
 */
export interface SignpostTags<Common = AnyElement> {
${elements.map((element) => `${comment(element.summary, '  ')}  '${element.tag}': ${propsName(element)} & Common;\n`).join('')}}
`;

const propsName = ({className}: ElementFacts) => `${className}Attributes`;

const propsOf = (element: ElementFacts): string => `${comment(
  `What \`<${element.tag}>\` takes.`,
)}export interface ${propsName(element)} {
${[
  ...element.attributes.map((attribute) =>
    optional(attribute.name, valueType(element, attribute), attribute.description),
  ),
  ...element.properties.map(({name, description}) =>
    optional(name, `${element.className}['${name}']`, description),
  ),
  ...element.events.map((event) =>
    optional(`on${event.name}`, handlerType(event), event.description),
  ),
].join('')}}
`;

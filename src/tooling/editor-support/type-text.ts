import type {AttributeFacts, ElementFacts, EventFacts} from './read-elements.js';

/** Names that the types of a framework bring along from the package itself. */
export function importsFor(elements: readonly ElementFacts[]): string {
  const modules = new Map<string, Set<string>>();
  const add = (module: string, name: string) =>
    modules.set(module, (modules.get(module) ?? new Set()).add(name));
  for (const {className, module, events} of elements) {
    add(`signpost/${module.replace(/^\.\/|\.js$/g, '')}`, className);
    for (const event of events) add('signpost', event.className);
  }
  return [...modules]
    .map(([module, names]) => `import type {${[...names].sort().join(', ')}} from '${module}';`)
    .sort()
    .join('\n');
}

/**
 * The type of an attribute's value. The words of a choice come from the class itself, so that a name
 * of the library's own types need not be known here.
 */
export function valueType({className}: ElementFacts, {property, kind}: AttributeFacts): string {
  if (kind === 'flag') return `boolean | ''`;
  const own = `${className}['${property}']`;
  return kind === 'number' ? `${own} | string` : own;
}

export const handlerType = ({className}: EventFacts): string => `((event: ${className}) => void)`;

/** `heading-level` as `headingLevel`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A member of an interface that may be left out, with its description. */
export const optional = (name: string, type: string, description: string): string =>
  `${comment(description, '  ')}  ${quoted(name)}?: ${type} | undefined;\n`;

export const comment = (text: string, indent = ''): string =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '';

const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

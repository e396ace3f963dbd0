import type {ElementFacts, EventFacts} from './read-elements.js';
import {camelCase, comment, handlerType, importsFor, optional, valueType} from './type-text.js';

/**
 * A component of React for each element. Attributes are written as attributes, so that a server
 * renders them; what only a property takes is set in the browser, and events are listened to there,
 * in every version of React that has hooks.
 */
export const reactWrappers = (elements: readonly ElementFacts[]): string => `import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

// Nothing has a layout on a server, which warns of the other one.
const useEffectInTime = typeof window === 'undefined' ? useEffect : useLayoutEffect;

function wrap(tag, {attributes, flags, properties, events}) {
  const Wrapper = forwardRef((props, ref) => {
    const own = useRef(null);
    const written = {};
    const set = {};
    const heard = {};
    for (const [name, value] of Object.entries(props)) {
      if (Object.hasOwn(flags, name)) written[flags[name]] = value ? '' : undefined;
      else if (Object.hasOwn(attributes, name)) written[attributes[name]] = value;
      else if (Object.hasOwn(events, name)) heard[events[name]] = value;
      else if (properties.includes(name)) set[name] = value;
      else written[name === 'className' ? 'class' : name] = value;
    }
    const latest = useRef(heard);
    const before = useRef({});
    useEffectInTime(() => {
      latest.current = heard;
      for (const name of properties)
        if (name in set || name in before.current) own.current[name] = set[name];
      before.current = set;
    });
    useEffectInTime(() => {
      const element = own.current;
      const listeners = Object.values(events).map((type) => [
        type,
        (event) => latest.current[type]?.(event),
      ]);
      for (const [type, listener] of listeners) element.addEventListener(type, listener);
      return () => {
        for (const [type, listener] of listeners) element.removeEventListener(type, listener);
      };
    }, []);
    useImperativeHandle(ref, () => own.current, []);
    return createElement(tag, {...written, ref: own});
  });
  Wrapper.displayName = tag;
  return Wrapper;
}

${elements.map(wrapperOf).join('\n')}`;

function wrapperOf(element: ElementFacts): string {
  const pairs = (entries: readonly (readonly [string, string])[]) => Object.fromEntries(entries);
  const isFlag = ({kind}: ElementFacts['attributes'][number]) => kind === 'flag';
  const nameAndAttribute = ({name}: {readonly name: string}) => [camelCase(name), name] as const;
  const facts = {
    attributes: pairs(element.attributes.filter((one) => !isFlag(one)).map(nameAndAttribute)),
    flags: pairs(element.attributes.filter(isFlag).map(nameAndAttribute)),
    properties: element.properties.map(({name}) => name),
    events: pairs(element.events.map((event) => [listenerOf(event), event.name])),
  };
  return `export const ${element.className} = /* @__PURE__ */ wrap('${element.tag}', ${JSON.stringify(facts, undefined, 2)});\n`;
}

/** The types of those components. */
export const reactTypes = (elements: readonly ElementFacts[]): string => `${importsFor(elements)
  // A component has the name of its class.
  .replace(/\{(Signpost\w+)\} from '(signpost\/elements\/[\w-]+)'/g, "{$1 as $1Element} from '$2'")}
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';

type Common<Own> = Omit<HTMLAttributes<HTMLElement>, keyof Own>;

${elements.map(componentType).join('\n')}`;

function componentType(element: ElementFacts): string {
  const {className} = element;
  const typed = {...element, className: `${className}Element`};
  return `${comment(`What \`${className}\` takes.`)}export interface ${className}Props {
${[
  ...element.attributes.map((attribute) =>
    optional(
      camelCase(attribute.name),
      attribute.kind === 'flag' ? 'boolean' : valueType(typed, attribute),
      attribute.description,
    ),
  ),
  ...element.properties.map(({name, description}) =>
    optional(name, `${typed.className}['${name}']`, description),
  ),
  ...element.events.map((event) =>
    optional(listenerOf(event), handlerType(event), event.description),
  ),
].join('')}}

${comment(element.summary)}export const ${className}: ForwardRefExoticComponent<
  ${className}Props & Common<${className}Props> & RefAttributes<${typed.className}>
>;
`;
}

/** `signpost-feed-ready` as `onFeedReady`. */
const listenerOf = ({name}: EventFacts) => camelCase(name.replace(/^signpost/, 'on'));

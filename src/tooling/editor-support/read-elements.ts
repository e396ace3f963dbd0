/** What editors and frameworks are told of one element, as the manifest has it. */
export interface ElementFacts {
  readonly tag: string;
  /** Name of the class that the package exports; none for a tool that has a module of its own. */
  readonly className: string;
  /** The module of the package that has the class, such as `./elements/feed.js`. */
  readonly module: string;
  readonly summary: string;
  readonly attributes: readonly AttributeFacts[];
  /** Properties that no attribute sets. */
  readonly properties: readonly Named[];
  readonly methods: readonly Named[];
  readonly events: readonly EventFacts[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly customProperties: readonly (Named & {readonly default?: string})[];
}

export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface AttributeFacts extends Named {
  /** The property that it sets. */
  readonly property: string;
  /** `flag`: it is there or not. A list: it is one of these words. */
  readonly kind: 'text' | 'number' | 'flag' | readonly string[];
  readonly default?: string;
}

export interface EventFacts extends Named {
  /** Name of the class of the event, which the package exports. */
  readonly className: string;
}

/** The part of a custom elements manifest that is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
  }[];
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Partly<Named>[];
  readonly cssParts?: readonly Partly<Named>[];
  readonly cssProperties?: readonly (Partly<Named> & {readonly default?: string})[];
}

type Partly<Thing extends Named> = Pick<Thing, 'name'> & Partial<Thing>;

interface Typed {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Typed {
  readonly kind: string;
  readonly attribute?: string;
}

interface Attribute extends Typed {
  readonly fieldName: string;
}

/** Every element of the manifest, in the order of the tags. */
export function readElements({modules}: Manifest): readonly ElementFacts[] {
  return modules
    .flatMap(({path, declarations = []}) =>
      declarations
        .filter(({tagName}) => tagName !== undefined)
        .map((declaration) => factsOf(path, declaration)),
    )
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function factsOf(path: string, told: Declaration): ElementFacts {
  const {members = [], attributes = [], events = []} = told;
  return {
    tag: told.tagName!,
    className: told.name,
    module: path.replace(/^dist\//, './'),
    summary: told.summary ?? '',
    attributes: attributes.map(attributeFacts),
    properties: members
      .filter(({kind, attribute}) => kind === 'field' && attribute === undefined)
      .map(named),
    methods: members.filter(({kind}) => kind === 'method').map(named),
    events: events.map((event) => ({...named(event), className: event.type?.text ?? 'Event'})),
    slots: (told.slots ?? []).map(named),
    parts: (told.cssParts ?? []).map(named),
    customProperties: (told.cssProperties ?? []).map(withDefault),
  };
}

const attributeFacts = (told: Attribute): AttributeFacts => ({
  ...withDefault(told),
  property: told.fieldName,
  kind: kindOf(told.type?.text ?? 'string'),
});

const named = ({name, description = ''}: Partly<Named>): Named => ({name, description});

const withDefault = (told: Partly<Named> & {readonly default?: string}) => ({
  ...named(told),
  // What is written as code is meant as its value.
  ...(told.default !== undefined && {default: told.default.replace(/^'(.*)'$/, '$1')}),
});

/** What a type of TypeScript means for an attribute. */
export function kindOf(type: string): AttributeFacts['kind'] {
  const kinds = type
    .split('|')
    .map((kind) => kind.trim())
    .filter((kind) => kind && kind !== 'undefined');
  const words = kinds.flatMap((kind) => /^'(.*)'$/.exec(kind)?.[1] ?? []);
  if (kinds.length > 0 && words.length === kinds.length) return words;
  if (kinds.join() === 'boolean') return 'flag';
  return kinds.join() === 'number' ? 'number' : 'text';
}

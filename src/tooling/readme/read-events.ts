import type {Manifest, Named} from '../editor-support/read-elements.js';

/** One kind of event, as its class says. */
export interface EventClass extends Named {
  readonly fields: readonly Named[];
}

/** Every class of event of the manifest, in the order of their names. */
export function readEvents({modules}: Manifest): readonly EventClass[] {
  return modules
    .filter(({path}) => path.startsWith('src/events/'))
    .flatMap(({declarations = []}) =>
      declarations.map(({description = '', members = []}) => ({
        name: nameIn(members),
        description,
        fields: members
          .filter(({name}) => name !== 'type')
          .map((field) => ({name: field.name, description: field.description ?? ''})),
      })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What such an event is called, as the static `type` of its class says. */
const nameIn = (members: readonly {readonly name: string; readonly default?: string}[]) =>
  members.find(({name}) => name === 'type')?.default?.replaceAll("'", '') ?? '';

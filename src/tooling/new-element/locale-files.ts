import type {Names} from './names.js';

/** Its sentences: their type, and their wording in each language. */
export const localeFiles = (names: Names): Readonly<Record<string, string>> => ({
  [`src/locales/messages/${names.name}.ts`]: type(names),
  [`src/locales/en/${names.name}.ts`]: english(names),
  [`src/locales/cy/${names.name}.ts`]: welsh(names),
});

const type = ({words, tag, pascal}: Names) => `/** What \`<${tag}>\` says. */
export interface ${pascal}Messages {
  /** Its heading: “${words}”. */
  readonly heading: string;
  /** How many resources there are. */
  readonly count: (n: number) => string;
}
`;

const english = ({
  name,
  camel,
  pascal,
  words,
}: Names) => `import type {${pascal}Messages} from '../messages/${name}.js';
import type {Counting} from './counting.js';

export const ${camel} = ({one}: Counting): ${pascal}Messages => ({
  heading: '${words}',
  count: (n) => one(n, 'resource', 'resources'),
});
`;

// Nobody but a translator turns an English name into Welsh; until then it is said in Welsh what is shown.
const welsh = ({
  name,
  camel,
  pascal,
}: Names) => `import type {${pascal}Messages} from '../messages/${name}.js';
import {wordings, type Counting} from './counting.js';

export const ${camel} = ({count}: Counting): ${pascal}Messages => ({
  heading: 'Adnoddau',
  count: (n) => count(n, wordings('# adnodd')),
});
`;

import {format, resolveConfig} from 'prettier';
import {readElements, type Manifest} from '../editor-support/read-elements.js';
import {withTables} from './markdown.js';
import {readEvents} from './read-events.js';
import {referenceText} from './reference.js';
import {readmeTables, type Budget} from './tables.js';

/** Where the document with every public name lies. */
export const referencePath = 'stories/guides/reference.md';

/** What the documents are made of. */
export interface Sources {
  readonly manifest: Manifest;
  readonly budgets: readonly Budget[];
  /** README.md as it is, with the places of its tables. */
  readonly readme: string;
}

/** README.md and the reference as they should be, by their paths. */
export async function documents({
  manifest,
  budgets,
  readme,
}: Sources): Promise<Readonly<Record<string, string>>> {
  const told = {elements: readElements(manifest), events: readEvents(manifest), budgets};
  const config = await resolveConfig('README.md', {config: 'test/lint/prettier.config.mjs'});
  const tidy = (text: string) => format(text, {...config, parser: 'markdown'});
  return {
    'README.md': await tidy(withTables(readme, readmeTables(told))),
    [referencePath]: await tidy(referenceText(told)),
  };
}

import {fold} from '../../../src/core/search/fold.js';
import {makeFeed} from '../fixtures/feed.js';
import type {Row} from './engine.js';

type Text = string | Readonly<Record<string, string>>;
interface Term {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The words of a generated directory, folded as ours are, for every engine alike. */
export function makeRows(count: number, seed = 1): Row[] {
  const {resources, topics} = makeFeed(count, seed);
  const words = new Map(
    (topics as Term[]).map(({id, name, aliases}) => [id, [name, ...aliases].join(' ')]),
  );
  return resources.map(({title, aliases = [], provider, topics: ids, summary}) => ({
    title: fold(wordings(title)),
    aliases: fold((aliases as Text[]).map(wordings).join(' ')),
    provider: fold((provider as {name: string}).name),
    topics: fold((ids as string[]).map((id) => words.get(id)).join(' ')),
    summary: fold(summary as string),
  }));
}

const wordings = (text: Text): string =>
  typeof text === 'string' ? text : Object.values(text).join(' ');

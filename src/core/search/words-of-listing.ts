import {everyWording, type Text} from '../feed/format/text.js';
import type {Directory, Listing} from './directory.js';
import {fold} from './fold.js';
import {labelWords} from './label-words.js';
import {languageWords} from './language-words.js';
import {nationWords} from './nation-words.js';
import {phoneWord} from './phone-words.js';
import {finish, type Sliced} from '../sliced.js';

/** The folded words of a listing, by how much they say about it. Several names have {@link between} between them. */
export interface ListingWords {
  readonly listing: Listing;
  readonly title: string;
  /** Former and other names, and the names of what it replaced. */
  readonly aliases: string;
  readonly provider: string;
  readonly topics: string;
  /**
   * What it is, whom it helps, the stages it helps with, which languages it is in, its formats, the
   * nation it serves, and its phone numbers, each a single word.
   */
  readonly kinds: string;
  readonly summary: string;
}

/** What folding leaves of no text. */
const between = ' | ';

/** The words of every listing, in every language the feed has them in. */
export const wordsOfListings = (directory: Directory): readonly ListingWords[] =>
  finish(gatherWords(directory));

/** {@link wordsOfListings}, with a place to pause after each listing. */
export function* gatherWords({feed, listings}: Directory): Sliced<readonly ListingWords[]> {
  const topics = new Map(
    feed.topics.map(({id, name, aliases}) => [id, foldAll([name, ...aliases])]),
  );
  const stages = new Map(
    feed.stages.map(({id, name, aliases}) => [id, foldAll([name, ...aliases])]),
  );
  // The same few words again and again.
  const known = new Map<string, string>();
  const foldOnce = (text: string) => {
    let folded = known.get(text);
    if (folded === undefined) known.set(text, (folded = fold(text)));
    return folded;
  };

  const rows: ListingWords[] = [];
  for (const listing of listings) {
    const {resource, replaces} = listing;
    const {title, aliases, provider, summary, type, languages, formats, coverage} = resource;
    const {beneficiaries, stages: ofStages, contacts} = resource;
    const kinds = [
      ...[type, ...beneficiaries, ...formats].map((id) => foldOnce(labelWords(id))),
      ...ofStages.map((id) => stages.get(id) ?? ''),
      ...languages.map((tag) => foldOnce(languageWords(tag))),
      foldOnce(nationWords(coverage)),
      ...contacts.flatMap(({phone = '', text = ''}) => [phone, text].map(fold).map(phoneWord)),
    ];
    const former = replaces.flatMap((before) => [before.title, ...before.aliases]);
    rows.push({
      listing,
      title: foldAll([title]),
      aliases: foldAll([...aliases, ...former]),
      provider: provider ? foldOnce(everyWording(provider.name).join(' ')) : '',
      topics: resource.topics.map((id) => topics.get(id) ?? '').join(' '),
      kinds: kinds.filter(Boolean).join(' '),
      summary: summary ? foldAll([summary]) : '',
    });
    yield;
  }
  return rows;
}

const foldAll = (texts: readonly Text[]) => texts.flatMap(everyWording).map(fold).join(between);

import Fuse from 'fuse.js';
import {everyWording} from '../feed/format/text.js';
import type {Directory, Listing} from './directory.js';
import {fold} from './fold.js';

interface Row {
  readonly listing: Listing;
  readonly title: string;
  readonly aliases: string;
  readonly provider: string;
  readonly topics: string;
  readonly summary: string;
}

/** Finds listings by words, whatever their order, accents and small misspellings. */
export class TextSearch {
  readonly #fuse: Fuse<Row>;

  constructor(directory: Directory) {
    const topicNames = new Map(
      directory.feed.topics.map(({id, name, aliases}) => [
        id,
        [name, ...aliases].flatMap(everyWording).join(' '),
      ]),
    );
    const rows = directory.listings.map((listing): Row => {
      const {resource, replaces} = listing;
      const former = replaces.flatMap(({title, aliases}) => [title, ...aliases]);
      return {
        listing,
        title: fold(everyWording(resource.title).join(' ')),
        aliases: fold([...resource.aliases, ...former].flatMap(everyWording).join(' ')),
        provider: fold(resource.provider ? everyWording(resource.provider.name).join(' ') : ''),
        topics: fold(resource.topics.map((id) => topicNames.get(id) ?? '').join(' ')),
        summary: fold(resource.summary ? everyWording(resource.summary).join(' ') : ''),
      };
    });
    this.#fuse = new Fuse(rows, {
      keys: [
        {name: 'title', weight: 4},
        {name: 'aliases', weight: 3},
        {name: 'provider', weight: 2},
        {name: 'topics', weight: 2},
        {name: 'summary', weight: 1},
      ],
      threshold: 0.3,
      ignoreLocation: true,
      useTokenSearch: true,
      tokenMatch: 'all',
    });
  }

  /** Listings that hold every word, best first. No words: none. */
  find(words: string): readonly Listing[] {
    const folded = fold(words);
    return folded ? this.#fuse.search(folded).map(({item}) => item.listing) : [];
  }
}

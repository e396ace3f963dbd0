import {everyWording} from '../feed/format/text.js';
import type {Directory, Listing} from './directory.js';
import {fold} from './fold.js';

/** The folded words of a listing, by how much they say about it. */
export interface ListingWords {
  readonly listing: Listing;
  readonly title: string;
  /** Former and other names, and the names of what it replaced. */
  readonly aliases: string;
  readonly provider: string;
  readonly topics: string;
  readonly summary: string;
}

/** The words of every listing, in every language the feed has them in. */
export function wordsOfListings({feed, listings}: Directory): readonly ListingWords[] {
  const topicNames = new Map(
    feed.topics.map(({id, name, aliases}) => [
      id,
      [name, ...aliases].flatMap(everyWording).join(' '),
    ]),
  );
  return listings.map((listing) => {
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
}

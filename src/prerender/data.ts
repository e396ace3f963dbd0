import type {Resource} from '../core/feed/format/resource.js';
import type {Listing} from '../core/search/directory.js';
import {describeList, describeOne} from '../core/structured-data/describe.js';
import type {Reading} from '../core/structured-data/reading.js';
import {dataReading} from '../locales/data-reading.js';
import {atlasOf} from './areas.js';
import type {Context} from './context.js';
import {Markup, type Content} from './markup.js';

/** What search engines are told of a list, where its author asks for it; each resource once. */
export const listData = (
  listings: readonly Listing[],
  name: string,
  context: Context,
): Promise<Content> =>
  dataOf((reading) => describeList([...new Set(listings)], name, reading), context);

/** What search engines are told of one resource. */
export const cardData = (resource: Resource, context: Context): Promise<Content> =>
  dataOf((reading) => describeOne(resource, reading), context);

async function dataOf(
  describe: (reading: Reading) => object,
  {directory, words: {messages, lang}, attributes, now}: Context,
): Promise<Content> {
  if (attributes['with-json-ld'] === undefined) return;
  const {gazetteer} = await atlasOf(directory);
  const namesOf = (code: string) => gazetteer.namesOf(code);
  return Markup.data(describe(dataReading({directory, messages, lang, now, namesOf})));
}

import type {Names} from '../core/areas/index.js';
import {localText, type Text} from '../core/feed/format/text.js';
import {sessionsAhead} from '../core/feed/sessions.js';
import type {Directory} from '../core/search/directory.js';
import type {Reading as DataReading} from '../core/structured-data/reading.js';
import {labelOf} from './labels.js';
import type {Messages} from './messages/index.js';

/** What structured data is read with. */
export interface DataContext {
  readonly directory: Directory;
  readonly messages: Messages;
  /** BCP 47 tag of the language that the reader wants. */
  readonly lang: string;
  readonly now: Date;
  /** Names of councils and other areas that the library's sentences do not have. */
  readonly namesOf: (code: string) => Names | undefined;
}

/** Puts resources into the words that stand on the page. */
export function dataReading({directory, messages, lang, now, namesOf}: DataContext): DataReading {
  const {feed} = directory;
  const local = (text: Text) => localText(text, lang, feed.language);
  const label: DataReading['label'] = (filter, value) =>
    labelOf(filter, value, {messages, feed, lang}).value;
  return {
    plain: (text) => local(text).value,
    langOf: (text) => local(text).lang,
    label,
    area: (code) => {
      if (isNamedHere(code, messages)) return label('area', code);
      const names = namesOf(code);
      return names && local(names).value;
    },
    resource: (id) => directory.resource(id),
    ahead: (resource) => sessionsAhead(resource, now),
    feedUrl: feed.url,
  };
}

/** Whether an area has a name among the library's sentences, or in the feed itself. */
export const isNamedHere = (code: string, {resource: {area}}: Messages): boolean =>
  Object.hasOwn(area, code) || code.startsWith('prison:');

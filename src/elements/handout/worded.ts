import type {AreaTablesLoader} from '../../controllers/area-tables.js';
import {addressOnPaper} from '../../core/briefing/poster-address.js';
import {creditsOf} from '../../core/handout/credits.js';
import {entryOf, type PaperEntry, type Way} from '../../core/handout/entry.js';
import type {WordedItem, WordedSheet} from '../../core/handout/plain-text.js';
import type {Sheet, SheetItem} from '../../core/handout/sheet.js';
import type {Directory} from '../../core/search/directory.js';
import type {HandoutMessages} from '../../locales/messages/handout.js';
import {whereItWorks} from '../shared/where-it-works.js';
import type {Wording} from '../shared/wording.js';

/** Everything that a sheet is written with. */
export interface Paper {
  readonly sheet: Sheet;
  readonly directory: Directory;
  /** In the language of the sheet. */
  readonly wording: Wording;
  readonly words: HandoutMessages;
  readonly tables: AreaTablesLoader;
  readonly now: Date;
  readonly title: string;
  readonly note: string;
  readonly isLarge: boolean;
}

/** How sure a number is; nothing of what is no number. */
export function sureness(way: Way, {words, wording}: Paper): string {
  const {kind, verified, stated, isUncertain} = way;
  if (kind !== 'phone' && kind !== 'text') return '';
  const {date} = wording.messages;
  const when = () => {
    if (verified) return words.checked(date(verified), verified.length === 'YYYY-MM-DD'.length);
    return stated ? words.found(date(stated)) : words.unchecked;
  };
  return isUncertain ? `${when()}, ${words.uncertain}` : when();
}

/** What is told of an entry in a word or two: names and values. What the feed does not say has no row. */
export function factsOf(
  {listing: {resource}}: SheetItem,
  entry: PaperEntry,
  {directory, wording, words, tables}: Paper,
): readonly (readonly [name: string, value: string])[] {
  const {access, languages, formats} = entry;
  const needed = access && [
    ...(access.kind === 'open' ? [] : [wording.access(access.kind)]),
    ...(access.note === undefined ? [] : [wording.plain(access.note)]),
  ];
  const rows = [
    [words.access, needed?.join('. ')],
    [words.where, whereItWorks(resource, directory, wording, tables).join(', ')],
    [words.languages, languages.map((tag) => wording.label('language', tag)).join(', ')],
    [words.formats, formats.map((format) => wording.format(format)).join(', ')],
  ] as const;
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** What must be known first of an entry, and what became of it since a link was made. */
export function noticesOf(item: SheetItem, entry: PaperEntry, paper: Paper) {
  const {wording, words} = paper;
  const replaced = item.replaced.map(({title}) => wording.plain(title));
  return {
    since: [
      ...(item.isChanged ? [words.changed] : []),
      ...(replaced.length ? [words.replaced(wording.messages.and(replaced))] : []),
    ],
    first: [
      ...(entry.notice === undefined ? [] : [wording.plain(entry.notice)]),
      ...entry.notices.map((notice) => wording.messages.resource.notice[notice]),
    ],
  };
}

/** What is not on the sheet though it was asked for. */
export function missing({sheet, wording, words}: Paper): readonly string[] {
  const {withdrawn, unknown} = sheet;
  const titles = withdrawn.map(({title}) => wording.plain(title));
  return [
    ...(titles.length ? [words.withdrawn(wording.messages.and(titles))] : []),
    ...(unknown ? [words.unknown(unknown)] : []),
  ];
}

/** From whom and of when it is, and the credits that licences ask for. */
export function footOf({directory, wording, words, now}: Paper) {
  const {messages} = wording;
  const {publisher, partners, attributions, updated} = creditsOf(directory.feed);
  const names = partners.map((name) => wording.plain(name));
  const date = updated && messages.date(updated);
  return {
    from: [
      ...(publisher === undefined ? [] : [words.keptBy(wording.plain(publisher), date)]),
      ...(names.length ? [`${messages.briefing.partners}: ${names.join(', ')}.`] : []),
      words.made(messages.date(dayOf(now))),
    ],
    credits: attributions.map((line) => wording.plain(line)),
  };
}

/** The day where the reader is: it is theirs that they look for on the sheet. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The sheet in words. */
export function wordedSheet(paper: Paper): WordedSheet {
  const {sheet, wording, words, directory, title, note} = paper;
  const {safeguarding} = directory.feed;
  const {from, credits} = footOf(paper);
  return {
    title,
    note,
    first:
      sheet.isSafeguarded && safeguarding !== undefined
        ? [`${wording.messages.resource.safeguarding}: ${wording.plain(safeguarding)}`]
        : [],
    items: sheet.items.map((item) => wordedItem(item, paper, words)),
    foot: [...missing(paper), ...from, ...credits],
  };
}

function wordedItem(item: SheetItem, paper: Paper, words: HandoutMessages): WordedItem {
  const {wording} = paper;
  const entry = entryOf(item.listing.resource, paper.now);
  const {since, first} = noticesOf(item, entry, paper);
  const plain = (text: PaperEntry['title'] | undefined) =>
    text === undefined ? [] : [wording.plain(text)];
  const ways = entry.ways.flatMap((way) => {
    const label = way.label === undefined ? '' : ` (${wording.plain(way.label)})`;
    const sure = sureness(way, paper);
    return [
      `${words.way[way.kind]}${label}: ${addressOnPaper(way.value)}${sure && ` (${sure})`}`,
      ...(way.hours === undefined ? [] : [`${words.hours}: ${wording.plain(way.hours)}`]),
      ...plain(way.caveat),
    ];
  });
  return {
    title: wording.plain(entry.title),
    lines: [
      ...since,
      ...plain(entry.provider),
      ...plain(entry.summary),
      ...first,
      ...ways,
      ...(entry.address === undefined ? [] : [`${words.address}: ${entry.address}`]),
      ...factsOf(item, entry, paper).map(([name, value]) => `${name}: ${value}`),
    ],
  };
}

import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {FurtherWords} from '../../controllers/further-words.js';
import {saveFile} from '../../controllers/save-file.js';
import {StructuredData} from '../../controllers/structured-data.js';
import {calendarDate, type CalendarDate} from '../../core/files/calendar-date.js';
import type {Page} from '../../core/feed/format/page.js';
import type {Resource, Session} from '../../core/feed/format/resource.js';
import {sessionsAhead} from '../../core/feed/sessions.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import type {Group} from '../../core/search/scope.js';
import {shownAtFirst} from '../../core/search/shown-at-first.js';
import type * as Describe from '../../core/structured-data/describe.js';
import type {Reading} from '../../core/structured-data/reading.js';
import {dataReading, isNamedHere} from '../../locales/data-reading.js';
import {fileWords} from '../../locales/files.js';
import {whenOf} from '../../locales/session-time.js';
import {tableWords} from './table-words.js';
import type {Wording} from './wording.js';

/** What the author of a page asks for besides what a widget shows. */
export interface ExtraWishes {
  readonly withCalendar?: boolean;
  readonly withDownload?: boolean;
  readonly withJsonLd?: boolean;
}

/** What a widget shows, and how it reads it. */
interface Shown {
  readonly directory: Directory;
  readonly wording: Wording;
  readonly now: Date;
}

/** What can be made of what a widget shows: dates for a calendar, a table, and data for search engines. */
export class Extras implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #announcer: Announcer;
  readonly #wishes: ExtraWishes;
  readonly #words: FurtherWords<typeof fileWords.english>;
  readonly #tables: AreaTablesLoader;
  readonly #data: StructuredData;
  /** Feeds whose areas were to be named, so that it is waited for once. */
  readonly #named = new WeakMap<Directory, 'loading' | 'done'>();
  /** What the update in hand tells search engines, and what it is made of. */
  #telling: {readonly made: readonly unknown[]; readonly tell: () => void} | undefined;
  #told: readonly unknown[] = [];
  /** The file that could not be made last. */
  #failed: unknown;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    announcer: Announcer,
    wishes: ExtraWishes,
  ) {
    this.#host = host;
    this.#announcer = announcer;
    this.#wishes = wishes;
    this.#words = new FurtherWords(host, fileWords);
    this.#tables = new AreaTablesLoader(host, false);
    this.#data = new StructuredData(host);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#telling = undefined;
  }

  hostUpdated(): void {
    const {made, tell} = this.#telling ?? {made: []};
    if (made.length === this.#told.length && made.every((one, at) => one === this.#told[at]))
      return;
    this.#told = made;
    if (tell) tell();
    else void this.#data.tell(undefined);
  }

  /** The button beside a date that puts it into the visitor's calendar. */
  session(resource: Resource, session: Session, wording: Wording): TemplateResult | typeof nothing {
    if (!this.#wishes.withCalendar) return nothing;
    const words = this.#words.in(wording.messages.tag);
    const dates = () => [this.#dateOf(resource, session, wording)];
    const save = () => this.#saveDates(session, dates, wording);
    return html`<button part="button" class="link-button offer" type="button" @click=${save}>
      ${words.addToCalendar}<span class="visually-hidden"
        >: ${wording.text(resource.title)}, ${whenOf(session, wording.messages)}</span
      >
    </button>
    ${this.#failure(session, wording)}`;
  }

  /**
   * What stands below a list: buttons that save all of it.
   *
   * @param limit - How many of each section are in view at first; search engines are told of these.
   * @param title - What the author calls the list. None: the library's own words.
   */
  below(
    groups: readonly Group[],
    limit: number | undefined,
    title: string | undefined,
    shown: Shown,
  ): TemplateResult | typeof nothing {
    const {wording, now} = shown;
    const name = title || wording.messages.list.heading;
    const listings = distinct(groups.flatMap((group) => group.listings));
    this.tell(groups, shown, name, ({describeList}, reading) => {
      const seen = groups.flatMap((group) => group.listings.slice(0, shownAtFirst(group, limit)));
      return describeList(distinct(seen), name, reading);
    });
    const words = this.#words.in(wording.messages.tag);
    const {withCalendar, withDownload} = this.#wishes;
    const dates = withCalendar
      ? listings.flatMap(({resource}) =>
          sessionsAhead(resource, now).map((session) => ({resource, session})),
        )
      : [];
    const allDates = () =>
      dates.map(({resource, session}) => this.#dateOf(resource, session, wording));
    const button = (label: string, save: () => unknown) =>
      html`<button part="button" class="button quiet option" type="button" @click=${save}>
        ${label}
      </button>`;
    const buttons = [
      ...(dates.length > 0
        ? [button(words.saveDates(dates.length), () => this.#saveDates('dates', allDates, wording))]
        : []),
      ...(withDownload && listings.length > 0
        ? [button(words.saveList(listings.length), () => this.#saveList(listings, shown))]
        : []),
    ];
    return buttons.length > 0
      ? html`<p class="choices offer">
          ${buttons} ${this.#failure('dates', wording)} ${this.#failure('list', wording)}
        </p>`
      : nothing;
  }

  /** Tells search engines of what a page of the directory features. */
  tellPage(page: Page, listings: readonly Listing[], shown: Shown): void {
    const name = shown.wording.plain(page.title);
    this.tell(page, shown, name, ({describeList}, reading) =>
      describeList(distinct(listings), name, reading),
    );
  }

  /** Tells search engines of the one resource that is shown. */
  tellOne(resource: Resource, shown: Shown): void {
    this.tell(resource, shown, '', ({describeOne}, reading) => describeOne(resource, reading));
  }

  /**
   * Tells search engines what is shown, once this update is drawn. What does not change from one
   * update to the next is told once.
   *
   * @param made - What the data are made of.
   */
  tell(
    made: unknown,
    {directory, wording, now}: Shown,
    name: string,
    describes: (describe: typeof Describe, reading: Reading) => object,
  ): void {
    if (!this.#wishes.withJsonLd || !this.#haveNames(directory, wording)) return;
    const {lang} = wording.reader;
    this.#telling = {
      made: [made, directory, name, lang, wording.messages],
      tell: () => {
        const reading = this.#reading(directory, wording, now);
        void this.#data.tell((describe) => describes(describe, reading));
      },
    };
  }

  /** Whether areas can be named as far as they ever will. What was written out before stays until then. */
  #haveNames(directory: Directory, {messages}: Wording): boolean {
    if (!this.#named.has(directory)) {
      const needsNames = directory.listings.some(({resource: {coverage}}) =>
        coverage.some((code) => !isNamedHere(code, messages)),
      );
      if (needsNames) void this.#loadNames(directory);
      else this.#named.set(directory, 'done');
    }
    return this.#named.get(directory) === 'done';
  }

  async #loadNames(directory: Directory): Promise<void> {
    this.#named.set(directory, 'loading');
    await this.#tables.load();
    await this.#tables.loadNames(directory);
    this.#named.set(directory, 'done');
    this.#host.requestUpdate();
  }

  #reading(directory: Directory, wording: Wording, now: Date): Reading {
    const {messages} = wording;
    const {lang} = wording.reader;
    const gazetteer = this.#tables.atlas(directory)?.gazetteer;
    const namesOf = (code: string) => gazetteer?.namesOf(code);
    return dataReading({directory, messages, lang, now, namesOf});
  }

  #dateOf(resource: Resource, session: Session, wording: Wording): CalendarDate {
    const {place, postcode, online} = session;
    const words = this.#words.in(wording.messages.tag);
    const where = [
      ...(place === undefined ? [] : [wording.plain(place)]),
      ...(postcode ? [postcode] : []),
      ...(online ? [words.online] : []),
    ];
    const told = [resource.summary, resource.notice, resource.access?.note, resource.provider?.name]
      .flatMap((text) => (text === undefined ? [] : [wording.plain(text)]))
      .join('\n\n');
    return calendarDate(resource, session, wording.feedId, {
      title: wording.plain(resource.title),
      place: where.join(', '),
      description: told,
    });
  }

  /** @param what - The date, or `dates` for all of a list. */
  async #saveDates(
    what: Session | 'dates',
    dates: () => readonly CalendarDate[],
    wording: Wording,
  ): Promise<void> {
    const {datesFile} = this.#words.in(wording.messages.tag);
    await this.#save(what, `${datesFile}.ics`, 'text/calendar', wording, async () => {
      const {calendarOf} = await import('../../core/files/calendar.js');
      return calendarOf(dates(), datesFile, new Date());
    });
  }

  async #saveList(listings: readonly Listing[], {directory, wording, now}: Shown): Promise<void> {
    const words = this.#words.in(wording.messages.tag);
    await this.#save('list', `${words.listFile}.csv`, 'text/csv', wording, async () => {
      const {listCsv} = await import('../../core/files/list-table.js');
      if (!this.#haveNames(directory, wording)) await this.#loadNames(directory);
      const reading = this.#reading(directory, wording, now);
      return listCsv(listings, tableWords(wording, words, reading, now));
    });
  }

  async #save(
    what: unknown,
    name: string,
    type: string,
    wording: Wording,
    make: () => Promise<string>,
  ): Promise<void> {
    const words = this.#words.in(wording.messages.tag);
    try {
      saveFile(name, await make(), type);
      this.#failed = undefined;
      this.#announcer.say(() => words.saved(name));
    } catch (error) {
      // Offline, before what makes it was ever needed.
      console.error('[signpost] A file could not be made.', error);
      this.#failed = what;
      this.#announcer.say(() => words.failed);
    }
    this.#host.requestUpdate();
  }

  /** Stands beside a button whose file could not be made; the button is there to try again. */
  #failure(what: unknown, {messages}: Wording) {
    return this.#failed === what
      ? html`<span class="notice warning">${this.#words.in(messages.tag).failed}</span>`
      : nothing;
  }
}

const distinct = (listings: readonly Listing[]): readonly Listing[] => [...new Set(listings)];

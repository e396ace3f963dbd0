import {csvOf} from '../csv.js';
import type {Contact, Resource} from '../feed/format/resource.js';
import type {Text} from '../feed/format/text.js';
import type {FilterId} from '../filters/registry.js';
import type {Listing} from '../search/listings.js';

/** The columns of a list that is saved, in order. */
export const columns = [
  'title',
  'type',
  'summary',
  'notice',
  'provider',
  'address',
  'phone',
  'text',
  'email',
  'contactPage',
  'hours',
  'beneficiaries',
  'ages',
  'areas',
  'languages',
  'formats',
  'access',
  'dates',
  'downloads',
  'reviewed',
] as const;

export type Column = (typeof columns)[number];

/** Puts what stands in the table into the reader's language. */
export interface TableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly plain: (text: Text) => string;
  readonly label: (filter: FilterId, value: string) => string;
  /** Names of the areas that a resource serves. */
  readonly areas: (resource: Resource) => readonly string[];
  /** What a reader should know of the state of an entry. */
  readonly notices: (resource: Resource) => readonly string[];
  /** The dates to come. */
  readonly dates: (resource: Resource) => readonly string[];
  readonly date: (date: string) => string;
  /** A number or address that sources disagree on, which is never shown as certain. */
  readonly uncertain: (value: string, caveat: string) => string;
}

/** What is listed as a table: the names of the columns, then a row for each. */
export function listTable(
  listings: readonly Pick<Listing, 'resource'>[],
  words: TableWords,
): readonly (readonly string[])[] {
  return [
    columns.map((column) => words.columns[column]),
    ...listings.map(({resource}) => {
      const row = rowOf(resource, words);
      return columns.map((column) => joined(row[column]));
    }),
  ];
}

type Row = Readonly<Record<Column, string | undefined | readonly (string | undefined)[]>>;

function rowOf(resource: Resource, words: TableWords): Row {
  const {access, ages, contacts, reviewed, summary, notice, provider, url} = resource;
  const plain = (text: Text | undefined) => (text === undefined ? undefined : words.plain(text));
  const all = (filter: FilterId, values: readonly string[]) =>
    values.map((value) => words.label(filter, value));
  const reached = (way: 'phone' | 'text' | 'email' | 'url') =>
    contacts.map((contact) => wayOf(contact, way, words));
  return {
    title: words.plain(resource.title),
    type: words.label('type', resource.type),
    summary: plain(summary),
    notice: [plain(notice), ...words.notices(resource)],
    provider: plain(provider?.name),
    address: url,
    phone: reached('phone'),
    text: reached('text'),
    email: reached('email'),
    contactPage: reached('url'),
    hours: contacts.map(({hours}) => plain(hours)),
    beneficiaries: all('beneficiary', resource.beneficiaries),
    ages: ages && `${ages.from ?? ''}–${ages.to ?? ''}`,
    areas: words.areas(resource),
    languages: all('language', resource.languages),
    formats: all('format', resource.formats),
    access: access && [words.label('access', access.kind), plain(access.note)],
    dates: words.dates(resource),
    downloads: resource.downloads.map((file) => file.url),
    reviewed: reviewed && words.date(reviewed),
  };
}

function wayOf(
  contact: Contact,
  way: 'phone' | 'text' | 'email' | 'url',
  {plain, uncertain}: TableWords,
): string | undefined {
  const {[way]: value, label, caveat} = contact;
  if (value === undefined) return;
  const named = label === undefined ? value : `${plain(label)}: ${value}`;
  return caveat === undefined ? named : uncertain(named, plain(caveat));
}

const joined = (value: Row[Column]): string =>
  typeof value === 'string' ? value : (value ?? []).filter(Boolean).join('; ');

/** The same as a CSV file. */
export const listCsv = (
  listings: readonly Pick<Listing, 'resource'>[],
  words: TableWords,
): string => csvOf(listTable(listings, words));

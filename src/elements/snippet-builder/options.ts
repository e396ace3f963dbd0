import {regions} from '../../core/areas/index.js';
import {probationScheme} from '../../core/areas/schemes/probation-regions.js';
import {filters} from '../../core/filters/registry.js';
import {sectionsWithin, type Directory} from '../../core/search/directory.js';
import type {BuilderMessages} from '../../locales/messages/builder.js';
import type {Wording} from '../shared/wording.js';

/** What an attribute can be set to. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** How an attribute is asked for. */
export type Field =
  /** One of a few. */
  | {readonly kind: 'one'; readonly options: readonly Option[]}
  /** Any of several; their values stand with spaces between. */
  | {readonly kind: 'some'; readonly options: readonly Option[]}
  /** One of many, found by its name; other words may do too. */
  | {readonly kind: 'named'; readonly options: readonly Option[]; readonly isOpen: boolean}
  | {readonly kind: 'number'}
  | {readonly kind: 'words'};

export interface FieldContext {
  readonly directory: Directory;
  readonly wording: Wording;
  readonly words: BuilderMessages;
  /** What is chosen: sections are those of a page. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** How an attribute with a value is asked for, with what the feed has for it. */
export function fieldOf(attribute: string, context: FieldContext): Field {
  const {directory, wording, words} = context;
  const {feed} = directory;
  switch (attribute) {
    case 'audience':
      return one(feed.audiences.map(({id, name}) => ({value: id, label: wording.plain(name)})));
    case 'page':
      return one(feed.pages.map(({id, title}) => ({value: id, label: wording.plain(title)})));
    case 'section':
      return one(sectionOptions(context));
    case 'layout':
      return one(Object.entries(words.layouts).map(([value, label]) => ({value, label})));
    case 'heading-level':
      return one(['1', '2', '3', '4', '5', '6'].map((value) => ({value, label: value})));
    case 'probation-region':
      return one(
        probationScheme.areas.flatMap(({code, names}) =>
          names ? [{value: code.replace('probation:', ''), label: wording.plain(names)}] : [],
        ),
      );
    case 'type':
      return some(
        directory.listings.map(({resource}) => resource.type),
        (value) => wording.label('type', value),
      );
    case 'topic':
      return some(
        directory.listings.flatMap(({resource}) => resource.topics),
        (value) => wording.label('topic', value),
      );
    case 'beneficiary':
      return some(
        directory.listings.flatMap(({resource}) => resource.beneficiaries),
        (value) => wording.label('beneficiary', value),
      );
    case 'filters':
      return {
        kind: 'some',
        options: filters.map(({id}) => ({value: id, label: wording.messages.list.filter[id]})),
      };
    case 'resource':
      return named(
        directory.listings.map(({resource: {id, title}}) => ({
          value: id,
          label: wording.plain(title),
        })),
      );
    case 'prison':
      return named(feed.prisons.map(({id, name}) => ({value: id, label: wording.plain(name)})));
    case 'area': {
      const options = regions.map(({slug, names}) => ({value: slug, label: wording.plain(names)}));
      // Councils, counties and towns are understood by their names.
      return {kind: 'named', options, isOpen: true};
    }
    case 'limit':
      return {kind: 'number'};
    default:
      return {kind: 'words'};
  }
}

const one = (options: readonly Option[]): Field => ({kind: 'one', options});

const named = (options: readonly Option[]): Field => ({
  kind: 'named',
  options: inOrder(options),
  isOpen: false,
});

function some(values: readonly string[], labelOf: (value: string) => string): Field {
  const options = [...new Set(values)].map((value) => ({value, label: labelOf(value)}));
  return {kind: 'some', options: inOrder(options)};
}

const inOrder = (options: readonly Option[]) =>
  [...options].sort((a, b) => a.label.localeCompare(b.label));

function sectionOptions({directory, wording, attributes}: FieldContext): readonly Option[] {
  const audience = directory.audience(attributes['audience'] ?? '');
  const pages = audience
    ? [directory.pageFor(audience.id)].flatMap((page) => page ?? [])
    : directory.feed.pages;
  const sections = pages.flatMap((page) => page.sections.flatMap(sectionsWithin));
  const byId = new Map(sections.map((section) => [section.id, section]));
  return [...byId.values()].map(({id, heading}) => ({value: id, label: wording.plain(heading)}));
}

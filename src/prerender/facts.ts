import type {Resource} from '../core/feed/format/resource.js';
import type {FilterId} from '../core/filters/registry.js';
import type {Listing} from '../core/search/directory.js';
import {areaName} from '../locales/area-name.js';
import {atlasOf} from './areas.js';
import type {Context} from './context.js';
import {titlesOf} from './item.js';
import {html, joined, link, list, type Content} from './markup.js';

/** What can be told of a resource in a word or two. What the feed does not say has no line. */
export async function factsOf({resource, replaces}: Listing, context: Context): Promise<Content> {
  const {directory, words} = context;
  const {messages} = words;
  const {card, list: said, resource: of, date} = messages;
  const {access, ages, aliases, partOf, provider, published, reviewed} = resource;
  const series = partOf === undefined ? undefined : directory.listing(partOf)?.resource;
  const values = (filter: FilterId, all: readonly string[]) =>
    line(
      said.filter[filter],
      all.map((value) => words.label(filter, value)),
    );
  return list(
    [
      line(card.provider, provider ? [link(words.text(provider.name), provider.url)] : []),
      line(card.series, series ? [link(words.text(series.title), series.url)] : []),
      line(
        said.filter.access,
        access
          ? [
              html`${words.access(access.kind)}${access.note && html` – ${words.text(access.note)}`}`,
            ]
          : [],
      ),
      values('beneficiary', resource.beneficiaries),
      line(said.filter.age, ages ? agesOf(ages, context) : []),
      values('audience', resource.audiences),
      values('language', resource.languages),
      values('format', resource.formats),
      values('delivery', resource.delivery),
      line(said.filter.area, await areasOf(resource, context)),
      values('topic', resource.topics),
      values('stage', resource.stages),
      line(card.published, published ? [date(published)] : []),
      line(said.filter.reviewed, reviewed ? [date(reviewed)] : []),
      line(
        card.aliases,
        aliases.map((alias) => words.text(alias)),
      ),
      line(of.replaces, replaces.length ? [titlesOf(replaces, words)] : []),
    ].filter((fact) => fact !== undefined),
  );
}

const line = (name: string, values: readonly Content[]): Content =>
  values.length > 0 ? html`${name}: ${joined(values, ', ')}` : undefined;

function agesOf({from, to}: NonNullable<Resource['ages']>, {words}: Context): readonly string[] {
  const {card} = words.messages;
  if (from !== undefined && to !== undefined) return [card.ages(from, to)];
  if (from !== undefined) return [card.agesFrom(from)];
  return to === undefined ? [] : [card.agesTo(to)];
}

/** The areas that a resource serves, by name. */
async function areasOf({coverage}: Resource, context: Context): Promise<readonly Content[]> {
  if (coverage.length === 0) return [];
  const {words, directory} = context;
  const {gazetteer} = await atlasOf(directory);
  const {area} = words.messages.resource;
  return coverage.map((code) =>
    Object.hasOwn(area, code) || code.startsWith('prison:')
      ? words.label('area', code)
      : areaName(code, gazetteer, words),
  );
}

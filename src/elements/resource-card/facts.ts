import {html, nothing, type TemplateResult} from 'lit';
import type {Resource} from '../../core/feed/format/resource.js';
import type {FilterId} from '../../core/filters/registry.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import {inARow} from '../shared/in-a-row.js';
import type {Wording} from '../shared/wording.js';

type Words = TemplateResult | string;

/** One row: what it is called, and what is said. */
type Fact = readonly [name: string, words: unknown];

/**
 * What can be told of a resource in a word or two, as a list of names and values. What the feed does
 * not say has no row.
 *
 * @param areas - Names of the areas it serves.
 * @param withNote - Whether the note on access stands here, because it stands nowhere else.
 */
export function factsView(
  {resource, replaces}: Listing,
  areas: readonly string[],
  withNote: boolean,
  directory: Directory,
  wording: Wording,
): TemplateResult | typeof nothing {
  const {messages} = wording;
  const {card, list} = messages;
  const {provider, partOf, access, ages, published, reviewed, aliases} = resource;
  const series = partOf === undefined ? undefined : directory.listing(partOf)?.resource;
  const named = (filter: FilterId, values: readonly string[]) =>
    fact(
      list.filter[filter],
      values.map((value) => wording.labelText(filter, value)),
    );
  const rows: readonly (Fact | undefined)[] = [
    provider && [card.provider, linked(wording.text(provider.name), provider.url)],
    series && [card.series, linked(wording.text(series.title), series.url)],
    access && [
      list.filter.access,
      html`${wording.access(access.kind)} ${
        withNote && access.note
          ? html`<span class="note">${wording.text(access.note)}</span>`
          : nothing
      }`,
    ],
    named('beneficiary', resource.beneficiaries),
    ages && fact(list.filter.age, ageWords(ages, wording)),
    named('audience', resource.audiences),
    named('language', resource.languages),
    named('format', resource.formats),
    named('delivery', resource.delivery),
    fact(list.filter.area, areas),
    named('topic', resource.topics),
    named('stage', resource.stages),
    fact(card.published, published ? [messages.date(published)] : []),
    fact(list.filter.reviewed, reviewed ? [messages.date(reviewed)] : []),
    fact(
      card.aliases,
      aliases.map((alias) => wording.text(alias)),
    ),
    fact(
      messages.resource.replaces,
      replaces.map(({title}) => wording.text(title)),
    ),
  ];
  const told = rows.filter((row) => row !== undefined);
  if (told.length === 0) return nothing;
  return html`<dl part="facts" class="facts">
    ${told.map(
      ([name, words]) =>
        html`<div class="fact">
          <dt>${name}</dt>
          <dd>${words}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A row of values with commas between; none without a value. */
const fact = (name: string, values: readonly Words[]): Fact | undefined =>
  values.length ? [name, inARow(values)] : undefined;

/** Words that lead somewhere when there is an address. */
export const linked = (words: Words, url: string | undefined): Words =>
  url ? html`<a part="link" href=${url} rel="noopener noreferrer">${words}</a>` : words;

function ageWords(
  {from, to}: NonNullable<Resource['ages']>,
  {messages: {card}}: Wording,
): readonly string[] {
  if (from !== undefined && to !== undefined) return [card.ages(from, to)];
  if (from !== undefined) return [card.agesFrom(from)];
  return to === undefined ? [] : [card.agesTo(to)];
}

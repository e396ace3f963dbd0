import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Query} from '../../core/feed/format/page.js';
import {localTypes} from '../../core/feed/format/resource.js';
import {disclosure} from './leads-view.js';
import type {PageContext} from './page-context.js';
import {listWithin} from './within.js';

/** Everything that a person uses in a place or by phone. */
const everythingLocal: Query = {
  types: localTypes,
  audiences: [],
  beneficiaries: [],
  topics: [],
  stages: [],
};

/**
 * The search for help in an area. Until it is there, whom it would find can be looked through.
 *
 * @param level - Level of its heading; without a title, of the heading above it.
 */
export function localSearch(
  title: string,
  level: number,
  query: Query | undefined,
  context: PageContext,
): TemplateResult {
  const {directory, wording, area, isCounted, setNow, withCalendar} = context;
  const {page} = wording.messages;
  const subset = {featured: [], query: query ?? everythingLocal};
  const label = isCounted ? page.seeAll(directory.inSection(subset).length) : page.seeAllOfMany;
  return html`<signpost-region-search
    .now=${setNow}
    heading=${title}
    heading-level=${level}
    area=${ifDefined(area)}
    ?with-calendar=${withCalendar}
    >${disclosure('local', label, () => listWithin(subset, level, label, context), context)}</signpost-region-search
  >`;
}

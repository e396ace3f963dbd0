import {html, nothing, type TemplateResult} from 'lit';
import type {Briefing} from '../../core/feed/format/page.js';
import type {Subset} from '../../core/search/directory.js';
import type {PageContext} from './page-context.js';

/*
 * The elements that a page shows inside itself. Their files are asked for when they are needed;
 * until one is there, and if it does not come, what stands between its tags is in view.
 */

/** A part of the directory with search and filters. `level` is that of the heading above it, `label` its name. */
export function listWithin(
  subset: Subset | undefined,
  level: number,
  label: string,
  {setNow, withCalendar}: PageContext,
  meanwhile: unknown = nothing,
): TemplateResult {
  return html`<signpost-resource-list
    .subset=${subset}
    .now=${setNow}
    heading=""
    label=${label}
    heading-level=${level}
    with-search
    with-filters
    ?with-calendar=${withCalendar}
    >${meanwhile}</signpost-resource-list
  >`;
}

/** A briefing in full; what it asks for besides is on the page around it. */
export function briefingWithin(
  {audience}: Briefing,
  level: number,
  {setNow, placeOf}: PageContext,
): TemplateResult {
  return html`<signpost-briefing-card
    .now=${setNow}
    .placeOf=${placeOf}
    audience=${audience}
    heading-level=${level}
  ></signpost-briefing-card>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../../core/briefing/claims.js';
import type {Entry, SectionPlan} from '../../core/page/plan.js';
import {figureView} from '../shared/figure.js';
import {heading} from '../shared/heading.js';
import {resourceItem} from '../shared/resource-item.js';
import {safeguardingNote} from '../shared/safeguarding.js';
import {seriesParts} from '../shared/series-parts.js';
import {disclosure, leadsView} from './leads-view.js';
import {headingId, type PageContext} from './page-context.js';
import {listWithin} from './within.js';
import {localSearch} from './local-search.js';

/**
 * A section of a page, with its parts.
 *
 * @param level - Level of its heading.
 */
export function sectionView(
  plan: SectionPlan,
  level: number,
  context: PageContext,
  isPart = false,
): TemplateResult {
  const {directory, wording} = context;
  const {section, all, parts} = plan;
  const isOpen = all !== undefined && context.isOpen(keyOfAll(plan));
  return html`
    <section part=${isPart ? 'part' : 'section'} class=${isPart ? 'part' : 'section'}>
      ${heading(level, wording.text(section.heading), isPart ? 'part-heading' : 'section-heading', {
        id: headingId(section.id),
        focusable: true,
      })}
      ${wording.paragraphs(section.introduction, 'text')}
      ${
        section.points.length
          ? html`<ul part="points" class="points">
            ${section.points.map((point) => html`<li>${wording.text(point)}</li>`)}
          </ul>`
          : nothing
      }
      ${figuresView(plan.figures, context)}
      ${
        // Parts are read with their section; what is said of one list need not be said of each.
        isPart ? nothing : safeguardingNote(listingsOf(plan, context), directory, wording)
      }
      ${plan.local === undefined ? nothing : localView(plan, level, context)}
      ${isOpen ? nothing : entriesView(plan.entries, level, context)}
      ${all ? allView(plan, all, level, context) : nothing}
      ${leadsView(plan.leads, section.id, level, context)}
      ${parts.map((part) => sectionView(part, level + 1, context, true))}
    </section>
  `;
}

/** Figures side by side. */
export function figuresView(
  figures: readonly Figure[],
  {wording}: PageContext,
): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<ul class="figures">
    ${figures.map((figure) => html`<li>${figureView(figure, wording)}</li>`)}
  </ul>`;
}

/** Everything that a section and its parts list themselves; what is opened brings its own note. */
function listingsOf(plan: SectionPlan, {isOpen}: PageContext): readonly Entry['listing'][] {
  const all = (one: SectionPlan): readonly SectionPlan[] => [one, ...one.parts.flatMap(all)];
  return all(plan)
    .filter((one) => !isOpen(keyOfAll(one)))
    .flatMap(({entries}) => entries.flatMap(({listing, parts}) => [listing, ...parts]));
}

function entriesView(
  entries: readonly Entry[],
  level: number,
  context: PageContext,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul part="items" class="items">
    ${entries.map(({listing, parts}) =>
      resourceItem(listing, {
        ...context,
        level: level + 1,
        after: seriesParts(parts, context.wording),
      }),
    )}
  </ul>`;
}

/** A button that opens everything in the place of the featured few, which come first in it. */
function allView(
  plan: SectionPlan,
  {subset, count, label}: NonNullable<SectionPlan['all']>,
  level: number,
  context: PageContext,
): TemplateResult {
  const {wording, isWhole} = context;
  const {page, list} = wording.messages;
  const words = label === undefined ? undefined : wording.text(label);
  const own = isWhole ? page.seeAll(count) : page.seeAllOfMany;
  const counted =
    words !== undefined && isWhole
      ? wording.within((all) => list.option(all, count), words)
      : words;
  return html`<div class="all">
    ${disclosure(
      keyOfAll(plan),
      counted ?? own,
      () =>
        listWithin(
          subset,
          level,
          wording.plain(plan.section.heading),
          context,
          entriesView(plan.entries, level, context),
        ),
      context,
      'button quiet',
    )}
  </div>`;
}

const keyOfAll = ({section}: SectionPlan) => `all-${section.id}`;

/** The search by area, in the section that the feed made for it. */
function localView(
  {local, section}: SectionPlan,
  level: number,
  context: PageContext,
): TemplateResult {
  const {wording} = context;
  if ('elementId' in context.local)
    return html`<p><a part="jump" href="#${context.local.elementId}">${wording.text(local!)}</a></p>`;
  return localSearch(wording.plain(local!), level + 1, section.query, context);
}

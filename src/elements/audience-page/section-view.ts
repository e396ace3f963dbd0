import {html, nothing, type TemplateResult} from 'lit';
import {
  listingsOf,
  type Entry,
  type SectionFigure,
  type SectionPlan,
} from '../../core/page/plan.js';
import type {Listing} from '../../core/search/directory.js';
import {figureView, repeatedFigureView} from '../shared/figure.js';
import {aloneIf, type Part} from '../shared/gradual-widget.js';
import {heading} from '../shared/heading.js';
import {resourceItem} from '../shared/resource-item.js';
import {safeguardingNote} from '../shared/safeguarding.js';
import {seriesParts} from '../shared/series-parts.js';
import {disclosure, leadsView} from './leads-view.js';
import {headingId, type PageContext} from './page-context.js';
import {listWithin} from './within.js';
import {localSearch} from './local-search.js';

/** A view in pieces that are drawn one after another. */
interface InPieces {
  readonly pieces: readonly Part[];
  /** Puts them together: nothing as long as the first of them waits for its turn. */
  readonly together: (drawn: readonly unknown[]) => TemplateResult | typeof nothing;
}

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
): InPieces {
  const {section, all} = plan;
  const name = isPart ? 'part' : 'section';
  const isOpen = all !== undefined && context.isOpen(keyOfAll(plan));
  const own = [
    () => headView(plan, level, context, isPart),
    aloneIf(plan.local !== undefined, () => [
      plan.local === undefined ? nothing : localView(plan, level, context),
      isOpen ? nothing : entriesView(plan.entries, level, context),
    ]),
    () => [
      all ? allView(plan, all, level, context) : nothing,
      leadsView(plan.leads, section.id, level, context),
    ],
  ];
  const parts = plan.parts.map((part) => sectionView(part, level + 1, context, true));
  return {
    pieces: [...own, ...parts.flatMap(({pieces}) => pieces)],
    together: (drawn) => {
      if (drawn[0] === nothing) return nothing;
      let from = own.length;
      return html`
        <section part=${name} class=${plan.local === undefined ? name : `${name} local`}>
          ${drawn.slice(0, from)}
          ${parts.map(({pieces, together}) => together(drawn.slice(from, (from += pieces.length))))}
        </section>
      `;
    },
  };
}

/** What stands first in a section: its heading, what it is about and what to know. */
function headView(
  plan: SectionPlan,
  level: number,
  context: PageContext,
  isPart: boolean,
): TemplateResult {
  const {directory, wording} = context;
  const {section} = plan;
  return html`
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
      plan === context.cautious
        ? safeguardingNote(shownOf(plan, context), directory, wording)
        : nothing
    }
  `;
}

/** Figures side by side. */
export function figuresView(
  figures: readonly SectionFigure[],
  {wording}: PageContext,
): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<ul class="figures">
    ${figures.map(
      (figure) =>
        html`<li>
          ${figure.isRepeated ? repeatedFigureView(figure, wording) : figureView(figure, wording)}
        </li>`,
    )}
  </ul>`;
}

/** What a section and its parts show themselves; a list that was opened brings its own note. */
function shownOf(plan: SectionPlan, context: PageContext): readonly Listing[] {
  const own = context.isOpen(keyOfAll(plan)) ? [] : listingsOf({...plan, parts: []});
  return [...own, ...plan.parts.flatMap((part) => shownOf(part, context))];
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
  const {wording, isCounted} = context;
  const {page, list} = wording.messages;
  const words = label === undefined ? undefined : wording.text(label);
  const own = isCounted ? page.seeAll(count) : page.seeAllOfMany;
  const counted =
    words !== undefined && isCounted
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
    return html`<p class="to-search"><a part="jump" href="#${context.local.elementId}">${wording.text(local!)}</a></p>`;
  return localSearch(wording.plain(local!), level + 1, section.query, context);
}

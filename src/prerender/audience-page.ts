import {findPage} from '../core/page/find-page.js';
import {planPage, type Entry, type PagePlan, type SectionPlan} from '../core/page/plan.js';
import type {Listing} from '../core/search/directory.js';
import {briefingOf, leadsOf} from './briefing-card.js';
import type {Context, View} from './context.js';
import {listData} from './data.js';
import {figureOf, figuresOf, repeatedFigureOf} from './figure.js';
import {fewTitles, itemOf, moreThan, safeguardingNote, safeguardingText, titleOf} from './item.js';
import {heading, html, list, paragraph, type Content} from './markup.js';
import {creditsOf, reviewedOf, sourcesOf, takePartOf} from './page-ends.js';
import {localHelp} from './region-search.js';

/** A whole page of the directory. */
export const audiencePage: View = async (context) => {
  const {directory, words, attributes, now, level, extent, title} = context;
  const wanted = {page: attributes['page']?.trim(), audience: attributes['audience']?.trim()};
  const {page, unknown} = findPage(directory, wanted);
  if (unknown) context.complain(unknown.attribute, unknown.value, unknown.known);
  if (!page) return undefined;
  const plan = planPage(directory, page, now);
  if (extent === 'brief') return briefPage(plan, context);

  const isElsewhere = Boolean(attributes['region-search']?.trim());
  const within: Context = {...context, level: level + 1};
  const cautious =
    page.safeguarding === undefined ? plan.sections.find(isAboutContact(context)) : undefined;
  const sections: Content[] = [];
  for (const section of plan.sections) {
    const local = section.local !== undefined && !isElsewhere;
    sections.push([
      sectionOf(section, section === cautious, within),
      local && (await localHelp({...within, title: () => undefined})),
    ]);
  }
  return html`
    ${title(words.text(page.title))}
    ${words.paragraphs(page.introduction)}
    ${plan.headline && figureOf(plan.headline, words)}
    ${figuresOf(plan.figures, words)}
    ${leadsIn(plan.leads, context)}
    ${page.safeguarding !== undefined && safeguardingText(directory, words, page.safeguarding)}
    ${sections}
    ${
      !plan.hasLocal &&
      !isElsewhere &&
      (await localHelp({...within, title: (own) => heading(within.level, own)}))
    }
    ${takePartOf(context)}
    ${creditsOf(page.credits, words)}
    ${reviewedOf(page.reviewed, words)}
    ${sourcesOf(context)}
    ${await listData(
      plan.sections.flatMap((section) => listingsOf(section, context)),
      words.plain(page.title),
      context,
    )}
  `;
};

function sectionOf(plan: SectionPlan, withNote: boolean, context: Context): Content {
  const {words, level} = context;
  const {section, entries, figures, leads, parts} = plan;
  return [
    heading(level, words.text(section.heading)),
    words.paragraphs(section.introduction),
    list(section.points.map((point) => words.text(point))),
    list(
      figures.map((figure) =>
        figure.isRepeated ? repeatedFigureOf(figure, words) : figureOf(figure, words),
      ),
    ),
    withNote && safeguardingNote(listingsOf(plan, context), context),
    list(entriesOf(plan, context).map((entry) => entryOf(entry, context))),
    context.extent === 'first' && moreThan(shownIn(entries), plan.all?.count ?? 0, words),
    leadsIn(leads, context),
    parts.map((part) => sectionOf(part, false, {...context, level: level + 1})),
  ];
}

/** What the element features; or that and everything its button would open. */
function entriesOf({entries, all}: SectionPlan, {directory, extent}: Context): readonly Entry[] {
  if (extent !== 'all' || !all) return entries;
  return directory.inSection(all.subset).map((listing) => ({listing, parts: []}));
}

const shownIn = (entries: readonly Entry[]): number =>
  new Set(entries.flatMap(({listing, parts}) => [listing, ...parts])).size;

function entryOf({listing, parts}: Entry, context: Context): Content {
  const {words, level} = context;
  const series = parts.length > 0 && [
    paragraph(words.messages.page.series(parts.length)),
    list(
      parts.map((part) => {
        const {summary} = part.resource;
        return [titleOf(part, words), summary !== undefined && html` – ${words.text(summary)}`];
      }),
    ),
  ];
  return itemOf(listing, level + 1, context, series);
}

/** Invitations; where everything is written out, briefings are written in their place. */
function leadsIn(leads: PagePlan['leads'], context: Context): Content {
  const {words, level, extent} = context;
  return [
    leadsOf(leads, words),
    extent === 'all' &&
      leads.map(
        (lead) =>
          lead.kind === 'briefing' &&
          lead.briefing.url === undefined &&
          briefingOf(lead.briefing, {
            ...context,
            level: level + 1,
            attributes: {},
            title: (own) => heading(level + 1, own),
          }),
      ),
  ];
}

const listingsOf = (plan: SectionPlan, context: Context): readonly Listing[] => [
  ...entriesOf(plan, context).flatMap(({listing, parts}) => [listing, ...parts]),
  ...plan.parts.flatMap((part) => listingsOf(part, context)),
];

const isAboutContact = (context: Context) => (plan: SectionPlan) =>
  listingsOf(plan, context).some(({resource}) => resource.safeguarding);

/** The first paragraph, and the first of what the page features. */
function briefPage(plan: PagePlan, context: Context) {
  const {words, title} = context;
  const all = [...new Set(plan.sections.flatMap((section) => listingsOf(section, context)))];
  return html`
    ${title(words.text(plan.page.title))}
    ${words.paragraphs(plan.page.introduction.slice(0, 1))}
    ${fewTitles(all, context)}
  `;
}

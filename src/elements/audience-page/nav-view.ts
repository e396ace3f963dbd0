import {html, nothing, type TemplateResult} from 'lit';
import {localAnchor, takePartAnchor} from '../../core/page/anchors.js';
import {canTakePart} from '../../core/page/leads.js';
import type {PagePlan} from '../../core/page/plan.js';
import {jumpView} from './leads-view.js';
import type {PageContext} from './page-context.js';

interface Place {
  readonly anchor: string;
  readonly label: TemplateResult | string;
  readonly parts: readonly Place[];
}

/**
 * The links to the sections of a page and to their parts; nothing where there is one place only.
 *
 * @param hasTitle - Whether the page has a heading, which tells its links from those of another page.
 */
export function navView(
  plan: PagePlan,
  context: PageContext,
  hasTitle: boolean,
): TemplateResult | typeof nothing {
  const places = placesOf(plan, context);
  if (places.length < 2) return nothing;
  return html`<nav part="nav" class="nav" aria-labelledby=${hasTitle ? 'nav-title heading' : 'nav-title'}>
    <p id="nav-title" class="nav-title">${context.wording.messages.page.onThisPage}</p>
    ${listView(places, context)}
  </nav>`;
}

const listView = (places: readonly Place[], context: PageContext): TemplateResult => html`
  <ul>
    ${places.map(
      ({anchor, label, parts}) =>
        html`<li>
          ${jumpView(anchor, label, context)} ${parts.length ? listView(parts, context) : nothing}
        </li>`,
    )}
  </ul>
`;

function placesOf({sections, hasLocal}: PagePlan, context: PageContext): readonly Place[] {
  const {wording, local} = context;
  const {page, region} = wording.messages;
  const placeOf = ({section, parts}: PagePlan['sections'][number]): Place => ({
    anchor: section.id,
    label: wording.text(section.heading),
    parts: parts.map(placeOf),
  });
  const isLocalAdded = !hasLocal && 'anchor' in local;
  return [
    ...sections.map(placeOf),
    ...(isLocalAdded ? [{anchor: localAnchor, label: region.heading, parts: []}] : []),
    ...(canTakePart(context.directory.feed)
      ? [{anchor: takePartAnchor, label: page.takePart, parts: []}]
      : []),
  ];
}

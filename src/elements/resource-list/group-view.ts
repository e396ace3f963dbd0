import {html, noChange, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Drawn} from '../../controllers/drawing-runs.js';
import type {Group} from '../../core/search/scope.js';
import {pageOf} from '../../core/search/shown-at-first.js';
import {heading} from '../shared/heading.js';
import {resourceItem, type ItemContext} from '../shared/resource-item.js';

/** How much of a group is shown, and drawn so far. */
interface Seen extends Drawn {
  /** How many of its resources the visitor sees. */
  readonly shown: number;
}

/** A section of the list, or the whole of a plain one. */
export function groupView(
  group: Group,
  {shown, now, kept}: Seen,
  context: ItemContext,
  onMore: () => void,
): TemplateResult | typeof nothing {
  const {listings} = group;
  // Its heading would be pushed down by what comes above it.
  if (now === 0 && listings.length > 0) return nothing;
  const {wording} = context;
  const groupLevel = context.level + 1 + group.depth;
  const title = group.heading
    ? wording.text(group.heading)
    : group.kind && wording.messages.list[group.kind];
  const level = title ? groupLevel + 1 : groupLevel;
  const rest = group.count - shown;
  const isWhole = now >= Math.min(shown, listings.length) || now > pageOf(group);
  return html`
    <div part="group" class="group depth-${group.depth}">
      ${title ? heading(groupLevel, title, 'group-heading', {id: `group-${group.id}`}) : nothing}
      ${wording.paragraphs(group.introduction, 'introduction')}
      ${
        listings.length
          ? html`<ul part="items" class="items" id="items-${group.id}">
            ${repeat(
              listings.slice(0, now),
              ({resource}) => resource.id,
              (listing, place) =>
                place < kept ? noChange : resourceItem(listing, {...context, level}),
            )}
          </ul>`
          : nothing
      }
      ${
        rest > 0 && isWhole
          ? html`<button
            part="button more"
            class="button quiet more"
            type="button"
            aria-describedby=${title ? `group-${group.id}` : nothing}
            @click=${onMore}
          >
            ${wording.messages.list.showMore(Math.min(rest, pageOf(group)))}
          </button>`
          : nothing
      }
    </div>
  `;
}

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Group} from '../../core/search/scope.js';
import {pageOf} from '../../core/search/shown-at-first.js';
import {heading} from '../shared/heading.js';
import {resourceItem, type ItemContext} from '../shared/resource-item.js';

/** How much of a group is shown. */
interface Seen {
  /** How many of its resources the visitor sees. */
  readonly shown: number;
  /** How many of these are drawn at once; the rest follows. */
  readonly drawn: number;
}

/** A section of the list, or the whole of a plain one. */
export function groupView(
  group: Group,
  {shown, drawn}: Seen,
  context: ItemContext,
  onMore: () => void,
): TemplateResult {
  const {wording} = context;
  const groupLevel = context.level + 1 + group.depth;
  const title = group.heading
    ? wording.text(group.heading)
    : group.kind && wording.messages.list[group.kind];
  const level = title ? groupLevel + 1 : groupLevel;
  const rest = group.count - shown;
  return html`
    <div part="group" class="group depth-${group.depth}">
      ${title ? heading(groupLevel, title, 'group-heading', {id: `group-${group.id}`}) : nothing}
      ${wording.paragraphs(group.introduction, 'introduction')}
      ${
        group.listings.length
          ? html`<ul part="items" class="items" id="items-${group.id}">
            ${repeat(
              group.listings.slice(0, drawn),
              ({resource}) => resource.id,
              (listing) => resourceItem(listing, {...context, level}),
            )}
          </ul>`
          : nothing
      }
      ${
        rest > 0
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

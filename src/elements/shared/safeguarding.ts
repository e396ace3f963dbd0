import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../core/feed/format/text.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import type {Wording} from './wording.js';

/**
 * The feed's safeguarding text, for a list to show once beside what promotes contact or visits.
 * Nothing when nothing listed does, or the feed has no such text.
 *
 * @param listings - Everything that the list shows.
 */
export function safeguardingNote(
  listings: readonly Listing[],
  directory: Directory,
  wording: Wording,
): TemplateResult | typeof nothing {
  return listings.some(({resource}) => resource.safeguarding)
    ? safeguardingText(directory, wording)
    : nothing;
}

/**
 * The same, whatever is listed.
 *
 * @param addition - What a page adds to it.
 */
export function safeguardingText(
  {feed: {safeguarding}}: Directory,
  wording: Wording,
  addition?: Text,
): TemplateResult | typeof nothing {
  if (!safeguarding && !addition) return nothing;
  return html`<div part="safeguarding" class="safeguarding">
    <p><strong>${wording.messages.resource.safeguarding}</strong></p>
    ${safeguarding ? html`<p>${wording.text(safeguarding)}</p>` : nothing}
    ${addition ? html`<p>${wording.text(addition)}</p>` : nothing}
  </div>`;
}

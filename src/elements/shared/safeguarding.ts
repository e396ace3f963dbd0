import {html, nothing, type TemplateResult} from 'lit';
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
  {feed}: Directory,
  wording: Wording,
): TemplateResult | typeof nothing {
  const {safeguarding} = feed;
  if (!safeguarding || !listings.some(({resource}) => resource.safeguarding)) return nothing;
  return html`<div part="safeguarding" class="safeguarding">
    <p><strong>${wording.messages.resource.safeguarding}</strong></p>
    <p>${wording.text(safeguarding)}</p>
  </div>`;
}

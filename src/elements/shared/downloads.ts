import {html, nothing, type TemplateResult} from 'lit';
import {fileKind} from '../../core/feed/file-kind.js';
import type {Download} from '../../core/feed/format/resource.js';
import type {Wording} from './wording.js';

/** Files to download, each with its kind and size; nothing where there is none. */
export function downloadsView(
  downloads: readonly Download[],
  wording: Wording,
): TemplateResult | typeof nothing {
  if (downloads.length === 0) return nothing;
  return html`<ul part="downloads" class="downloads">
    ${downloads.map((download) => renderDownload(download, wording))}
  </ul>`;
}

function renderDownload(
  {label, url, mediaType, bytes}: Download,
  wording: Wording,
): TemplateResult {
  const kind = mediaType && fileKind(mediaType);
  const facts = [kind, bytes && wording.messages.fileSize(bytes)].filter(Boolean);
  // Inside the link, so that whoever goes from link to link hears what will open.
  return html`<li>
    <a part="download" href=${url} rel="noopener noreferrer"
      >${wording.text(label)}${facts.length ? ` (${facts.join(', ')})` : nothing}</a
    >
  </li>`;
}

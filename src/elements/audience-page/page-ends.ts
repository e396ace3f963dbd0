import {html, nothing, type TemplateResult} from 'lit';
import type {Page} from '../../core/feed/format/page.js';
import {contactLink} from '../../core/feed/contact-link.js';
import {takePartAnchor} from '../../core/page/anchors.js';
import {canTakePart} from '../../core/page/leads.js';
import {heading} from '../shared/heading.js';
import {headingId, type PageContext} from './page-context.js';

/** How a service asks to be listed, and whom to write to; nothing where the feed has no address for either. */
export function takePartView(level: number, context: PageContext): TemplateResult | typeof nothing {
  const {wording} = context;
  const {join, publisher} = context.directory.feed;
  if (!canTakePart(context.directory.feed)) return nothing;
  const {page} = wording.messages;
  return html`<section part="section" class="section take-part">
    ${heading(level, page.takePart, 'section-heading', {
      id: headingId(takePartAnchor),
      focusable: true,
    })}
    ${join ? html`<p part="text">${wording.text(join.text)}</p>` : nothing}
    <ul part="leads" class="leads">
      ${
        join?.url
          ? html`<li>
            <a part="link" href=${join.url} rel="noopener noreferrer">${page.askToBeListed}</a>
          </li>`
          : nothing
      }
      ${
        publisher?.contact
          ? html`<li>
            <a part="link" href=${contactLink(publisher.contact)} rel="noopener noreferrer"
              >${wording.within(page.contact, wording.text(publisher.name))}</a
            >
          </li>`
          : nothing
      }
    </ul>
  </section>`;
}

/** Partners, the date of the last check, and the credits that licences of the content ask for. */
export function footView({credits, reviewed}: Page, context: PageContext): TemplateResult {
  const {wording, directory} = context;
  const {messages} = wording;
  const {attributions} = directory.feed;
  return html`<div part="foot" class="foot">
    ${
      credits.length
        ? html`<p part="credits" class="aside">
          ${messages.briefing.partners}:
          ${credits.map(({name, url, role}, index) => {
            const words = wording.text(name);
            return html`${index ? '; ' : ''}${
              url ? html`<a href=${url} rel="noopener noreferrer">${words}</a>` : words
            }${role ? html` (${wording.text(role)})` : nothing}`;
          })}
        </p>`
        : nothing
    }
    ${
      reviewed
        ? html`<p part="reviewed" class="aside">
          ${messages.briefing.reviewed(messages.date(reviewed))}
        </p>`
        : nothing
    }
    ${
      attributions.length
        ? html`<details part="sources" class="aside">
          <summary>${messages.page.sources}</summary>
          <ul>
            ${attributions.map((line) => html`<li>${wording.text(line)}</li>`)}
          </ul>
        </details>`
        : nothing
    }
  </div>`;
}

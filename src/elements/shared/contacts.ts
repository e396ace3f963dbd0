import {html, nothing, type TemplateResult} from 'lit';
import {dial} from '../../core/feed/dial.js';
import type {Contact} from '../../core/feed/format/resource.js';
import type {Text} from '../../core/feed/format/text.js';
import {howSure} from '../../locales/how-sure.js';
import type {Wording} from './wording.js';

/** Ways to reach a service, with how sure each number is; nothing where there is none. */
export function contactsView(
  contacts: readonly Contact[],
  wording: Wording,
): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`<ul part="contacts" class="contacts">
    ${contacts.map((contact, index) => {
      // Numbers that sources disagree on share one caveat; it is read once, after the last.
      const next = contacts[index + 1]?.caveat;
      const isRepeated = next !== undefined && sameText(contact.caveat, next);
      return renderContact(contact, wording, !isRepeated);
    })}
  </ul>`;
}

function renderContact(contact: Contact, wording: Wording, withCaveat: boolean): TemplateResult {
  const {messages} = wording;
  const {phone, text, email, url, label, hours, caveat} = contact;
  const className = caveat ? 'phone uncertain' : 'phone';
  return html`
    <li part="contact" class="contact">
      ${label ? html`<span>${wording.text(label)}:</span>` : nothing}
      ${
        phone
          ? html`<span class="visually-hidden">${messages.resource.phone}</span>
            <a class=${className} href="tel:${dial(phone)}">${phone}</a>`
          : nothing
      }
      ${
        text
          ? html`<span>${messages.resource.text}</span>
            <a class=${className} href="sms:${dial(text)}">${text}</a>`
          : nothing
      }
      ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
      ${url ? html`<a href=${url} rel="noopener noreferrer">${messages.resource.website}</a>` : nothing}
      ${hours ? html`<span class="aside">${wording.text(hours)}</span>` : nothing}
      ${
        phone || text
          ? html`<span part="verified" class="aside">${howSure(contact, messages).join(', ')}</span>`
          : nothing
      }
      ${
        caveat && withCaveat
          ? html`<span part="notice" class="notice warning caveat">${wording.text(caveat)}</span>`
          : nothing
      }
    </li>
  `;
}

const sameText = (a: Text | undefined, b: Text) => JSON.stringify(a) === JSON.stringify(b);

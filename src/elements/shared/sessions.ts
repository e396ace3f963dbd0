import {html, nothing, type TemplateResult} from 'lit';
import type {Resource, Session} from '../../core/feed/format/resource.js';
import {sessionsAhead} from '../../core/feed/sessions.js';
import {whenOf} from '../../locales/session-time.js';
import type {Extras} from './extras.js';
import type {Wording} from './wording.js';

export interface SessionsOptions {
  /** How many are shown; of the others only the number. Default: all. */
  readonly most?: number;
  /** Whether a heading stands above that names the list. */
  readonly isTitled?: boolean;
  /** Offers to add each of them to a calendar. */
  readonly extras?: Extras | undefined;
}

/**
 * When and where a course or open day is held next. What is over is left out; of a course without
 * a date to come it is said to ask the provider. Nothing for anything else.
 *
 * @param now - The moment of reading.
 */
export function sessionsView(
  resource: Resource,
  wording: Wording,
  now: Date,
  {most = Infinity, isTitled = false, extras}: SessionsOptions = {},
): TemplateResult | typeof nothing {
  const {messages} = wording;
  const ahead = sessionsAhead(resource, now);
  if (ahead.length === 0)
    return resource.type === 'training'
      ? html`<p part="sessions" class="no-sessions">${messages.resource.noSessions}</p>`
      : nothing;
  const rest = ahead.length - most;
  return html`<div part="sessions" class="sessions">
    <ul aria-label=${isTitled ? nothing : messages.resource.sessions}>
      ${ahead.slice(0, most).map((session) => renderSession(session, wording, extras?.session(resource, session, wording)))}
    </ul>
    ${rest > 0 ? html`<p class="aside">${messages.resource.moreSessions(rest)}</p>` : nothing}
  </div>`;
}

function renderSession(session: Session, wording: Wording, offer: unknown): TemplateResult {
  const {messages} = wording;
  const {place, postcode, online, url} = session;
  const when = whenOf(session, messages);
  const where = place
    ? html`${wording.text(place)}${postcode ? `, ${postcode}` : nothing}`
    : postcode;
  return html`
    <li part="session" class="session">
      <span class="when">${when}</span>
      ${
        where || online
          ? html`<span class="where"
            >${
              where && online
                ? wording.within(messages.resource.orOnline, where)
                : (where ?? messages.resource.online)
            }</span
          >`
          : nothing
      }
      ${
        url
          ? html`<a part="book" href=${url} rel="noopener noreferrer"
            >${messages.resource.book}<span class="visually-hidden">: ${when}</span></a
          >`
          : nothing
      }
      ${offer ?? nothing}
    </li>
  `;
}

import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {figures, type Figure} from '../../core/briefing/claims.js';
import type {Action, Briefing, Credit} from '../../core/feed/format/page.js';
import type {Text} from '../../core/feed/format/text.js';
import type {Directory} from '../../core/search/directory.js';
import {figureView} from '../shared/figure.js';
import {clampLevel, heading} from '../shared/heading.js';
import {SignpostWidget} from '../shared/widget.js';
import type {Wording} from '../shared/wording.js';
import styles from './briefing-card.styles.js';

/**
 * What one audience should know: the figure to remember, why it matters, key figures with
 * their sources, what to do, and where to read on.
 *
 * @summary Audience briefing
 * @tag signpost-briefing-card
 *
 * @slot - Shown until the feed is ready, whenever it fails, and when the feed has no such briefing.
 * @csspart headline - The figure to remember, in its box.
 * @csspart section - A part with its own heading.
 * @csspart section-heading - That heading.
 * @csspart text - A paragraph.
 * @csspart figure - One statistic.
 * @csspart value - Its number, large.
 * @csspart statement - Its sentence.
 * @csspart source - Where it comes from.
 * @csspart contested - What other sources say.
 * @csspart about - The disclosure with period, place and caveat.
 * @csspart recommendations - The list of what to do.
 * @csspart links - The list of links.
 * @csspart link - A link that leaves the page.
 * @csspart credits - The partners.
 * @csspart reviewed - When the briefing was last checked.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `audience` names nothing in the feed.
 */
export class SignpostBriefingCard extends SignpostWidget {
  static override styles: CSSResultGroup = styles;

  /** Whom the briefing is for: id, name or former name of an audience. Without it: the feed's first briefing. */
  @property() audience?: string;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {audience, directory} = this;
    if (directory && audience && !this.#briefing(directory))
      this.complain(
        'audience',
        audience,
        directory.feed.briefings.map((briefing) => briefing.audience),
      );
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const briefing = this.#briefing(directory);
    if (!briefing) return html`<slot></slot>`;
    const now = this.now ?? new Date();
    // In one go, so that figures that differ point to each other instead of quoting each other.
    const ids = briefing.headline ? [briefing.headline, ...briefing.claims] : briefing.claims;
    const shown = figures(directory, ids, now);
    const [headline, key] = briefing.headline ? [shown[0], shown.slice(1)] : [undefined, shown];
    const title = this.titleOf(wording.text(briefing.title), wording);
    const level = clampLevel(this.headingLevel);
    const {messages} = wording;
    return html`
      <article part="base" class="card" aria-labelledby=${title ? 'heading' : nothing}>
        ${title ? heading(level, title, 'heading', {id: 'heading', focusable: true}) : nothing}
        ${
          headline
            ? html`<div part="headline" class="headline">${figureView(headline, wording)}</div>`
            : nothing
        }
        ${renderProse(messages.briefing.why, briefing.why, level, wording)}
        ${renderFigures(messages.briefing.keyFigures, key, level, wording)}
        ${renderList(messages.briefing.todo, briefing.recommendations, level, wording)}
        ${renderLinks(briefing.actions, directory, level, wording)}
        ${renderCredits(briefing.credits, wording)}
        ${
          briefing.reviewed
            ? html`<p part="reviewed" class="aside">
              ${messages.briefing.reviewed(messages.date(briefing.reviewed))}
            </p>`
            : nothing
        }
      </article>
    `;
  }

  #briefing(directory: Directory): Briefing | undefined {
    if (!this.audience?.trim()) return directory.feed.briefings[0];
    const audience = directory.audience(this.audience.trim());
    return audience && directory.briefingFor(audience.id);
  }
}

function renderProse(title: string, texts: readonly Text[], level: number, wording: Wording) {
  if (texts.length === 0) return nothing;
  return html`<section part="section" class="section">
    ${heading(level + 1, title, 'section-heading')} ${wording.paragraphs(texts, 'text')}
  </section>`;
}

function renderFigures(title: string, key: readonly Figure[], level: number, wording: Wording) {
  if (key.length === 0) return nothing;
  return html`<section part="section" class="section">
    ${heading(level + 1, title, 'section-heading')}
    <ul class="figures">
      ${key.map((figure) => html`<li>${figureView(figure, wording)}</li>`)}
    </ul>
  </section>`;
}

function renderList(title: string, texts: readonly Text[], level: number, wording: Wording) {
  if (texts.length === 0) return nothing;
  return html`<section part="section" class="section">
    ${heading(level + 1, title, 'section-heading')}
    <ul part="recommendations" class="todo">
      ${texts.map((text) => html`<li>${wording.text(text)}</li>`)}
    </ul>
  </section>`;
}

function renderLinks(
  actions: readonly Action[],
  directory: Directory,
  level: number,
  wording: Wording,
) {
  const links = actions.flatMap((action) => linkOf(action, directory) ?? []);
  if (links.length === 0) return nothing;
  return html`<section part="section" class="section">
    ${heading(level + 1, wording.messages.briefing.more, 'section-heading')}
    <ul part="links" class="links">
      ${links.map(
        ({url, label}) =>
          html`<li>
            ${
              url
                ? html`<a part="link" href=${url} rel="noopener">${wording.text(label)}</a>`
                : html`<span>${wording.text(label)}</span>
                  <span class="aside">${wording.messages.resource.notice['no-address']}</span>`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

interface Link {
  readonly label: Text;
  /** None when what is to be read has no confirmed address. */
  readonly url?: string | undefined;
}

/** What a card makes of an action, or nothing: what leads to the widgets' own search needs a page around it. */
function linkOf(
  {kind, label, url, resource, briefing}: Action,
  directory: Directory,
): Link | undefined {
  if (url) return {label, url};
  const listing = resource === undefined ? undefined : directory.listing(resource);
  const found = listing?.resource.url ?? listing?.resource.downloads[0]?.url;
  if (found) return {label, url: found};
  const isGone = resource !== undefined && !listing;
  return kind.startsWith('read-') && !briefing && !isGone ? {label} : undefined;
}

function renderCredits(credits: readonly Credit[], wording: Wording) {
  if (credits.length === 0) return nothing;
  return html`<p part="credits" class="aside">
    ${wording.messages.briefing.partners}:
    ${credits.map(({name, url, role}, index) => {
      const words = wording.text(name);
      return html`${index ? '; ' : ''}${
        url ? html`<a href=${url} rel="noopener">${words}</a>` : words
      }${role ? html` (${wording.text(role)})` : nothing}`;
    })}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-briefing-card': SignpostBriefingCard;
  }
}

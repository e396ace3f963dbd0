import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {AreaTablesLoader} from '../../controllers/area-tables.js';
import {clampLevel} from '../../core/attribute-values.js';
import type {Resource, Venue} from '../../core/feed/format/resource.js';
import {noticesOf} from '../../core/feed/notices.js';
import {reportLink} from '../../core/feed/report-link.js';
import {guidePageOf, guideParts} from '../../core/page/guide-parts.js';
import type {Directory, Listing} from '../../core/search/directory.js';
import {contactsView} from '../shared/contacts.js';
import {heading} from '../shared/heading.js';
import {safeguardingNote} from '../shared/safeguarding.js';
import {sessionsView} from '../shared/sessions.js';
import {SignpostWidget} from '../shared/widget.js';
import type {Wording} from '../shared/wording.js';
import {factsView} from './facts.js';
import {guidePartView, renderActions, tellsAccess} from './guide-view.js';
import {othersOf, othersView} from './others.js';
import {likeIds} from '../../core/feed/like-ids.js';
import styles from './resource-card.styles.js';
import {needsTables, whereItWorks} from '../shared/where-it-works.js';

/**
 * One resource in full: what it is, whom it is for, what it covers and what not, how to get or
 * reach it, when it was last checked, and where to report that something is wrong.
 *
 * @summary One resource in full: whom it is for, what it covers and what not, how to get or reach it
 * @tag signpost-resource-card
 *
 * @slot - Shown until the feed is ready, whenever it fails, and when the feed has no such resource. What was withdrawn takes it away too.
 * @csspart meta - The line with type, provider and what it takes.
 * @csspart tag - The type.
 * @csspart summary - What it is.
 * @csspart open - The link to the resource itself.
 * @csspart link - Another link that leaves the page.
 * @csspart notice - What a reader should know first. Its edge is a `border`; where care is needed, of the colour `notice`.
 * @csspart safeguarding - The publisher's note on the safety of children.
 * @csspart facts - The list of facts.
 * @csspart section - A part with its own heading.
 * @csspart section-heading - That heading.
 * @csspart text - A paragraph.
 * @csspart points - A list of points, such as those for whom it is.
 * @csspart links - Links of a section.
 * @csspart short-list - Other resources by title.
 * @csspart downloads - Its files.
 * @csspart download - A link to one of them.
 * @csspart sessions - Its dates.
 * @csspart session - One of them.
 * @csspart book - Where to book it.
 * @csspart contacts - Its ways of contact.
 * @csspart contact - One of them.
 * @csspart verified - When a number was last checked.
 * @csspart report - The link to report a problem with the entry.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (`src`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (`src`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - `resource` names nothing in the feed.
 */
export class SignpostResourceCard extends SignpostWidget {
  static override styles: CSSResultGroup = styles;

  /** Id of the resource. That of one which was replaced leads to its successor, with a sentence saying so; a withdrawn one is not shown. Without it: your own content stays. */
  @property() resource?: string;

  /** Offers to put what it shows on the sheet to hand over, `<signpost-handout>`. Needs a feed that both share. */
  @property({type: Boolean, attribute: 'with-handout'}) withHandout = false;

  /** Offers to add each date to the visitor's calendar. */
  @property({type: Boolean, attribute: 'with-calendar'}) withCalendar = false;

  /** Tells search engines what is shown, as data of schema.org (JSON-LD) inside the tag. */
  @property({type: Boolean, attribute: 'with-json-ld'}) withJsonLd = false;

  /** Needed only for a service whose councils are to be named. */
  readonly #tables = new AreaTablesLoader(this, false);

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {directory} = this;
    const id = this.#id;
    if (!directory || !id) return;
    if (!directory.resource(id) && !recallOf(id, directory)) {
      const {resources} = directory.feed;
      // Of what is not at hand nobody can say that it is misspelt.
      if (resources.length > 0 && !this.index)
        this.complain('resource', id, likeIds(id, resources));
      return;
    }
    const listing = directory.listing(id);
    if (listing && needsTables(listing.resource, this.wordingOf(directory)))
      void this.#tables.load().then(() => this.#tables.loadNames(directory));
  }

  get #id(): string {
    return this.resource?.trim() ?? '';
  }

  protected override renderDirectory(directory: Directory, wording: Wording): TemplateResult {
    const id = this.#id;
    const asked = directory.resource(id);
    const listing = directory.listing(id);
    const recall = recallOf(id, directory);
    if (!asked && !recall) return html`<slot></slot>`;
    // What the author wrote of it, with its link, is withdrawn too.
    if (!asked || !listing)
      return html`<p part="notice" class="notice warning withdrawn">
        ${wording.messages.card.withdrawn} ${recall?.reason ? wording.text(recall.reason) : nothing}
      </p>`;
    return this.#renderCard(asked, listing, directory, wording);
  }

  #renderCard(
    asked: Resource,
    listing: Listing,
    directory: Directory,
    wording: Wording,
  ): TemplateResult {
    const {resource} = listing;
    const {messages} = wording;
    const now = this.now ?? new Date();
    const extras = this.extras(this);
    extras?.tellOne(resource, {directory, wording, now});
    const title = this.titleOf(wording.text(resource.title), wording);
    const level = clampLevel(this.headingLevel);
    const page = guidePageOf(directory.feed, resource);
    const parts = guideParts(resource, page?.sections);
    const context = {resource, directory, wording, level: level + 1};
    const section = (name: string, content: unknown) =>
      content === nothing || (Array.isArray(content) && content.length === 0)
        ? nothing
        : html`<section part="section" class="section">
            ${heading(level + 1, name, 'section-heading')} ${content}
          </section>`;
    // A note that stands beside the files is not said again among the facts.
    const withNote = !parts.some((part) => tellsAccess(part, resource));
    const areas = whereItWorks(resource, directory, wording, this.#tables);
    const facts = factsView(listing, areas, withNote, directory, wording);
    return html`
      <article part="base" class="card" aria-labelledby=${title ? 'heading' : nothing}>
        <div class="main">
          <header class="head">
            ${this.renderHeading(title, level)}
            ${renderMeta(resource, wording)}
            ${
              asked === resource
                ? nothing
                : html`<p part="notice" class="notice">
                  ${wording.within(messages.card.replacedBy, wording.text(asked.title))}
                </p>`
            }
            ${
              resource.summary
                ? html`<p part="summary" class="summary">${wording.text(resource.summary)}</p>`
                : nothing
            }
            ${page ? wording.paragraphs(page.introduction, 'text') : nothing}
            ${renderNotices(resource, now, wording)}
            ${safeguardingNote([listing, ...othersOf(resource, directory)], directory, wording)}
            ${
              page?.safeguarding
                ? html`<p part="text">${wording.text(page.safeguarding)}</p>`
                : nothing
            }
            ${renderOpen(resource.url, wording)}
            ${this.offer(this.withHandout)?.(listing) ?? nothing}
            ${page ? renderActions(page.actions, context) : nothing}
          </header>
          ${section(messages.card.contacts, contactsView(resource.contacts, wording))}
          ${section(messages.resource.sessions, sessionsView(resource, wording, now, {isTitled: true, extras}))}
          ${section(messages.card.venues, venuesView(resource.venues, wording))}
          ${parts.map((part) => guidePartView(part, context))}
          ${othersView(resource, directory, wording, section)}
        </div>
        ${
          facts === nothing
            ? nothing
            : html`<section part="section" class="section details">
              ${heading(level + 1, messages.card.facts, 'section-heading')} ${facts}
            </section>`
        }
        ${this.#renderReport(resource, directory, wording)}
      </article>
    `;
  }

  #renderReport(
    {id, title}: Resource,
    {feed}: Directory,
    wording: Wording,
  ): TemplateResult | typeof nothing {
    const contact = feed.publisher?.contact;
    if (!contact) return nothing;
    const {card} = wording.messages;
    const name = wording.plain(title);
    const href = reportLink(contact, {
      id,
      subject: card.reportSubject(name),
      body: [`${name} (${id})`, ...(feed.id ? [feed.id] : []), '', card.reportHint, ''],
    });
    return html`<p class="report">
      <a part="report" href=${href} rel="noopener noreferrer">${card.report}</a>
    </p>`;
  }
}

/** What the publisher says of a resource that is taken back, also when the feed has it no more. */
const recallOf = (id: string, {feed}: Directory) =>
  feed.recalled?.find((recall) => recall.id === id);

/** What decides whether to read on: what it is, whose, and what it takes. */
function renderMeta({type, provider, access}: Resource, wording: Wording): TemplateResult {
  return html`<p part="meta" class="meta dotted">
    <span part="tag" class="tag">${wording.label('type', type)}</span>
    ${provider ? html`<span>${wording.text(provider.name)}</span>` : nothing}
    ${access && access.kind !== 'open' ? html`<span>${wording.access(access.kind)}</span>` : nothing}
  </p>`;
}

function renderNotices(resource: Resource, now: Date, wording: Wording): unknown {
  const {notice} = wording.messages.resource;
  return [
    resource.notice
      ? html`<p part="notice" class="notice">${wording.text(resource.notice)}</p>`
      : nothing,
    noticesOf(resource, now).map(
      (name) =>
        html`<p part="notice" class=${name === 'no-address' ? 'aside' : 'notice warning'}>
          ${notice[name]}
        </p>`,
    ),
  ];
}

function renderOpen(url: string | undefined, {messages: {card}}: Wording) {
  if (!url) return nothing;
  const {host} = new URL(url);
  return html`<p class="open-line">
    <a part="open" class="button open" href=${url} rel="noopener noreferrer"
      >${host ? card.open(host.replace(/^www\./, '')) : card.openLink}</a
    >
  </p>`;
}

function venuesView(venues: readonly Venue[], wording: Wording) {
  const told = venues.flatMap(({name, address, postcode, prison}) => {
    const words = [
      ...(name ? [wording.text(name)] : []),
      ...(address ? [wording.text(address)] : []),
      ...(prison ? [wording.prison(prison) ?? prison] : []),
      ...(postcode ? [postcode] : []),
    ];
    return words.length ? [words] : [];
  });
  if (told.length === 0) return nothing;
  return html`<ul class="venues">
    ${told.map((words) => html`<li>${words.map((word, index) => (index ? [', ', word] : word))}</li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-resource-card': SignpostResourceCard;
  }
}

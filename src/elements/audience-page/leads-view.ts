import {html, nothing, type TemplateResult} from 'lit';
import {takePartAnchor} from '../../core/page/anchors.js';
import type {Lead} from '../../core/page/leads.js';
import type {PageContext} from './page-context.js';
import {briefingWithin, listWithin} from './within.js';

/**
 * Invitations, each as what it leads to: a link, a place of this page, or something that opens
 * below it.
 *
 * @param name - Tells these from the invitations of other sections.
 * @param level - Level of the heading that they stand under.
 */
export function leadsView(
  leads: readonly Lead[],
  name: string,
  level: number,
  context: PageContext,
): TemplateResult | typeof nothing {
  if (leads.length === 0) return nothing;
  return html`<ul part="leads" class="leads">
    ${leads.map(
      (lead, index) =>
        html`<li class=${lead.kind}>${leadView(lead, `${name}-${index}`, level, context)}</li>`,
    )}
  </ul>`;
}

function leadView(lead: Lead, key: string, level: number, context: PageContext): TemplateResult {
  const {wording, local, hrefOf, onLocal} = context;
  const {messages} = wording;
  const label = wording.text(lead.label);
  switch (lead.kind) {
    case 'link':
      return html`<a part="link" href=${lead.url} rel="noopener noreferrer">${label}</a>`;
    case 'no-address':
      return html`<span>${label}</span>
        <span class="aside">${messages.resource.notice['no-address']}</span>`;
    case 'local':
      return html`<a
        part="jump"
        href=${'elementId' in local ? `#${local.elementId}` : hrefOf(local.anchor)}
        @click=${(event: MouseEvent) => onLocal(event, lead.types)}
        >${label}</a
      >`;
    case 'take-part':
      return jumpView(takePartAnchor, label, context);
    case 'briefing':
      return disclosure(
        key,
        label,
        () => briefingWithin(lead.briefing, level + 1, context),
        context,
      );
    case 'list':
      return disclosure(
        key,
        context.isCounted
          ? wording.within((words) => messages.list.option(words, lead.count), label)
          : label,
        () => listWithin(lead.subset, level, wording.plain(lead.label), context),
        context,
      );
  }
}

/** A link to a place of this page. */
export function jumpView(
  anchor: string,
  label: unknown,
  {hrefOf, onGo}: PageContext,
): TemplateResult {
  return html`<a
    part="jump"
    href=${hrefOf(anchor)}
    @click=${(event: MouseEvent) => onGo(event, anchor)}
    >${label}</a
  >`;
}

/** A button with what it opens right below it. */
export function disclosure(
  key: string,
  label: unknown,
  content: () => unknown,
  {isOpen, onToggle}: PageContext,
  className = 'link-button',
): TemplateResult {
  const opened = isOpen(key);
  return html`<button
      part=${className === 'link-button' ? 'toggle' : 'button toggle'}
      class="${className} toggle"
      type="button"
      aria-expanded=${opened}
      aria-controls="panel-${key}"
      @click=${() => onToggle(key)}
    >
      ${label}
    </button>
    <div id="panel-${key}" part="panel" class="panel" ?hidden=${!opened}>
      ${opened ? content() : nothing}
    </div>`;
}

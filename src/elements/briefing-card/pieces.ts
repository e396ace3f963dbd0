import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../../core/briefing/claims.js';
import type {Briefing} from '../../core/feed/format/page.js';
import type {Text} from '../../core/feed/format/text.js';
import type {Directory} from '../../core/search/directory.js';
import type {Wording} from '../shared/wording.js';
import {heading} from '../shared/heading.js';
import type {PlaceOf} from './links.js';

/** A briefing with everything that its layouts choose from. */
export interface Shown {
  readonly briefing: Briefing;
  readonly directory: Directory;
  readonly headline: Figure | undefined;
  /** The other figures, in order. */
  readonly key: readonly Figure[];
  /** The heading; empty when the author wants none. */
  readonly title: TemplateResult | string;
  /** That heading, and what stands right below it. */
  readonly head: TemplateResult;
  readonly level: number;
  readonly wording: Wording;
  /** The page where the briefing is shown, if there is one. */
  readonly address: string | undefined;
  /** Where its invitations are answered. */
  readonly placeOf: PlaceOf;
}

type Piece = TemplateResult | typeof nothing;

/** The box of every layout. */
export const card = (
  {title, head}: Shown,
  className: string,
  content: unknown,
): TemplateResult => html`
  <article part="base" class=${className} aria-labelledby=${title ? 'heading' : nothing}>
    ${head} ${content}
  </article>
`;

/** A part with a heading of its own; nothing without content. */
export const section = (
  {level}: Shown,
  title: string,
  content: unknown,
  className = 'section',
): Piece =>
  content
    ? html`<section part="section" class=${className}>
        ${heading(level + 1, title, 'section-heading')} ${content}
      </section>`
    : nothing;

export const why = (shown: Shown): Piece => {
  const {briefing, wording} = shown;
  const texts = wording.paragraphs(briefing.why, 'text');
  return section(shown, wording.messages.briefing.why, texts === nothing ? undefined : texts);
};

/**
 * What to do: ticks on a screen, where there is nothing to tick, and empty boxes on paper, where
 * there is. No form controls: they would forget what was ticked.
 */
export const checklist = (texts: readonly Text[], wording: Wording): TemplateResult | undefined =>
  texts.length === 0
    ? undefined
    : html`<ul part="recommendations" class="actions">
        ${texts.map((text) => html`<li>${wording.text(text)}</li>`)}
      </ul>`;

export const credits = ({briefing, wording}: Shown): Piece =>
  briefing.credits.length === 0
    ? nothing
    : html`<p part="credits" class="aside">
        ${wording.messages.briefing.partners}:
        ${briefing.credits.map(({name, url, role}, index) => {
          const words = wording.text(name);
          return html`${index ? '; ' : ''}${
            url ? html`<a href=${url} rel="noopener noreferrer">${words}</a>` : words
          }${role ? html` (${wording.text(role)})` : nothing}`;
        })}
      </p>`;

export const reviewed = ({briefing, wording: {messages}}: Shown): Piece =>
  briefing.reviewed
    ? html`<p part="reviewed" class="aside">
        ${messages.briefing.reviewed(messages.date(briefing.reviewed))}
      </p>`
    : nothing;

import {html, nothing, type TemplateResult} from 'lit';
import type {FilterId} from '../../core/filters/registry.js';
import type {Selection} from '../../core/search/select.js';
import type {Wording} from '../shared/wording.js';

/** What a visitor can do when a search does not give what they hoped for. */
export interface SearchHelpActions {
  /** Searches for other words. */
  readonly onWords: (words: string) => void;
  /** Takes away the choices of one filter, or of all. */
  readonly onWiden: (filter?: FilterId) => void;
  /** Shows a topic, whatever was searched for. */
  readonly onTopic: (topic: string) => void;
}

/** How many topics are offered to look through. */
const mostTopics = 8;

/** Above results: another spelling, and what the filters hide. Nothing when there is nothing to say. */
export function searchHints(
  {instead, mostHiding, count}: Selection,
  wording: Wording,
  {onWords, onWiden}: SearchHelpActions,
): TemplateResult | typeof nothing {
  if (count === 0 || (!instead && !mostHiding)) return nothing;
  const {list} = wording.messages;
  return html`<div part="hints" class="hints">
    ${instead ? betterSpelling(instead, wording, onWords) : nothing}
    ${
      mostHiding
        ? html`<p>
            ${list.hidden(mostHiding.hides, list.filter[mostHiding.filter])}
            <button
              part="widen"
              class="link-button"
              type="button"
              @click=${() => onWiden(mostHiding.filter)}
            >
              ${list.showHidden}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

/** In the place of results: what was not found, and every way on from there. */
export function noneFound(
  selection: Selection,
  words: string,
  wording: Wording,
  {onWords, onWiden, onTopic}: SearchHelpActions,
): TemplateResult {
  const {list} = wording.messages;
  const {missing, instead, withoutFilters, topics, partly} = selection;
  return html`<div part="none" class="none">
    <p><strong>${words ? list.noneFor(words) : list.noneFound}</strong></p>
    ${missing.length ? html`<p>${list.missing(missing)}</p>` : nothing}
    ${instead ? betterSpelling(instead, wording, onWords) : nothing}
    ${
      withoutFilters > 0
        ? html`<p>
            <button part="widen" class="link-button" type="button" @click=${() => onWiden()}>
              ${list.withoutFilters(withoutFilters)}
            </button>
          </p>`
        : nothing
    }
    ${
      !instead && withoutFilters === 0 && partly.length === 0
        ? html`<p>${list.noneFoundHint}</p>`
        : nothing
    }
    ${
      topics.length
        ? html`<p>${list.browse}</p>
            <ul class="topics">
              ${topics.slice(0, mostTopics).map(
                ({value, count}) =>
                  html`<li>
                    <button
                      part="topic"
                      class="choice"
                      type="button"
                      @click=${() => onTopic(value)}
                    >
                      ${wording.within(
                        (label) => list.option(label, count),
                        wording.labelText('topic', value),
                      )}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`;
}

function betterSpelling(
  {words, count}: NonNullable<Selection['instead']>,
  {messages: {list}}: Wording,
  onWords: SearchHelpActions['onWords'],
): TemplateResult {
  return html`<p>
    ${list.didYouMean}
    <button part="instead" class="link-button" type="button" @click=${() => onWords(words)}>
      ${list.option(words, count)}
    </button>
  </p>`;
}

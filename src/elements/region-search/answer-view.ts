import {html, type TemplateResult} from 'lit';
import type {AreaCode} from '../../core/areas/index.js';
import type {Wording} from '../shared/wording.js';
import type {Answer, Option} from './answer.js';

/** What is said to a visitor about what they typed, with a choice where there is one to make. */
export function answerView(
  answer: Answer,
  {messages}: Wording,
  nameOf: (code: AreaCode) => string,
  onChoose: (areas: readonly AreaCode[]) => void,
): TemplateResult {
  const {region} = messages;
  switch (answer.kind) {
    case 'found':
      return html``;
    case 'border': {
      const names = messages.and(answer.areas.map(nameOf));
      const options = answer.areas.map((code) => ({name: nameOf(code), codes: [code]}));
      return html`<p part="answer" class="answer">${region.straddles(answer.typed, names)}</p>
        ${choices(options, region.showOnly, onChoose)}`;
    }
    case 'assumed':
      return html`<p part="answer" class="answer">
        ${region.assumed(answer.typed, messages.and(answer.areas.map(nameOf)))}
      </p>`;
    case 'which':
      return html`<p part="answer" class="answer">${region.whichPlace(answer.typed)}</p>
        ${choices(answer.options, (name) => name, onChoose)}`;
    case 'special':
      return html`<p part="answer" class="answer">${region.special[answer.which]}</p>`;
    case 'nothing':
      return html`<p part="answer" class="answer">${region.nothing(answer.typed)}</p>`;
    case 'empty':
      return html`<p part="answer" class="answer">${region.empty}</p>`;
  }
}

const choices = (
  options: readonly Option[],
  label: (name: string) => string,
  onChoose: (areas: readonly AreaCode[]) => void,
) => html`
  <ul class="options">
    ${options.map(
      ({name, codes}) =>
        html`<li>
          <button
            part="option"
            class="button quiet option"
            type="button"
            @click=${() => onChoose(codes)}
          >
            ${label(name)}
          </button>
        </li>`,
    )}
  </ul>
`;

import {html, type TemplateResult} from 'lit';
import type {AreaCode} from '../../core/areas/index.js';
import type {Wording} from '../shared/wording.js';
import type {Answer, Option} from './answer.js';

/** What is said to a visitor about what they typed, with a choice where there is one to make. */
export function answerView(
  answer: Answer,
  wording: Wording,
  nameOf: (code: AreaCode) => string,
  onChoose: (areas: readonly AreaCode[]) => void,
): TemplateResult {
  const {messages} = wording;
  const {region} = messages;
  switch (answer.kind) {
    case 'found':
      return html``;
    case 'border': {
      const names = messages.and(answer.areas.map(nameOf));
      const options = answer.areas.map((code) => ({
        name: region.showOnly(nameOf(code)),
        codes: [code],
      }));
      return html`<p part="answer" class="answer">${region.straddles(answer.typed, names)}</p>
        ${choices(options, onChoose)}`;
    }
    case 'assumed':
      return html`<p part="answer" class="answer">
        ${region.assumed(answer.typed, messages.and(answer.areas.map(nameOf)))}
      </p>`;
    case 'which':
      return html`<p part="answer" class="answer">${region.whichPlace(answer.typed)}</p>
        ${choices(
          answer.options.map((option) => ({
            name: optionName(option, wording),
            codes: option.codes,
          })),
          onChoose,
        )}`;
    case 'special':
      return html`<p part="answer" class="answer">${region.special[answer.which]}</p>`;
    case 'nothing':
      return html`<p part="answer" class="answer">${region.nothing(answer.typed)}</p>`;
    case 'names-missing':
      return html`<p part="answer" class="answer">${region.placesFailed}</p>`;
    case 'empty':
      return html`<p part="answer" class="answer">${region.empty}</p>`;
  }
}

const choices = (
  options: readonly {readonly name: string; readonly codes: readonly AreaCode[]}[],
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
            ${name}
          </button>
        </li>`,
    )}
  </ul>
`;

/** `Newport, Shropshire`. */
const optionName = ({wording: name, within}: Option, wording: Wording) =>
  within ? `${name}, ${wording.plain(within)}` : name;

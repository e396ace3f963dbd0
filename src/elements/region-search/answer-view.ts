import {html, nothing, type TemplateResult} from 'lit';
import type {Answer, AreaCode, Option, RoughPoint} from '../../core/areas/index.js';
import type {Wording} from '../shared/wording.js';

type NameOf = (code: AreaCode) => string;

/** More choices than this are too many to listen to: then only the first few are said. */
const mostSaid = 5;
const firstSaid = 3;

/** What is said to a visitor about what they typed; nothing when the results say it all. */
export function answerSentence(
  answer: Answer,
  wording: Wording,
  nameOf: NameOf,
): string | undefined {
  const sentence = sentenceInView(answer, wording, nameOf);
  if (!sentence || (answer.kind !== 'found' && answer.kind !== 'which')) return sentence;
  // What follows as buttons in view.
  const names = choicesOf(answer, wording, nameOf).map(({name}) => name);
  if (answer.kind === 'found') return [sentence, names.join(', ')].join(' ').trim();
  if (names.length < 2) return sentence;
  const {choices, firstChoices} = wording.messages.region;
  // Names have commas of their own: Newport, Isle of Wight.
  const said =
    names.length > mostSaid
      ? firstChoices(names.length, names.slice(0, firstSaid).join('; '))
      : choices(names.length, names.join('; '));
  return `${sentence} ${said}`;
}

function sentenceInView(answer: Answer, wording: Wording, nameOf: NameOf): string | undefined {
  const {readAs} = wording.messages.region;
  const sentences = [
    ...('readFrom' in answer && answer.readFrom ? [readAs(answer.readFrom, answer.typed)] : []),
    sentenceOfKind(answer, wording, nameOf),
  ];
  return sentences.filter(Boolean).join(' ') || undefined;
}

function sentenceOfKind(answer: Answer, wording: Wording, nameOf: NameOf): string | undefined {
  const {messages} = wording;
  const {region} = messages;
  const {typed} = answer;
  switch (answer.kind) {
    case 'found':
      return sentenceOfFound(answer, wording);
    case 'border':
      return region.straddles(typed, messages.and(answer.areas.map(nameOf)));
    case 'assumed':
      return region.assumed(typed, messages.and(answer.areas.map(nameOf)));
    case 'which':
      return answer.options.length === 1
        ? region.didYouMean(answer.options[0]!.wording)
        : region.whichPlace(typed);
    case 'special':
      return region.special[answer.which];
    case 'nothing':
      return region.nothing(typed);
    case 'names-missing':
      return region.placesFailed;
    case 'locating':
      return region.locating;
    case 'unlocated':
      return region.locateFailed[answer.why];
    case 'empty':
      return region.empty;
  }
}

function sentenceOfFound(
  answer: Extract<Answer, {readonly areas: unknown}>,
  wording: Wording,
): string {
  const {region} = wording.messages;
  const {typed, usualName, orSpecial, others} = answer;
  return [
    usualName && region.readAs(typed, region.named(wording.plain(usualName))),
    orSpecial && region.special[orSpecial],
    others?.length && region.orMeant,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same in view, with a choice where there is one to make. */
export function answerView(
  answer: Answer,
  wording: Wording,
  nameOf: NameOf,
  onChoose: (choice: Choice) => void,
): TemplateResult | typeof nothing {
  const sentence = sentenceInView(answer, wording, nameOf);
  if (sentence === undefined) return nothing;
  const choices = choicesOf(answer, wording, nameOf);
  return html`
    <p part="answer" class="answer">${sentence}</p>
    ${
      choices.length
        ? html`<ul class="options">
          ${choices.map(
            (choice) =>
              html`<li>
                <button
                  part="option"
                  class="button quiet option"
                  type="button"
                  @click=${() => onChoose(choice)}
                >
                  ${choice.name}
                </button>
              </li>`,
          )}
        </ul>`
        : nothing
    }
  `;
}

/** One of several places that may be meant. */
export interface Choice {
  readonly name: string;
  readonly codes: readonly AreaCode[];
  readonly from: RoughPoint | undefined;
}

function choicesOf(answer: Answer, wording: Wording, nameOf: NameOf): readonly Choice[] {
  if (answer.kind === 'border')
    return answer.areas.map((code) => ({
      name: wording.messages.region.showOnly(nameOf(code)),
      codes: [code],
      from: answer.from,
    }));
  const options = answer.kind === 'which' ? answer.options : 'others' in answer && answer.others;
  return (options || []).map((option) => ({
    name: optionName(option, wording),
    codes: option.codes,
    from: option.from,
  }));
}

/** `Newport, Isle of Wight`; `HMP Bristol (prison)`. */
function optionName({kind, wording: name, within}: Option, wording: Wording): string {
  if (kind === 'prison') return `${name} (${wording.messages.region.prison})`;
  return within ? `${name}, ${wording.plain(within)}` : name;
}

import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import {diagnose, type Diagnosis} from '../../core/snippet/diagnose.js';
import type {Finding} from '../../core/snippet/finding.js';
import {readDom} from '../../core/snippet/html.js';
import {marked} from '../../core/snippet/marks.js';
import {heading} from '../shared/heading.js';
import type {BuilderContext} from './builder-context.js';
import {checkView} from './field-views.js';
import {readAsPage} from './trusted-html.js';

type Host = LitElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What came of an examination: nothing to examine, nothing that could be read, or a diagnosis. */
type Outcome = 'nothing' | 'unreadable' | Diagnosis;

/** Finds out what became of a snippet in the HTML of a published page. */
export class Doctor {
  readonly #host: Host;
  readonly #announcer: Announcer;
  /** Whether the snippet that is made here is the one that was pasted. */
  #compares = true;
  #outcome: Outcome | undefined;

  constructor(host: Host, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  render(context: BuilderContext): TemplateResult {
    const {words, level} = context;
    return html`<section class="step doctor" aria-labelledby="doctor">
      ${heading(level, words.steps.doctor, 'heading', {id: 'doctor'})}
      <form
        class="doctor-form"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          this.#examine(context);
        }}
      >
        <div class="field">
          <label for="published">${words.published}</label>
          <p class="hint" id="published-hint">${words.publishedHint}</p>
          <textarea
            class="input code"
            id="published"
            rows="8"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="published-hint"
          ></textarea>
        </div>
        <div class="field">
          <label for="published-policy">${words.publishedPolicy}</label>
          <input
            class="input code"
            id="published-policy"
            type="text"
            autocomplete="off"
            spellcheck="false"
          />
        </div>
        ${checkView(words.compare, this.#compares, (isOn) => {
          this.#compares = isOn;
          this.#host.requestUpdate();
        })}
        <button part="button" class="button" type="submit">${words.examine}</button>
      </form>
      ${this.#outcome === undefined ? nothing : this.#outcomeView(this.#outcome, context)}
    </section>`;
  }

  #examine(context: BuilderContext): void {
    const {words, made, integrity} = context;
    const text = this.#valueOf('published');
    const policy = this.#valueOf('published-policy').trim();
    if (text.trim() === '') this.#outcome = 'nothing';
    else
      try {
        this.#outcome = diagnose(readDom(readAsPage(marked(text)), text), {
          policies: policy ? [policy.replace(/^content-security-policy:\s*/i, '')] : [],
          ...(integrity && {integrity: integrity.files}),
          ...(this.#compares && made && {pasted: readDom(readAsPage(made.line))}),
        });
      } catch {
        this.#outcome = 'unreadable';
      }
    const outcome = this.#outcome;
    this.#announcer.say(() => summary(outcome, words));
    this.#host.requestUpdate();
  }

  #valueOf(id: string): string {
    return (
      this.#host.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)
        ?.value ?? ''
    );
  }

  #outcomeView(outcome: Outcome, context: BuilderContext): TemplateResult {
    const {words, level, state, choose} = context;
    if (typeof outcome === 'string') return html`<p class="error">${summary(outcome, words)}</p>`;
    const {findings, form, because} = outcome;
    // What the doctor says is for web teams, in the language of its codes.
    return html`<div part="diagnosis" class="diagnosis">
      ${heading(level + 1, summary(outcome, words), 'sub-heading')}
      <ul class="findings">
        ${findings.map((finding) => findingView(finding, context))}
      </ul>
      <p class="works">
        <strong>${words.worksHere(words.forms[form])}</strong> <span lang="en">${because}</span>
      </p>
      ${
        form === state.form
          ? nothing
          : html`<button
              part="button"
              class="button quiet option"
              type="button"
              @click=${() => {
                choose({form});
              }}
            >
              ${words.useForm(words.forms[form])}
            </button>`
      }
    </div>`;
  }
}

function summary(outcome: Outcome, words: BuilderContext['words']): string {
  if (outcome === 'nothing') return words.nothingPasted;
  if (outcome === 'unreadable') return words.cannotExamine;
  const count = (level: Finding['level']) =>
    outcome.findings.filter((finding) => finding.level === level).length;
  return words.found(count('problem'), count('note'));
}

function findingView({level, message, fix, at, code}: Finding, {words}: BuilderContext) {
  return html`<li class="finding ${level}">
    <p>
      <strong class="tag">${level === 'problem' ? words.problem : words.note}</strong>
      <span lang="en">${message}</span>
    </p>
    ${fix === undefined ? nothing : html`<p lang="en">${fix}</p>`}
    <p class="hint">${at ? `${words.at(at.line, at.column)} · ` : ''}<code>${code}</code></p>
  </li>`;
}

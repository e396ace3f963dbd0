import {html, nothing, type TemplateResult} from 'lit';
import type {SnippetNeeds} from '../../core/snippet/needs.js';
import {heading} from '../shared/heading.js';
import type {BuilderContext} from './builder-context.js';

/** The third step: the line to copy. */
export function copyView(context: BuilderContext): TemplateResult {
  const {words, level, made, feedState} = context;
  const isFailed = feedState.status === 'failed';
  return html`<section class="step" aria-labelledby="copy">
    ${heading(level, words.steps.copy, 'heading', {id: 'copy'})}
    ${
      made
        ? box({id: 'snippet', label: words.snippet, text: made.line, rows: 6}, context)
        : html`<p class="hint">${isFailed ? words.notWritten : words.writing}</p>`
    }
  </section>`;
}

/** The fourth step: what the page must let through. */
export function allowView(context: BuilderContext): TemplateResult | typeof nothing {
  const {words, level, made} = context;
  if (!made) return nothing;
  const {needs, importMap} = made;
  const template = needs.isScriptOptional ? words.templateOptional : words.template;
  return html`<section class="step" aria-labelledby="allow">
    ${heading(level, words.steps.allow, 'heading', {id: 'allow'})}
    ${
      needs.script === undefined
        ? nothing
        : box({id: 'template', label: template, text: needs.script, rows: 3}, context)
    }
    ${
      needs.stylesheet === undefined
        ? nothing
        : box({id: 'theme-line', label: words.themeLine, text: needs.stylesheet, rows: 2}, context)
    }
    ${box(
      {
        id: 'policy',
        label: words.policy,
        hint: words.policyHint,
        text: policyLine(needs),
        rows: 2,
      },
      context,
    )}
    ${box({id: 'tags', label: words.tags, text: tagsLine(needs), rows: 3}, context)}
    ${
      importMap === undefined
        ? nothing
        : box({id: 'import-map', label: words.importMap, text: importMap, rows: 3}, context)
    }
  </section>`;
}

const policyLine = ({policy}: SnippetNeeds): string =>
  Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

const tagsLine = ({tags}: SnippetNeeds): string =>
  Object.entries(tags)
    .map(([tag, names]) => `<${[tag, ...names].join(' ')}>`)
    .join(' ');

interface Box {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly rows: number;
}

/** Text to copy, which can be selected by hand too. */
function box({id, label, hint, text, rows}: Box, context: BuilderContext): TemplateResult {
  const {words, copied, copy} = context;
  return html`<div class="field copy-box">
    <label for=${id} id="${id}-label">${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <textarea
      part="code"
      class="input code"
      id=${id}
      rows=${rows}
      readonly
      spellcheck="false"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${text}
    ></textarea>
    <div class="copy-row">
      <button
        part="button"
        class=${id === 'snippet' ? 'button' : 'button quiet'}
        type="button"
        id="${id}-copy"
        aria-labelledby="${id}-copy ${id}-label"
        @click=${() => {
          copy(id);
        }}
      >
        ${words.copy}
      </button>
      ${copied === id ? html`<span class="done" aria-hidden="true">${words.copied}</span>` : nothing}
    </div>
  </div>`;
}

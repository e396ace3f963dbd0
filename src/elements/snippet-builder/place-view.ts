import {html, nothing, type TemplateResult} from 'lit';
import {cmsFacts, cmsIds, formIn, type CmsFacts, type CmsId} from '../../core/snippet/cms-facts.js';
import {forms, ofRelease} from '../../core/snippet/snippet.js';
import {themes} from '../../core/snippet/theme.js';
import {heading} from '../shared/heading.js';
import type {BuilderContext} from './builder-context.js';
import {radiosView, selectView} from './field-views.js';

/** The second step: the content system, the form it keeps, and the version. */
export function placeView(context: BuilderContext): TemplateResult {
  const {state, words, level, choose} = context;
  const {cms, form} = state;
  const advised = cms && formIn(cms);
  return html`<section class="step" aria-labelledby="place">
    ${heading(level, words.steps.place, 'heading', {id: 'place'})}
    ${selectView({
      id: 'cms',
      label: words.cms,
      value: cms,
      unset: words.cmsOther,
      options: cmsIds.map((value) => ({value, label: cmsName(value, context)})),
      onChange: (value) => {
        const next = cmsIds.find((id) => id === value);
        // Whoever names their system wants what works there.
        choose({cms: next, ...(next && {form: formIn(next)})});
      },
    })}
    ${radiosView({
      id: 'form',
      label: words.form,
      value: form,
      options: forms.map((value) => ({
        value,
        label: words.forms[value],
        hint: html`${words.formHints[value]}${
          cms ? html` <strong>${words.outcomes[cmsFacts[cms].forms[value]]}</strong>` : nothing
        }`,
        tag: advised === value ? words.advised : undefined,
      })),
      onChange: (value) => {
        choose({form: forms.find((one) => one === value) ?? form});
      },
    })}
    ${cms ? html`<p class="hint">${scriptWords(cms, context)}</p>` : measuredView(context)}
    ${themeView(context)} ${releaseView(context)}
  </section>`;
}

/** An iframe is a page of its own; everything else looks as the page around unless something is said. */
function themeView({state: {form, theme}, words, choose}: BuilderContext): TemplateResult {
  const isApart = form === 'iframe';
  const offered = themes.filter((value) => isApart || value !== 'auto');
  return selectView({
    id: 'theme',
    label: words.theme,
    value: theme === 'auto' && !isApart ? undefined : (theme ?? (isApart ? 'light' : undefined)),
    unset: isApart ? undefined : words.themeAround,
    options: offered.map((value) => ({value, label: words.themes[value]})),
    onChange: (value) => {
      choose({theme: themes.find((one) => one === value)});
    },
  });
}

const cmsName = (id: CmsId, {words}: BuilderContext) =>
  `${cmsFacts[id].name}, ${words.cmsAs[cmsFacts[id].as]}`;

function scriptWords(id: CmsId, {words}: BuilderContext): string {
  const {keepsScript}: CmsFacts = cmsFacts[id];
  return keepsScript ? words.script.kept : words.script.removed;
}

/** What was measured, for those whose system was not. */
function measuredView(context: BuilderContext): TemplateResult {
  const {words} = context;
  return html`<p class="hint">${words.notMeasured}</p>
    <details class="fold">
      <summary><span class="fold-name">${words.measured}</span></summary>
      <div class="scroller" tabindex="0" role="region" aria-label=${words.measured}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.cms}</th>
            ${forms.map((form) => html`<th scope="col">${words.forms[form]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${cmsIds.map(
            (id) =>
              html`<tr>
                <th scope="row">${cmsName(id, context)}</th>
                ${forms.map((form) => html`<td>${words.outcomes[cmsFacts[id].forms[form]]}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div></details>`;
}

function releaseView({
  state,
  words,
  script,
  integrity,
  isReleaseKnown,
  choose,
}: BuilderContext): TemplateResult {
  const version = integrity?.version ?? '';
  const isSame =
    integrity && ofRelease(script, version, true) === ofRelease(script, version, false);
  return html`${radiosView({
    id: 'release',
    label: words.release,
    value: state.release,
    options: [
      {
        value: 'exact',
        label: words.releases.exact(version),
        hint: words.releaseHints.exact,
      },
      {value: 'moving', label: words.releases.moving, hint: words.releaseHints.moving},
    ],
    onChange: (value) => {
      choose({release: value === 'moving' ? 'moving' : 'exact'});
    },
  })}
    ${isSame ? html`<p class="hint">${words.noFolder}</p>` : nothing}
    ${isReleaseKnown && !integrity ? html`<p class="hint">${words.noRelease}</p>` : nothing}`;
}

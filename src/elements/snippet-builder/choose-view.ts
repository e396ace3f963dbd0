import {html, nothing, type TemplateResult} from 'lit';
import {choosable, forWidget} from '../../core/snippet/builder-state.js';
import {isFlag, isWidget, widgetNames} from '../../core/snippet/widgets.js';
import {directoryOf} from '../../core/search/directory.js';
import {heading} from '../shared/heading.js';
import type {BuilderContext} from './builder-context.js';
import {checksView, checkView, namedView, selectView, textView} from './field-views.js';
import {fieldOf, type FieldContext} from './options.js';

/** What most people choose; the rest is folded away. */
const first: ReadonlySet<string> = new Set([
  ...['audience', 'page', 'section', 'type', 'topic', 'beneficiary', 'resource', 'area', 'layout'],
  ...['with-search', 'with-filters'],
]);

/** The first step: the widget, and what it shows. */
export function chooseView(context: BuilderContext): TemplateResult {
  const {state, words, level, choose} = context;
  const names = choosable(state.widget);
  const more = names.filter((name) => !first.has(name));
  return html`<section class="step" aria-labelledby="choose">
    ${heading(level, words.steps.choose, 'heading', {id: 'choose'})}
    ${selectView({
      id: 'widget',
      label: words.widget,
      value: state.widget,
      options: widgetNames.map((value) => ({value, label: words.widgets[value] ?? value})),
      onChange: (value) => {
        if (value && isWidget(value)) choose((chosen) => forWidget(chosen, value));
      },
    })}
    ${feedView(context)} ${attributesView(
      names.filter((name) => first.has(name)),
      context,
    )}
    ${problemsView(context)}
    <details class="fold">
      <summary><span class="fold-name">${words.more}</span></summary>
      <div class="folded">
        ${attributesView(more, context)}
        ${selectView({
          id: 'lang',
          label: words.lang,
          value: state.lang,
          unset: words.langAround,
          options: [
            {value: 'en', label: 'English'},
            {value: 'cy', label: 'Cymraeg'},
          ],
          onChange: (lang) => {
            choose({lang});
          },
        })}
      </div>
    </details>
  </section>`;
}

function feedView({words, feedUrl, feedState, choose, wording}: BuilderContext): TemplateResult {
  return html`${textView({
    id: 'feed',
    label: words.feed,
    hint: words.feedHint,
    value: feedUrl,
    inputmode: 'url',
    onChange: (feed) => {
      choose({feed});
    },
  })}
    <div class="feed-state" role="status">${sentence()}</div>`;

  function sentence() {
    switch (feedState.status) {
      case 'loading':
        return words.feedLoading;
      case 'failed':
        return html`<p class="error">${words.feedFailed(feedState.failure.code)}</p>`;
      case 'ready':
      case 'stale': {
        const {feed} = feedState;
        const title = wording && feed.title ? wording.plain(feed.title) : feedUrl;
        return html`<p class="hint">
          ${words.feedReady(title, directoryOf(feed).listings.length)}
        </p>`;
      }
      case 'idle':
        return nothing;
    }
  }
}

function attributesView(names: readonly string[], context: BuilderContext): unknown {
  const {state, words, feedState, wording, choose} = context;
  if (!('feed' in feedState) || !wording) return nothing;
  const {attributes} = state;
  const fields: FieldContext = {directory: directoryOf(feedState.feed), wording, words, attributes};
  const set = (name: string) => (value: string | undefined) => {
    choose((chosen) => {
      const {...next}: Record<string, string> = chosen.attributes;
      if (value === undefined) delete next[name];
      else next[name] = value;
      return {attributes: next};
    });
  };
  return names.map((name) => {
    const label = words.attributes[name] ?? name;
    if (isFlag(state.widget, name))
      return checkView(label, name in attributes, (isOn) => {
        set(name)(isOn ? '' : undefined);
      });
    const view = {id: `set-${name}`, label, value: attributes[name], onChange: set(name)};
    const field = fieldOf(name, fields);
    switch (field.kind) {
      case 'one':
        return selectView({...view, options: field.options, unset: words.unset[name] ?? '–'});
      case 'some':
        return checksView({...view, options: field.options, chosen: words.chosen});
      case 'named':
        return namedView({
          ...view,
          options: field.options,
          isOpen: field.isOpen,
          hint: name === 'area' ? words.areaHint : words.nameHint,
        });
      case 'number':
        return textView({...view, inputmode: 'numeric'});
      case 'words':
        return textView(view);
    }
  });
}

/** What was chosen, here or in the address, and means nothing. */
function problemsView({unknown, made, words}: BuilderContext): TemplateResult {
  const problems = [
    ...unknown.map(({key, value, known}) => [words.unknownAddress(key, value), known] as const),
    ...(made?.problems ?? []).map(
      ({attribute, value, known}) =>
        [words.unknownValue(words.attributes[attribute] ?? attribute, value), known] as const,
    ),
  ];
  return html`<div role="status">
    ${
      problems.length === 0
        ? nothing
        : html`<ul class="error problems">
            ${problems.map(
              ([what, known]) =>
                html`<li>
                  ${what} ${known.length > 0 ? words.thereAre(known.slice(0, 20).join(', ')) : ''}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

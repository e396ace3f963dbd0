import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  choosable,
  forWidget,
  initialState,
  keyOf,
  readState,
  writeState,
  type BuilderState,
} from '../../../src/core/snippet/builder-state.js';
import {widgetNames} from '../../../src/core/snippet/widgets.js';
import {builderWords} from '../../../src/locales/builder.js';

const chosen: BuilderState = {
  widget: 'resource-list',
  attributes: {audience: 'health', type: 'booklet film', 'with-search': '', heading: 'a & b'},
  form: 'iframe',
  release: 'moving',
  feed: 'https://feeds.example/feed.json?a=1&b=2',
  lang: 'cy',
  theme: 'dark',
  cms: 'tinymce',
  look: 'health',
  width: '320',
};

describe('the snippet builder', () => {
  it('has words for every widget, and for everything that can be chosen for it', () => {
    const {widgets, attributes} = builderWords.english;
    const silent = [
      ...widgetNames.filter((name) => !(name in widgets)),
      ...widgetNames.flatMap(choosable).filter((name) => !(name in attributes)),
    ];
    assert.deepEqual(silent, []);
  });
});

describe('the choices of the snippet builder in an address', () => {
  it('come back as they were', () => {
    assert.deepEqual(readState(writeState(chosen, '')), {state: chosen, unknown: []});
  });

  it('take no room as long as nothing is chosen', () => {
    assert.equal(writeState(initialState, ''), '');
    assert.deepEqual(readState('').state, {
      ...initialState,
      theme: undefined,
      cms: undefined,
      feed: undefined,
      lang: undefined,
      look: undefined,
    });
  });

  it('leave what is the page’s own, and take back what is chosen no longer', () => {
    assert.equal(writeState(initialState, 'utm=1&w=region-search&r=wales'), 'utm=1');
    assert.deepEqual(readState('utm=1').unknown, []);
  });

  it('are told of when they mean nothing', () => {
    const {state, unknown} = readState('w=lists&f=tags&t=pink&x=5&v=old&c=word');
    assert.deepEqual(
      unknown.map(({key, value}) => `${key}=${value}`),
      ['w=lists', 'f=tags', 'v=old', 't=pink', 'c=word', 'x=5'],
    );
    assert.ok(unknown.every(({known}) => known.length > 1));
    assert.equal(state.widget, 'resource-list');
  });

  it('are told of when the widget does not understand them', () => {
    const {state, unknown} = readState('w=briefing-card&a=health&r=wales');
    assert.deepEqual(unknown, [{key: 'r', value: 'wales', known: []}]);
    assert.deepEqual(state.attributes, {audience: 'health'});
  });

  it('have a key of their own each', () => {
    const keys = [...new Set(widgetNames.flatMap(choosable))].map(keyOf);
    const all = [...keys, 'w', 'f', 'v', 't', 'c', 'x', 'u', 'l', 'k'];
    assert.deepEqual(
      all.filter((key, index) => all.indexOf(key) !== index),
      [],
    );
  });

  it('stay for another widget as far as it understands them', () => {
    const {widget, attributes, form} = forWidget(chosen, 'briefing-card');
    assert.deepEqual([widget, form], ['briefing-card', 'iframe']);
    assert.deepEqual(attributes, {audience: 'health', heading: 'a & b'});
  });
});

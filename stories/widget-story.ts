import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {FeedState} from '../src/contexts/feed-context.js';
import {feedUrl, stateOf, stateNames, type StateName} from './feed-states.js';

/** A state to show the published feed in, or the feed loaded from its address. */
export type Shown = StateName | 'from the address';

/** What can be set for every widget. */
export interface WidgetArgs<State extends string = Shown> {
  state: State;
  heading: string;
  headingLevel: number;
  theme: '' | 'light' | 'dark';
}

export const widgetArgs = {state: 'ready', heading: '', headingLevel: 2, theme: ''} as const;

export const widgetArgTypes = {
  state: {control: 'select', options: ['from the address', ...stateNames]},
  headingLevel: {control: {type: 'range', min: 1, max: 6}},
  theme: {control: 'select', options: ['', 'light', 'dark']},
} as const;

/** For `src`. */
export const srcFor = (state: string): string | typeof nothing =>
  state === 'from the address' ? feedUrl : nothing;

/** For `feedState`. */
export const stateFor = (state: Shown): FeedState =>
  stateOf(state === 'from the address' ? 'idle' : state);

/** Renders a widget of its own for each state: another state is another moment of the page. */
export const anewForEachState =
  <Args extends {state: string}>(widget: (args: Args) => TemplateResult) =>
  (args: Args): TemplateResult =>
    html`${keyed(args.state, widget(args))}`;

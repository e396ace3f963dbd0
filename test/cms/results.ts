import {readFileSync} from 'node:fs';
import type {SnippetForm} from '../../src/core/snippet/snippet.js';
import type {Insides, Snippets} from './snippets.js';

/** What one kind of editor in one content system made of a snippet's forms. */
export interface Filtered {
  /** Never changes. */
  readonly id: string;
  /** What editors call the system. */
  readonly system: string;
  /** Who edits, in which kind of text. */
  readonly setting: string;
  /** What ran, with its version. */
  readonly software: string;
  /** HTML of the published page, by the form that was pasted. */
  readonly published: Snippets;
}

/**
 * What a visitor is shown.
 * - `works`: the widget, with what the feed has.
 * - `twice`: the widget, and outside it what stood inside.
 * - `words`: what stood inside the snippet, or in the page that an iframe shows.
 * - `nothing`: no word of it.
 */
export type Seen = 'works' | 'twice' | 'words' | 'nothing';

/** What became of one form. */
export interface Outcome {
  readonly html: string;
  /** On a page without a script line in its template. */
  readonly alone: Seen;
  /** On a page whose template has it. */
  readonly withScript: Seen;
}

export interface Tried extends Omit<Filtered, 'published'> {
  readonly forms: Readonly<Record<SnippetForm, Outcome>>;
}

/** What `results.json` holds: real outputs of the systems, and what a browser showed of them. */
export interface Results {
  readonly insides: Insides;
  readonly pasted: Snippets;
  readonly systems: readonly Tried[];
}

export const resultsFile = new URL('./results.json', import.meta.url);

export const readResults = (): Results => JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;

import type {Position} from './html.js';

/** What was found out about a page. Codes never change their meaning. */
export interface Finding {
  readonly code: FindingCode;
  /** A problem keeps something from working; a note does not. */
  readonly level: 'problem' | 'note';
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  readonly at?: Position | undefined;
}

export type FindingCode =
  /** There is no trace of the library. */
  | 'nothing-found'
  /** The snippet is shown as text. */
  | 'escaped'
  /** Of the snippet only its words are left, or not even these. */
  | 'tag-stripped'
  | 'content-lost'
  | 'attribute-stripped'
  | 'attribute-changed'
  | 'unknown-widget'
  | 'unknown-attribute'
  | 'missing-attribute'
  | 'typographic-quotes'
  | 'break-in-tag'
  | 'not-closed'
  | 'in-paragraph'
  | 'no-content'
  | 'no-feed'
  | 'unknown-feed'
  | 'insecure'
  | 'no-script'
  | 'script-held-back'
  | 'script-not-module'
  | 'script-twice'
  | 'script-integrity'
  | 'script-no-integrity'
  | 'script-crossorigin'
  | 'iframe-held-back'
  | 'iframe-sandbox'
  | 'iframe-title'
  | 'policy-script'
  | 'policy-connect'
  | 'policy-frame'
  | 'policy-trusted-types'
  | 'policy-sandbox';

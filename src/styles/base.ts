import {css} from 'lit';
import {visuallyHidden} from './visually-hidden.js';

/** What every widget starts from: box, type, links, focus, and text for screen readers only. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;

    /* In a flex row or a grid the widget grows no wider than its share. */
    min-inline-size: 0;
    color: var(--signpost-text, inherit);
    background: var(--signpost-surface, transparent);
    font-family: var(--signpost-font, inherit);
    font-size: var(--signpost-text-size, inherit);
    line-height: var(--signpost-line-height, 1.5);

    /* Unlike break-word this lets a box that is as wide as its content be narrower than a long word. */
    overflow-wrap: anywhere;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  /* Where the author chooses, the widget cannot count on the colours of the page around. */
  :host([theme]) {
    color: var(--signpost-text, CanvasText);
    background: var(--signpost-surface, Canvas);
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* Only names the language of what is in it. */
  .words {
    display: contents;

    /* What a page may say of all its elements at once, and no author means for text in boxes. */
    text-indent: 0;
    white-space: normal;
    word-break: normal;
    cursor: auto;
  }

  /* Not by way of the host element, which a page's styles reach. */
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset {
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--signpost-heading-font, inherit);
    font-weight: var(--signpost-heading-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
  }

  p {
    max-width: var(--_measure);
    text-wrap: pretty;
  }

  a {
    color: var(--_link);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(3px, 0.1875em);
  }

  /* A page's bar that stays at the top must not cover what is focused next. */
  :where(a, button, input, select, summary, [tabindex]) {
    scroll-margin-block: 6rem 2rem;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  /* Host systems such as GOV.UK and NHS fill a focused link, darken its text and underline it. */
  :is(a, summary, .link-button):focus-visible {
    outline-color: var(--signpost-focus-outline, var(--_focus));
    background: var(--signpost-focus-fill, transparent);
    box-shadow:
      0 -2px var(--signpost-focus-fill, transparent),
      0 4px var(--_focus-line);
    color: var(--signpost-focus-text, var(--_link));
  }

  /* A heading takes focus after a choice so that reading goes on from there; it is not a control. */
  [tabindex='-1']:focus-visible {
    outline-offset: 4px;
  }

  .heading {
    font-size: var(--signpost-heading-size, 1.5em);
  }

  ${visuallyHidden}

  /*
   * Facts with dots between. Each dot stands before its fact, and outside of the box where a line
   * begins with that fact: no line begins or ends with a dot.
   */
  .dotted {
    display: flex;
    flex-wrap: wrap;
    position: relative;
    column-gap: 0.875em;
    overflow-x: clip;
  }

  /* Named, because a rule for whatever follows has the whole list restyled at each change. */
  .dotted > span + span::before,
  .dotted > div + div::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    margin-inline-start: -0.5875em;
  }

  .status {
    color: var(--_muted);
  }

  .error {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_space);
    align-items: center;
    padding: 0.75em var(--_space);
    margin-block-end: var(--_space);
    border-inline-start: var(--_rule) solid var(--_error);
    background: var(--_panel);
  }

  .error p {
    max-width: none;
  }
`;

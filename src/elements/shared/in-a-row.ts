import {html, type TemplateResult} from 'lit';

/** Words with commas between them. */
export const inARow = (words: readonly (TemplateResult | string)[]) =>
  words.map((word, index) => (index ? [', ', word] : word));

/** Facts for a box of the class `dotted`, which puts dots between them. */
export const dotted = (facts: readonly (TemplateResult | string)[]): readonly TemplateResult[] =>
  facts.map((fact) => html`<span>${fact}</span>`);

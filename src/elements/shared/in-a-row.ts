import type {TemplateResult} from 'lit';

/** Words with commas between them. */
export const inARow = (words: readonly (TemplateResult | string)[]) =>
  words.map((word, index) => (index ? [', ', word] : word));

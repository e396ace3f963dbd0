import {html, type TemplateResult} from 'lit';
import type {Bar, Share} from '../../core/briefing/drawing.js';
import type {Wording} from './wording.js';

/** People in a row, and the box of one, in units of the drawing. */
const columns = 20;
const box = {width: 10, height: 17};

/**
 * A hundred people, so many of them filled, with the same in words below. Nothing in it moves.
 * Styles: `figure.styles.ts`.
 */
export function shareView({count, population}: Share, wording: Wording): TemplateResult {
  const {messages} = wording;
  return html`<div class="share">
    <svg class="people" viewBox="0 0 200 85" aria-hidden="true">
      <path class="people-rest" d=${people(count, 100)}></path>
      <path class="people-counted" d=${people(0, count)}></path>
    </svg>
    <p class="aside">
      ${wording.within(
        (words) => messages.briefing.ofEveryHundred(messages.number(count), words),
        wording.text(population),
      )}
    </p>
  </div>`;
}

/** One value as a bar; what it stands for has to be said in words beside it. */
export const barView = ({length}: Bar): TemplateResult => html`
  <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-rest" width="100" height="1"></rect>
    <rect class="bar-value" width=${length * 100} height="1"></rect>
  </svg>
`;

/** The outlines of the people from one number to before another, head and shoulders each. */
function people(from: number, to: number): string {
  let path = '';
  for (let index = from; index < to; index++) {
    const x = (index % columns) * box.width;
    const y = Math.floor(index / columns) * box.height;
    path +=
      `M${x + 5} ${y + 1}a2.6 2.6 0 1 1-.01 0z` +
      `M${x + 1.2} ${y + 15}v-4.6a3.8 3.8 0 0 1 7.6 0v4.6z`;
  }
  return path;
}

import {exitTarget} from '../core/exit/exit.js';
import {exitWords} from '../locales/exit.js';
import type {View} from './context.js';
import {html} from './markup.js';

/** The way out of a page: a plain link, which works where the button cannot. */
export const exit: View = async ({attributes, words}) => {
  const {leave} = await exitWords.load(words.messages.tag);
  // Relative addresses are the page's to read.
  const href = attributes['href']?.trim();
  return html`<a href="${href && !/^[a-z][\w+.-]*:/i.test(href) ? href : exitTarget([href], 'https://page.invalid/')}">${leave}</a>`;
};

import {css} from 'lit';
import {buttons} from './buttons.js';
import {fields} from './fields.js';

/** Everything that can be pressed, chosen or typed in. */
// postcss-lit-disable-next-line -- each part is linted where it stands
export const controls = css`
  ${buttons}
  ${fields}
`;

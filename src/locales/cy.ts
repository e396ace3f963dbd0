import type {Formatting} from './formatting.js';
import type {Messages} from './messages.js';

export declare const x: Formatting;
export const cy = (_: Formatting): Messages => ({}) as Messages;

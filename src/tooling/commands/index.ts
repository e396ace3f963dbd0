import type {Command} from './command.js';
import {doctor} from './doctor.js';
import {index} from './index-command.js';
import {prerender} from './prerender.js';
import {snippet} from './snippet.js';
import {validate} from './validate.js';

/** Every command by its name, in the order of the help text. */
export const commands: Readonly<Record<string, Command>> = {
  validate,
  index,
  snippet,
  prerender,
  doctor,
};

import type {Command} from './command.js';
import {index} from './index-command.js';
import {validate} from './validate.js';

/** Every command by its name, in the order of the help text. */
export const commands: Readonly<Record<string, Command>> = {validate, index};

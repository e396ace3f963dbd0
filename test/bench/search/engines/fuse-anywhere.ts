import type {Build} from '../engine.js';
import {fuseEngine} from './fuse-engine.js';

/** Wherever in a field the words stand. */
export const build: Build = (rows) => fuseEngine(rows, {ignoreLocation: true});

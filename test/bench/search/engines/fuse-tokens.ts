import type {Build} from '../engine.js';
import {fuseEngine} from './fuse-engine.js';

/** Word by word, all of which must be found. */
export const build: Build = (rows) =>
  fuseEngine(rows, {
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.3,
    ignoreLocation: true,
  });

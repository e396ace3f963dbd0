import {files} from './en/files.js';
import {Further} from './further.js';
import type {FilesMessages} from './messages/files.js';

/** What is said of files that a visitor saves, in each language. */
export const fileWords = new Further<FilesMessages>(files, {
  cy: async () => (await import('./cy/files.js')).files,
});

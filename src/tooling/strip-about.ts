import type {Plugin} from 'vite';
import {edited, walk, type Edit, type Node} from './source-edits.js';

interface Call extends Node {
  readonly callee?: {readonly name?: string};
  readonly arguments?: readonly Node[];
}

const fieldMakers = new Set(['required', 'expected', 'optional', 'vital']);

/**
 * Leaves the descriptions of the feed's fields out of the built files. They stand beside each
 * field so that the schema and its documentation are written from them; no reader's browser
 * needs them, and they would be a twentieth of the download.
 */
export function stripAbout(): Plugin {
  return {
    name: 'signpost:strip-about',
    transform: {
      filter: {id: /\/core\/feed\/format\/[\w-]+\.ts$/},
      handler(code) {
        const edits: Edit[] = [];
        walk(this.parse(code), (node) => {
          const {callee, arguments: [shape, about] = []} = node as Call;
          if (node.type === 'CallExpression' && fieldMakers.has(callee?.name ?? '') && about)
            edits.push({start: shape!.end, end: about.end, text: ''});
        });
        return {code: edited(code, edits), map: null};
      },
    },
  };
}

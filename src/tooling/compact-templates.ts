import type {Plugin} from 'vite';
import {edited, walk, type Edit, type Node} from './source-edits.js';

interface TaggedTemplate extends Node {
  readonly tag: {readonly name?: string};
  readonly quasi: {readonly quasis: readonly Node[]};
}

const compact: Readonly<Record<string, (text: string) => string>> = {
  // Before a colon a space is a descendant in a selector, so only those after it go. No text of a
  // style sheet here holds one of these signs with a space.
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([:,]) /g, '$1')
      .replace(/;}/g, '}'),
  // One break in place of a break with its indentation: a browser shows both as the same space.
  html: (text) => text.replace(/\n\s+/g, '\n'),
  svg: (text) => text.replace(/\n\s+/g, '\n'),
};

/**
 * Leaves indentation, and comments in style sheets, out of the templates of the built files. A
 * minifier does not touch what stands inside a template.
 */
export function compactTemplates(): Plugin {
  return {
    name: 'signpost:compact-templates',
    transform: {
      filter: {id: /\/src\/(?:elements|styles)\/.*\.ts$/},
      handler(code) {
        const edits: Edit[] = [];
        walk(this.parse(code), (node) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const {tag, quasi} = node as TaggedTemplate;
          const shorten = compact[tag.name ?? ''];
          if (!shorten) return;
          for (const {start, end} of quasi.quasis)
            edits.push({start, end, text: shorten(code.slice(start, end))});
        });
        return {code: edited(code, edits), map: null};
      },
    },
  };
}

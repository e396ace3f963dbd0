import type {Plugin} from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
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
        const cuts: [start: number, end: number][] = [];
        walk(this.parse(code), (node) => {
          const [shape, about] = node.arguments ?? [];
          if (node.type === 'CallExpression' && fieldMakers.has(node.callee?.name ?? '') && about)
            cuts.push([shape!.end, about.end]);
        });
        let stripped = code;
        // From the end, so that earlier positions stay true although the calls are nested.
        for (const [start, end] of cuts.sort(([a], [b]) => b - a))
          stripped = stripped.slice(0, start) + stripped.slice(end);
        return {code: stripped, map: null};
      },
    },
  };
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) visit(node as Node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}

/** A node of the ESTree that the bundler's parser makes, as far as the build helpers look at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Some characters of a file and what takes their place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Calls back for every node of a tree. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) visit(node as Node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}

/** Applies edits that do not overlap, except that one may lie wholly inside a later one. */
export function edited(code: string, edits: readonly Edit[]): string {
  // From the end, so that earlier positions stay true.
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), code);
}

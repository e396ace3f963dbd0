import {inflateSync} from 'node:zlib';

/** A piece of a line of text, in points from a page's lower left corner. */
export interface Run {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Its least width: letters are wider than this. */
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** Where a heading begins. */
export interface Heading {
  readonly page: number;
  readonly y: number;
}

export interface Printed {
  /** The text of each page. */
  readonly pages: readonly (readonly Run[])[];
  readonly headings: readonly Heading[];
}

type Matrix = readonly [number, number, number, number, number, number];

const number = String.raw`-?\d*\.?\d+`;
const numbers = (count: number) =>
  Array(count)
    .fill(number)
    .join(String.raw`\s+`);
const operators = new RegExp(
  [
    String.raw`(?<save>\bq\b)|(?<restore>\bQ\b)`,
    String.raw`(?<cm>${numbers(6)})\s+cm\b`,
    String.raw`\/(?<font>\w+)\s+(?<size>${number})\s+Tf\b`,
    String.raw`(?<tm>${numbers(6)})\s+Tm\b`,
    String.raw`(?<td>${numbers(2)})\s+Td\b`,
    String.raw`<(?<glyphs>[\da-fA-F]+)>\s*Tj\b`,
  ].join('|'),
  'g',
);

/** Reads where text stands in a PDF as Chromium writes it, with an outline; no other maker's. */
export function readPdf(pdf: Buffer): Printed {
  const text = pdf.toString('latin1');
  const ids: string[] = [];
  const pages: Run[][] = [];
  for (const [, id, body] of text.matchAll(/\n(\d+) 0 obj\s*<<(\/Type \/Page\b.*?)endobj/gs)) {
    const content = /\/Contents (\d+) 0 R/.exec(body!)![1];
    ids.push(id!);
    pages.push(runsOf(streamOf(pdf, text, content!)));
  }
  const places = text.matchAll(/\/Dest \[(\d+) 0 R\s+\/XYZ (\S+) (\S+)/g);
  const headings = [...places].map(([, id, , y]) => ({page: ids.indexOf(id!), y: Number(y)}));
  return {pages, headings};
}

function streamOf(pdf: Buffer, text: string, id: string): string {
  const at = text.indexOf(`\n${id} 0 obj`);
  const length = Number(/\/Length (\d+)/.exec(text.slice(at, at + 200))![1]);
  const start = text.indexOf('stream\n', at) + 'stream\n'.length;
  return inflateSync(pdf.subarray(start, start + length)).toString('latin1');
}

function runsOf(content: string): Run[] {
  const runs: Run[] = [];
  const saved: Matrix[] = [];
  let page: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = page;
  let font = '';
  let size = 0;
  for (const {groups = {}} of content.matchAll(operators)) {
    if (groups['save']) saved.push(page);
    else if (groups['restore']) page = saved.pop()!;
    else if (groups['cm']) page = times(matrixOf(groups['cm']), page);
    else if (groups['tm']) line = matrixOf(groups['tm']);
    else if (groups['td']) {
      const [x, y] = groups['td'].split(/\s+/).map(Number);
      line = times([1, 0, 0, 1, x!, y!], line);
    } else if (groups['font']) {
      font = groups['font'];
      size = Number(groups['size']);
    } else if (groups['glyphs']) {
      const [a, b, , , x, y] = times(line, page);
      const points = size * Math.hypot(a, b);
      const width = (groups['glyphs'].length / 4) * points * 0.2;
      runs.push({x, y, width, size: points, font});
    }
  }
  return runs;
}

const matrixOf = (words: string) => words.split(/\s+/).map(Number) as unknown as Matrix;

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}

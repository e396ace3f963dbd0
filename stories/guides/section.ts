/**
 * One section of a Markdown file, with the sections inside it, so that the guides of this book say what
 * the file says and cannot grow old beside it. Its own heading becomes the second level of a page.
 *
 * @throws when there is no such heading.
 */
export function sectionOf(markdown: string, heading: string): string {
  const lines = withoutReferences(markdown)
    .split('\n')
    .filter((line) => !line.startsWith('<!--'));
  const levels = levelsOf(lines);
  const start = lines.findIndex(
    (line, index) => levels[index]! > 0 && line.replace(/^#+ /, '') === heading,
  );
  if (start < 0) throw new Error(`No heading says “${heading}”.`);
  const level = levels[start]!;
  const next = levels.findIndex((other, index) => index > start && other > 0 && other <= level);
  return lines
    .slice(start, next < 0 ? undefined : next)
    .map((line, index) =>
      levels[start + index]! > 0
        ? line.replace(/^#+/, '#'.repeat(levels[start + index]! - level + 2))
        : line,
    )
    .join('\n');
}

/**
 * What such a section begins with, up to the first heading inside it.
 *
 * @throws when there is no such heading.
 */
export function openingOf(markdown: string, heading: string): string {
  const lines = sectionOf(markdown, heading).split('\n');
  const levels = levelsOf(lines);
  const next = levels.findIndex((level, index) => index > 0 && level > 0);
  return lines.slice(0, next < 0 ? undefined : next).join('\n');
}

/** The level of the heading on each line; 0 where there is none, as for a `#` in code. */
function levelsOf(lines: readonly string[]): readonly number[] {
  let isCode = false;
  return lines.map((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return isCode ? 0 : (/^(#+) /.exec(line)?.[1]!.length ?? 0);
  });
}

/** Links to other sections and to files of the project lead nowhere from here: their words stay. */
const withoutReferences = (markdown: string) =>
  markdown.replace(/\[([^\]]+)\]\((?!https?:|mailto:)[^)]+\)/g, '$1');

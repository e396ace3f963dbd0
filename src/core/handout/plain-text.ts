/** A sheet in words, ready to be written without any formatting. */
export interface WordedSheet {
  readonly title: string;
  /** The practitioner's own words, line by line. */
  readonly note: string;
  /** What must be known before anything else, a paragraph each. */
  readonly first: readonly string[];
  readonly items: readonly WordedItem[];
  /** When and from where it is, a line each. */
  readonly foot: readonly string[];
}

export interface WordedItem {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A sheet as plain text for a message: one thing after another, with empty lines between. */
export function sheetAsText({title, note, first, items, foot}: WordedSheet): string {
  const blocks = [
    [title, '='.repeat(Math.min([...title].length, 40))],
    note.split(/\r?\n/),
    ...first.map((text) => [text]),
    ...items.map((item, index) => [`${index + 1}. ${item.title}`, ...item.lines]),
    foot,
  ];
  return (
    blocks
      .map((lines) => lines.map(tidy).join('\n').trim())
      .filter(Boolean)
      .join('\n\n') + '\n'
  );
}

/** A line without what would break it or be seen at its end. */
const tidy = (line: string) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim();

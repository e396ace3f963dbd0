import type {Text} from '../feed/format/text.js';

/** A page to try a snippet on. */
export interface Look {
  readonly id: string;
  readonly name: Text;
  /** Absolute addresses of its style sheets, in their order. */
  readonly styles: readonly string[];
  /** Classes that its styles expect on `<html>`, on `<body>` and on what holds the content. */
  readonly root: string;
  readonly body: string;
  readonly main: string;
}

/**
 * Reads a list of looks: `[{"id": "health", "name": "A health trust", "styles": ["page.css"]}]`, with
 * the classes `root`, `body` and `main` where they are wanted.
 *
 * @param base - Address of the list, from which its relative addresses lead.
 * @returns Those that can be read.
 */
export function readLooks(json: unknown, base: string): readonly Look[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((entry: unknown): Look[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const {id, name, styles, ...classes} = entry as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || !isText(name) || !Array.isArray(styles)) return [];
    const classOf = (on: string) => (typeof classes[on] === 'string' ? classes[on] : '');
    return [
      {
        id,
        name,
        styles: styles.flatMap((href: unknown) =>
          typeof href === 'string' && URL.canParse(href, base) ? [new URL(href, base).href] : [],
        ),
        root: classOf('root'),
        body: classOf('body'),
        main: classOf('main'),
      },
    ];
  });
}

const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((words) => typeof words === 'string'));

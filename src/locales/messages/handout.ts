import type {Way} from '../../core/handout/entry.js';

/** What is said of the sheet that somebody hands to a family. No part of `Messages`; see `further.ts`. */
export interface HandoutMessages {
  /** Heading when the author gives none. */
  readonly heading: string;
  /** Beside a resource: the button that puts it on the sheet, and the one that takes it off. */
  readonly add: string;
  readonly remove: string;
  /** How many things are on the sheet. */
  readonly count: (n: number) => string;
  /** Nothing is on it yet. */
  readonly empty: string;
  readonly titleLabel: string;
  readonly titleHint: string;
  /** Title when nobody gives one. It tells nothing to whoever sees the sheet lying around. */
  readonly title: string;
  readonly noteLabel: string;
  readonly noteHint: string;
  readonly size: string;
  readonly sizes: Readonly<Record<'standard' | 'large', string>>;
  readonly language: string;
  readonly up: string;
  readonly down: string;
  /** Where a thing stands now that it was moved. */
  readonly moved: (title: string, place: number, n: number) => string;
  readonly removed: (title: string) => string;
  readonly clear: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly share: string;
  readonly shareHint: string;
  readonly linkLabel: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly scanLink: string;
  /** Name of the file, without its ending. It tells as little as the title. */
  readonly fileName: string;
  /** The sheet came with the page's address. */
  readonly opened: string;
  readonly unreadable: string;
  /** Some of a link is missing. */
  readonly cut: (n: number, total: number) => string;
  /** Since a link was made. */
  readonly changed: string;
  readonly replaced: (titles: string) => string;
  readonly withdrawn: (titles: string) => string;
  readonly unknown: (n: number) => string;
  /** The sheet is kept as long as the browser's tab is open. */
  readonly kept: string;
  readonly forget: string;
  readonly forgotten: string;
  /** Names of the ways to reach something. */
  readonly way: Readonly<Record<Way['kind'], string>>;
  /** When a number was checked; an uncertain one was only found. */
  readonly checked: (date: string, isDay: boolean) => string;
  readonly found: (date: string) => string;
  readonly unchecked: string;
  readonly uncertain: string;
  readonly hours: string;
  readonly where: string;
  readonly languages: string;
  readonly formats: string;
  readonly access: string;
  /** Names the address beside a QR code. */
  readonly address: string;
  readonly scan: string;
  readonly keptBy: (publisher: string, date: string | undefined) => string;
  readonly made: (date: string) => string;
}

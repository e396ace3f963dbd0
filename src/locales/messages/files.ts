import type {Column} from '../../core/files/list-table.js';

/** What is said of files that a visitor saves. No part of `Messages`; see `further.ts`. */
export interface FilesMessages {
  /** Beside a date: saves it for a calendar. */
  readonly addToCalendar: string;
  /** Below a list: saves all its dates. */
  readonly saveDates: (n: number) => string;
  /** Below a list: saves it as a table. */
  readonly saveList: (n: number) => string;
  /** Said when a file was given to the browser. */
  readonly saved: (name: string) => string;
  readonly failed: string;
  /** Names of the files without their endings. They tell nothing to whoever sees them later. */
  readonly datesFile: string;
  readonly listFile: string;
  /** Where a date is held that one joins on the web. */
  readonly online: string;
  /** Names of the columns. */
  readonly columns: Readonly<Record<Column, string>>;
  /** Beside a number or address that sources disagree on. */
  readonly uncertain: (value: string, caveat: string) => string;
}

/** What `integrity.json` says of a release. */
export interface Integrity {
  readonly version: string;
  /** Path below the folder of the release of every file that a page loads, with its hash for `integrity="…"`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads `integrity.json`. What is no such file gives nothing. */
export function readIntegrity(json: unknown): Integrity | undefined {
  if (!isRecord(json) || typeof json['version'] !== 'string' || !isRecord(json['files'])) return;
  const files = Object.entries(json['files']).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {version: json['version'], files: Object.fromEntries(files)};
}

/**
 * An import map that makes a browser check the files that the loader fetches. It goes into a
 * `<script type="importmap">` before every module of the page.
 *
 * @param base - Absolute address of the folder of the release, with `/` at the end.
 */
export function integrityMap({files}: Integrity, base: string) {
  const chunks = Object.entries(files).filter(([path]) => path.startsWith('chunks/'));
  return {
    integrity: Object.fromEntries(chunks.map(([path, hash]) => [new URL(path, base).href, hash])),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Short names of common file formats, which are the same in every language. */
const kinds: readonly [mediaType: RegExp, kind: string][] = [
  [/^application\/pdf$/, 'PDF'],
  [/^application\/(msword|vnd\.openxmlformats-officedocument\.wordprocessingml)/, 'Word'],
  [/^application\/(vnd\.ms-excel|vnd\.openxmlformats-officedocument\.spreadsheetml)/, 'Excel'],
  [
    /^application\/(vnd\.ms-powerpoint|vnd\.openxmlformats-officedocument\.presentationml)/,
    'PowerPoint',
  ],
  [/^application\/vnd\.oasis\.opendocument\.text/, 'ODT'],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, 'ODS'],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, 'ODP'],
  [/^application\/epub\+zip$/, 'EPUB'],
  [/^application\/zip$/, 'ZIP'],
  [/^audio\/mpeg$/, 'MP3'],
  [/^video\/mp4$/, 'MP4'],
  [/^image\/jpeg$/, 'JPEG'],
  [/^image\/png$/, 'PNG'],
  [/^text\/csv$/, 'CSV'],
];

/**
 * What people call a format of files: `application/pdf` → `PDF`. Nothing for a format that few
 * would know by a name.
 *
 * @param mediaType - IANA media type, with or without parameters.
 */
export function fileKind(mediaType: string): string | undefined {
  const bare = mediaType.split(';', 1)[0]!.trim().toLowerCase();
  return kinds.find(([pattern]) => pattern.test(bare))?.[1];
}

/** A kind by its name in any case: `pdf` → `PDF`. Nothing for one that has no name here. */
export function fileKindNamed(name: string): string | undefined {
  return kinds.find(([, kind]) => kind.toLowerCase() === name.toLowerCase())?.[1];
}

import {createHash} from 'node:crypto';
import type {Io} from './commands/command.js';

/**
 * Hashes of the library's files by their names, for `integrity`.
 *
 * @param place - A release: its folder, its address, or the file `signpost.js` itself.
 */
export async function integrityIn(
  place: string,
  io: Pick<Io, 'read'>,
): Promise<Readonly<Record<string, string>>> {
  if (place.endsWith('.js')) {
    const hash = createHash('sha384').update(await io.read(place));
    return {[place.replace(/.*[\\/]/s, '')]: `sha384-${hash.digest('base64')}`};
  }
  const text = await io.read(`${place.replace(/\/$/, '')}/integrity.json`);
  const {files} = JSON.parse(text) as {readonly files?: Readonly<Record<string, string>>};
  if (!files) throw new Error(`${place} is no release: its integrity.json names no files`);
  return files;
}

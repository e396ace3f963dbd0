import {buffer} from 'node:stream/consumers';
import type {Download} from 'playwright-core';

/**
 * The text of a file that a visitor saved, a byte order mark included. A browser that is shared keeps
 * files where a test cannot read them.
 */
export async function readDownload(download: Download): Promise<string> {
  return (await buffer(await download.createReadStream())).toString('utf8');
}

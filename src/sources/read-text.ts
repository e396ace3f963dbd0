import {turns} from './in-slices.js';

/** So many bytes a phone decodes in a millisecond or two. */
const partBytes = 1 << 17;

/**
 * The parts of an answer's body as text, without a byte order mark, or `undefined` if it has more bytes
 * than it may, once unpacked.
 *
 * @throws the reason of `signal` when nobody waits for the text any more, and what the body ends with
 * when it breaks off.
 */
export async function readText(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const read = await bodyOf(response);
  const decoder = new TextDecoder();
  const turn = turns();
  let bytes = 0;
  const parts: string[] = [];
  for (;;) {
    const value = await read(bytes);
    signal.throwIfAborted();
    if (!value) return [...parts, decoder.decode()];
    bytes += value.length;
    // Measured while it comes: neither its header nor its end can be relied on.
    if (bytes > maxBytes) return undefined;
    // What waits to be read would be read in one task, however much it is.
    for (let at = 0; at < value.length; at += partBytes) {
      await turn();
      parts.push(decoder.decode(value.subarray(at, at + partBytes), {stream: true}));
    }
  }
}

/** Gives the next bytes of a body, of which so many have been read, or nothing at its end. */
type Read = (from: number) => Promise<Uint8Array | false | undefined>;

/**
 * A body is read as it comes. Chromium hands all that has come to a page in one task, which takes some
 * 400 ms for 8 MB on a slow phone; so a long one stays with the browser, and is handed over a piece
 * at a time. It is unpacked to its end then, however long that makes it, so only what comes from a
 * host whose scripts run on the page is read in this way: that needs no such trick to fill a memory.
 */
async function bodyOf(response: Response): Promise<Read> {
  const isLong = Number(response.headers.get('content-length')) > 2 * partBytes;
  if (isLong && isFromHostOfCode(response)) {
    const blob = await response.blob();
    return async (from) =>
      from < blob.size && new Uint8Array(await blob.slice(from, from + partBytes).arrayBuffer());
  }
  const reader = response.body?.getReader();
  return async () => (await reader?.read())?.value;
}

/** Whether an answer, after all redirects, came from the host of the page or of this script. */
function isFromHostOfCode({url}: Response): boolean {
  const host = /^https?:\/\/[^/]+\//.exec(url)?.[0];
  // Neither is known everywhere: a script that a bundler made into a plain one has no address.
  const code: readonly (string | undefined)[] = [globalThis.location?.href, import.meta.url];
  return host !== undefined && code.some((at) => at?.startsWith(host));
}

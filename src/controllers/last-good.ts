import type {KeepFeed} from './feed-wishes.js';

/** What the copies lie under in the Cache Storage of the page's origin. */
const name = 'signpost-last-good';

/**
 * Keeps feeds in Cache Storage. Where there is none, as on pages without `https:` and in private
 * windows, or no room in it, nothing is kept.
 */
export const lastGood: KeepFeed = async (url, loaded, parsed, read) => {
  try {
    const cache = await caches.open(name);
    if (loaded.ok && parsed.ok) {
      // A directory with an index is no use without its other files.
      if (loaded.value.openIndex) return;
      const headers = {'content-type': 'application/json', date: new Date().toUTCString()};
      await cache.put(url, new Response(await written(loaded.value.json as object), {headers}));
      return;
    }
    // A publisher who says that a feed is gone takes back all that was in it.
    if (!parsed.ok && parsed.problem.status === 410) {
      await cache.delete(url);
      return;
    }
    const kept = await cache.match(url);
    const at = Date.parse(kept?.headers.get('date') ?? '');
    // One from no day, or from the future, was not put there by us.
    if (!kept || !(at <= Date.now())) return;
    const copy = await read({json: JSON.parse(await kept.text()) as unknown}, url);
    return copy.ok ? {...copy.value, at} : undefined;
  } catch {
    return undefined;
  }
};

/** How many entries are written before the page gets its turn. */
const batch = 200;

/** A record as JSON, some entries of its lists at a time, so that a long feed does not hold up the page. */
async function written(json: object): Promise<Blob> {
  const pieces: string[] = [];
  for (const [key, value] of Object.entries(json)) {
    pieces.push(pieces.length > 0 ? ',' : '{', JSON.stringify(key), ':');
    if (!Array.isArray(value)) pieces.push(JSON.stringify(value));
    else {
      for (const [index, entry] of value.entries()) {
        pieces.push(index > 0 ? ',' : '[', JSON.stringify(entry));
        if (index % batch === batch - 1) await new Promise((resolve) => setTimeout(resolve));
      }
      pieces.push(value.length > 0 ? ']' : '[]');
    }
  }
  return new Blob([...pieces, '}']);
}

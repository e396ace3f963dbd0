import {NotToBeHad, type PagefindEngine} from '../core/search/pagefind/engine.js';
import type {PagefindHead} from '../core/search/pagefind/head.js';
import type {FeedFailure} from '../core/feed/problem.js';

/** `pagefind.js` as `signpost index` writes it: with a first line that lets its requests be made here. */
export interface PagefindScript {
  readonly useFetch: (own: (url: string) => Promise<Response>) => void;
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly metaCacheTag: string;
  }) => Pick<PagefindEngine, 'search'>;
}

/** How long a file may take, in milliseconds: as long as a feed. */
const timeout = 10_000;

/** What a page gives; a test can stand in for it. */
interface Page {
  /** Imports the script at an address. */
  readonly load: (url: string) => Promise<PagefindScript>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const page: Page = {
  // The address is known only when a page names an index of this kind.
  load: (url) => import(/* @vite-ignore */ url) as Promise<PagefindScript>,
  fetch: (url, init) => fetch(url, init),
};

/** How often a script was asked for: an import that failed may not be made again by the same name. */
let attempts = 0;

/**
 * Opens Pagefind in a folder. What every search takes is fetched at the same time as the script;
 * everything is fetched without cookies and without saying which page asked, and only from there.
 *
 * @param folder - Address of the folder with Pagefind's files, with a slash at the end.
 * @throws {@link NotToBeHad}
 */
export async function openPagefind(
  folder: string,
  {start}: PagefindHead,
  {load, fetch}: Page = page,
): Promise<PagefindEngine> {
  requireWebAssembly();
  const fetched = new Map<string, Promise<Response>>();
  for (const name of start) fetched.set(folder + name, fetchFile(folder + name, fetch));
  const again = attempts > 0 ? `?${attempts}` : '';
  const script = load(`${folder}pagefind.js${again}`);
  try {
    const [{createInstance, useFetch}] = await Promise.all([script, ...fetched.values()]);
    let failure: FeedFailure | undefined;
    useFetch(async (url) => {
      const {href, origin, pathname} = new URL(url, folder);
      try {
        if (!href.startsWith(folder)) throw new Error(`${href} is no part of the index.`);
        // Pagefind adds a moment to an address, so that nothing is kept; the folder's name does that.
        return await (fetched.get(origin + pathname) ?? fetchFile(origin + pathname, fetch));
      } catch (error) {
        failure ??= failureOf(error);
        throw error;
      }
    });
    // A worker would have to come from the page's own origin, and would make its own requests.
    const {search} = createInstance({basePath: folder, noWorker: true, metaCacheTag: '0'});
    const file = async (name: string) =>
      (await (await fetchFile(folder + name, fetch)).json()) as unknown;
    return {search, file, failure: () => failure};
  } catch (error) {
    attempts++;
    throw new NotToBeHad(failureOf(error));
  }
}

async function fetchFile(url: string, fetch: Page['fetch']): Promise<Response> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok)
    throw new NotToBeHad({code: 'http-error', status: response.status, detail: url});
  return response;
}

function failureOf(error: unknown): FeedFailure {
  if (error instanceof NotToBeHad) return error.failure;
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return {code: isLate ? 'timeout' : 'unreachable', detail: String(error)};
}

/** The smallest module there is: a policy that forbids WebAssembly forbids this one, too. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function requireWebAssembly(): void {
  try {
    new WebAssembly.Module(emptyModule);
  } catch (error) {
    const detail = `Pagefind needs WebAssembly: 'wasm-unsafe-eval' in script-src (${String(error)})`;
    throw new NotToBeHad({code: 'not-a-feed', detail});
  }
}

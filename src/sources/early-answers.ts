/** An answer that was asked for before the library was here. */
export interface EarlyAnswer {
  readonly answer: Promise<Response>;
  /** Ends its request. */
  readonly request: AbortController;
}

const waiting = new Map<string, EarlyAnswer>();

/**
 * Lets the next request for an address take an answer that is on its way already. It must have been
 * asked for as `httpSource` asks: without cookies, and without saying which page asked.
 */
export function takeOver(url: string, answer: Promise<Response>, request: AbortController): void {
  waiting.set(url, {answer, request});
}

/** The early answer for an address, once; asking again fetches anew. */
export function takeEarly(url: string): EarlyAnswer | undefined {
  const early = waiting.get(url);
  waiting.delete(url);
  return early;
}

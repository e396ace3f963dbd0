/**
 * Fetches a file of JSON that belongs to the page or to the library. What cannot be had gives nothing.
 *
 * @param url - Absolute address.
 */
export async function jsonFile(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const answer = await fetch(url, {signal, credentials: 'omit', referrerPolicy: 'no-referrer'});
    return answer.ok ? ((await answer.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

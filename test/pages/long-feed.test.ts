import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedOf} from './faulty-servers.js';
import {titlesIn, useSite} from './partner-site.js';

const site = useSite();

declare global {
  /** Hosts of answers that stay with the browser while they come. */
  var kept: string[];
}

describe('a long feed', () => {
  // More than is worth the trouble. Its header says so.
  const body = feedOf('A long one') + ' '.repeat(300_000);
  const other = 'http://feeds.example';

  /** Shows a feed of each host, and tells which of them stayed with the browser. */
  async function keptOf(...hosts: readonly string[]): Promise<readonly string[]> {
    let kept: readonly string[] = [];
    const lists = hosts.map(
      (host) => `<signpost-resource-list src="${host}/long.json"></signpost-resource-list>`,
    );
    await site.visit(
      {
        html: `<!doctype html><html lang="en"><title>A partner</title><div id="lists"></div><script type="module" src="${site.library}/v1/signpost.js"></script>`,
        before: () => {
          globalThis.kept = [];
          // eslint-disable-next-line @typescript-eslint/unbound-method -- called with what it is a method of
          const {blob} = Response.prototype;
          Response.prototype.blob = function (this: Response) {
            globalThis.kept.push(new URL(this.url).origin);
            return blob.call(this);
          };
        },
      },
      async ({page}) => {
        await page.route('**/long.json', (route) =>
          route.fulfill({
            body,
            contentType: 'application/json',
            headers: {
              'access-control-allow-origin': '*',
              'content-length': String(Buffer.byteLength(body)),
            },
          }),
        );
        await page.locator('#lists').evaluate((at, html) => (at.innerHTML = html), lists.join(''));
        for (const place of hosts.keys())
          assert.deepEqual(await titlesIn(page.locator('signpost-resource-list').nth(place)), [
            'A long one',
          ]);
        kept = await page.evaluate(() => globalThis.kept);
      },
    );
    return kept;
  }

  it('stays with the browser while it comes from the page’s own host, or that of the script', async () => {
    const kept = await keptOf(site.host, site.library);
    assert.deepEqual([...kept].sort(), [site.host, site.library].sort());
  });

  it('of any other host is read as it comes, so that it cannot fill a memory', async () => {
    assert.deepEqual(await keptOf(other), []);
  });
});

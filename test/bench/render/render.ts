import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {browserFlags, ensureBrowser} from '../../browser/ensure-browser.mjs';
import {makeFeed} from '../fixtures/feed.js';
import {rotated, timing, type Timing} from '../measure.js';

/** First render of cards by the widget, against a plain page that clones its cards. */
export interface RenderResults {
  readonly browser: string;
  readonly resources: number;
  readonly rows: readonly {
    readonly cards: number;
    /** Whether the feed was read before the clock started, or is fetched and read within it. */
    readonly ready: boolean;
    readonly ms: Readonly<Record<Contender, Timing>>;
  }[];
}

type Contender = 'widget' | 'clones';
type Shown = {readonly ms: number; readonly cards: number; readonly characters: number};

const resources = 1_000;
const rounds = 7;
const contenders: readonly Contender[] = ['clones', 'widget'];
const dist = new URL('../../../dist/', import.meta.url);

/** @throws when `npm run build` has not made dist/signpost.js, or a page shows the wrong thing. */
export async function benchRender(): Promise<RenderResults> {
  if (!existsSync(new URL('signpost.js', dist)))
    throw new Error('dist/signpost.js is missing: run “npm run build” first.');
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: (await ensureBrowser()).path,
    args: [...browserFlags],
  });
  try {
    const rows: RenderResults['rows'][number][] = [];
    for (const ready of [true, false])
      for (const cards of [20, 100, 1_000])
        rows.push({cards, ready, ms: await raceInPages(browser, server, cards, ready)});
    return {browser: `Chromium ${browser.version()}`, resources, rows};
  } finally {
    await browser.close();
    server.close();
  }
}

/** A fresh page for every measurement: a visitor's first render runs code that is not warm yet. */
async function raceInPages(browser: Browser, server: Server, cards: number, ready: boolean) {
  const times: Record<Contender, number[]> = {widget: [], clones: []};
  for (let round = -1; round < rounds; round++) {
    const shown = {} as Record<Contender, Shown>;
    for (const contender of rotated(contenders, round + 1)) {
      shown[contender] = await inPage(browser, server, contender, cards, ready);
      if (round >= 0) times[contender].push(shown[contender].ms);
    }
    check(shown, cards);
  }
  return {widget: timing(times.widget), clones: timing(times.clones)};
}

async function inPage(
  browser: Browser,
  server: Server,
  contender: Contender,
  cards: number,
  ready: boolean,
): Promise<Shown> {
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const script = `import('/page.mjs').then((page) => page.${contender}(${cards}, ${ready}))`;
    return await page.evaluate<Shown>(script);
  } finally {
    await page.close();
  }
}

/** Two pages that do not show the same are not worth comparing. */
function check({widget, clones}: Record<Contender, Shown>, cards: number): void {
  const ratio = widget.characters / clones.characters;
  if (widget.cards !== cards || clones.cards !== cards || ratio < 0.9 || ratio > 1.2)
    throw new Error(`Not the same page: ${JSON.stringify({widget, clones})}`);
}

async function serve(): Promise<Server> {
  const feed = JSON.stringify(makeFeed(resources));
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>' +
    '<script type="module" src="/signpost.js"></script><body></body></html>';
  const server = createServer(({url = '/'}, response) => {
    const file =
      url === '/page.mjs' ? new URL('page.mjs', import.meta.url) : new URL(`.${url}`, dist);
    const [type, body] =
      url === '/'
        ? ['text/html', html]
        : url === '/feed.json'
          ? ['application/json', feed]
          : existsSync(file)
            ? [types[extname(file.pathname)] ?? 'text/plain', readFileSync(file)]
            : ['text/plain', undefined];
    response.writeHead(body === undefined ? 404 : 200, {'content-type': type});
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

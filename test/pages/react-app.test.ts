import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {build} from 'vite';
import {useBrowser} from './use-browser.js';
import {App} from '../tooling/frameworks/an-app.js';

/** The components for React in a browser, built into an app as partners build theirs. */

const app = new App(['react', 'react-dom', 'scheduler'], {jsx: 'react-jsx'});
const use = useBrowser();
after(() => app.remove());

const source = `
  import {useState, useRef} from 'react';
  import {createRoot} from 'react-dom/client';
  import {define} from 'signpost';
  import {SignpostFeed, SignpostResourceList} from 'signpost/react';

  function Page() {
    const [count, setCount] = useState(0);
    const [ready, setReady] = useState('');
    const list = useRef(null);
    return (
      <main>
        <SignpostFeed src="/feed.json" onFeedReady={() => setReady('ready after ' + count)}>
          <SignpostResourceList
            ref={list}
            headingLevel={3}
            withSearch={count < 1}
            now={count < 2 ? new Date('2026-01-01') : undefined}
          >
            <a href="/help">Help</a>
          </SignpostResourceList>
        </SignpostFeed>
        <p role="status">{ready}</p>
        <button onClick={() => setCount(count + 1)}>More: {count}</button>
        <button onClick={() => document.querySelector('signpost-feed').reload()}>Again</button>
        <output>{String(list.current?.now?.getFullYear())}</output>
      </main>
    );
  }
  createRoot(document.querySelector('#app')).render(<Page />);
  define();
`;

describe('a page of React', () => {
  let page: Page;
  before(async () => {
    app.write('src/main.jsx', source);
    await build({
      root: app.folder,
      configFile: false,
      logLevel: 'silent',
      define: {'process.env.NODE_ENV': '"production"'},
      build: {lib: {entry: 'src/main.jsx', formats: ['es'], fileName: () => 'main.js'}},
    });
    page = await use.browser.newPage();
    await page.route('https://app.example/**', (route) => {
      const {pathname} = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>App</title><div id="app"></div><script type="module" src="/main.js"></script>',
        });
      if (pathname === '/feed.json') return route.fulfill({path: 'data/feed.json'});
      const path = join(app.folder, 'dist', pathname);
      return route.fulfill({contentType: 'text/javascript', body: readFileSync(path, 'utf8')});
    });
    await page.goto('https://app.example/');
  });

  const list = () => page.locator('signpost-resource-list');
  const more = () => page.getByRole('button', {name: /^More/}).click();

  it('shows the feed, with attributes and properties as they were given, and hears its events', async () => {
    await page.getByRole('status').filter({hasText: 'ready after 0'}).waitFor();
    await list().getByRole('searchbox').waitFor();
    await list().getByRole('heading', {level: 3}).first().waitFor();
    assert.equal(
      await list().evaluate((element) => Reflect.get(element, 'now').getFullYear()),
      2026,
    );
  });

  it('follows what changes: a flag that is off, the latest listener, a property taken back', async () => {
    await more();
    await list().getByRole('searchbox').waitFor({state: 'detached'});
    // The page could ask the element itself.
    assert.equal(await page.locator('output').textContent(), '2026');
    await page.getByRole('button', {name: 'Again'}).click();
    await page.getByRole('status').filter({hasText: 'ready after 1'}).waitFor();
    await more();
    await page.getByRole('button', {name: 'More: 2'}).waitFor();
    assert.equal(await list().evaluate((element) => Reflect.get(element, 'now')), undefined);
  });
});

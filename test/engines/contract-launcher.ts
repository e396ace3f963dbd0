import type {BrowserLauncher} from '@web/test-runner-core';
import type {EngineBrowser, EnginePage} from './engine.js';

/** Lets the test runner run its pages in an engine, one after another. */
export function launcherFor(name: string, browser: EngineBrowser): BrowserLauncher & Pages {
  const open = new Map<string, EnginePage>();
  const pageOf = (id: string) => {
    const page = open.get(id);
    if (!page) throw new Error(`${name} has no page for ${id}.`);
    return page;
  };
  return {
    name,
    // The runner's commands press keys and move the pointer of every page that looks like this.
    type: 'puppeteer',
    concurrency: 1,
    stop: () => browser.close(),
    startSession: async (id, url) => {
      const page = await browser.open();
      open.set(id, page);
      await page.goto(url);
    },
    startDebugSession: () => Promise.reject(new Error(`${name} shows its pages to nobody.`)),
    isActive: (id) => open.has(id),
    getBrowserUrl: (id) => pageOf(id).url(),
    stopSession: async (id) => {
      const page = pageOf(id);
      open.delete(id);
      await page.close();
      return {};
    },
    getPage: pageOf,
  };
}

interface Pages {
  /** What the runner's commands ask for. */
  readonly getPage: (id: string) => EnginePage;
}

import {after, before} from 'node:test';
import type {Browser} from 'playwright-core';
import {openBrowser} from './open-browser.js';
import {serveProject, type ProjectServer} from './serve-project.js';

/** A browser and a server of the project's folder for all tests of the file that calls this. */
export function useBrowser(): {readonly browser: Browser; readonly origin: string} {
  const use = {} as {browser: Browser; origin: string};
  let server: ProjectServer | undefined;
  before(async () => {
    server = await serveProject();
    use.origin = server.origin;
    use.browser = await openBrowser();
  });
  after(async () => {
    await (use.browser as Browser | undefined)?.close();
    await server?.close();
  });
  return use;
}

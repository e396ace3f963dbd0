import puppeteer, {type Browser, type KeyInput, type LaunchOptions} from 'puppeteer-core';
import {callOf, usualSize, type EngineBrowser, type EnginePage, type Size} from './engine.js';

/** Starts Chromium by its own protocol or Firefox by WebDriver BiDi. */
export async function startPuppeteer(options: LaunchOptions): Promise<EngineBrowser> {
  const browser = await puppeteer.launch({headless: true, ...options});
  const [, version = ''] = (await browser.version()).split('/');
  return {
    version,
    open: (size = usualSize) => openPage(browser, size),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, size: Size): Promise<EnginePage> {
  // A window for each page: a tab behind another one draws no frames and waits for them for ever.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({...size});
  const {keyboard, mouse} = page;
  return {
    keyboard: {
      press: (key) => keyboard.press(key as KeyInput),
      down: (key) => keyboard.down(key as KeyInput),
      up: (key) => keyboard.up(key as KeyInput),
      type: (text) => keyboard.type(text),
    },
    mouse: {
      move: (x, y) => mouse.move(x, y),
      down: () => mouse.down(),
      up: () => mouse.up(),
      reset: () => mouse.reset(),
    },
    goto: async (address) => {
      await page.goto(address, {waitUntil: 'load'});
    },
    evaluate: (run, ...args) => page.evaluate(callOf(run, args)) as never,
    url: () => Promise.resolve(page.url()),
    close: () => context.close(),
  };
}

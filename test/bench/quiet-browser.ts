import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Readable, Writable} from 'node:stream';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';

/**
 * A browser that is told what to do and not watched. A tool that tests pages puts a large script
 * into each and keeps a copy of all that it receives, on the page's own thread: both take an old
 * phone longer than 50 milliseconds, and would count as long tasks of the page.
 */
export interface QuietBrowser {
  readonly version: string;
  /**
   * Opens a page in a window of 1280 × 720 pixels, as somebody who was never there before.
   *
   * @param rate - How many times slower its processor is from the first. Default: 1.
   */
  readonly open: (url: string, rate?: number) => Promise<QuietPage>;
  readonly close: () => Promise<void>;
}

export interface QuietPage {
  /** What an expression comes to, or what its promise resolves to. It has to be JSON. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Makes its processor so many times slower. */
  readonly slowDown: (rate: number) => Promise<void>;
  /** Presses a key: a letter, or one of `keys`. */
  readonly press: (key: string) => Promise<void>;
  /** Moves the mouse to a place and clicks, as fast as a quick hand. In CSS pixels from the top left of the window. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Turns the wheel, in CSS pixels. */
  readonly scroll: (by: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long a quick hand takes before it presses and until it lets go, in milliseconds. */
const beforePress = 150;
const press = 80;

/** Keys that are no letters, by their names. */
const keys: Readonly<Record<string, object>> = {
  Backspace: {key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8},
  /** Not a key of its own everywhere, but what selects everything. */
  SelectAll: {key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65, commands: ['selectAll']},
};

export async function launchQuietBrowser(): Promise<QuietBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
  const child = spawn(
    (await ensureBrowser()).path,
    [
      ...browserFlags,
      ...['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
      // Its own first page would be busy for a second.
      ...['--window-size=1280,720', '--no-startup-window'],
    ],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']},
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const send = protocol(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const {product} = await send<{product: string}>('Browser.getVersion');
  return {
    version: product.replace(/^.*\//, ''),
    open: (url, rate) => openPage(send, url, rate),
    close: async () => {
      await send('Browser.close').catch(() => undefined);
      await ended;
      rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    },
  };
}

/** Asks the browser for something, of a page where one is named. */
type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: {readonly message: string};
}

/** Messages of the DevTools protocol are JSON, each with a zero byte at its end. */
function protocol(input: Writable, output: Readable): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let rest = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop()!;
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      waiting.get(answer.id ?? -1)?.(answer);
    }
  });
  // Whoever still waits would wait for ever.
  const end = () => {
    for (const answer of waiting.values()) answer({error: {message: 'The browser has ended.'}});
  };
  output.once('close', end);
  input.on('error', end);
  let last = 0;
  return <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({result, error}) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as T);
      });
      input.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
    });
}

interface Evaluated<T> {
  readonly result: {readonly value: T};
  readonly exceptionDetails?: {readonly exception?: {readonly description?: string}};
}

/** What keeps nothing of what others loaded, nor lets them have it. */
interface Context {
  readonly browserContextId: string;
}

async function openPage(send: Send, url: string, rate = 1): Promise<QuietPage> {
  const {browserContextId} = await send<Context>('Target.createBrowserContext');
  const target = {url: 'about:blank', browserContextId};
  const {targetId} = await send<{targetId: string}>('Target.createTarget', target);
  const attach = {targetId, flatten: true};
  const {sessionId} = await send<{sessionId: string}>('Target.attachToTarget', attach);
  const ask = <T = unknown>(method: string, params: object) => send<T>(method, params, sessionId);
  const mouse = (type: string, x: number, y: number, more: object = {}) =>
    ask('Input.dispatchMouseEvent', {type, x, y, ...more});
  const left = {button: 'left', clickCount: 1};
  const slowDown = async (rate: number) => {
    await ask('Emulation.setCPUThrottlingRate', {rate});
  };
  await slowDown(rate);
  const evaluate = async <T>(expression: string) => {
    const how = {expression, awaitPromise: true, returnByValue: true};
    const {result, exceptionDetails} = await ask<Evaluated<T>>('Runtime.evaluate', how);
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? `It failed: ${expression}`);
    return result.value;
  };
  await ask('Page.navigate', {url});
  // The page that was there before may answer for a moment.
  const isThere = `location.href === ${JSON.stringify(url)} && document.body !== null`;
  while (!(await evaluate<boolean>(isThere))) await pause(50);
  return {
    slowDown,
    evaluate,
    press: async (key) => {
      const what = keys[key] ?? {key, text: key};
      await ask('Input.dispatchKeyEvent', {type: 'keyDown', ...what});
      await ask('Input.dispatchKeyEvent', {type: 'keyUp', ...what});
    },
    click: async (x, y) => {
      await mouse('mouseMoved', x, y);
      await pause(beforePress);
      await mouse('mousePressed', x, y, left);
      await pause(press);
      await mouse('mouseReleased', x, y, left);
    },
    scroll: async (by) => {
      await mouse('mouseWheel', 640, 360, {deltaX: 0, deltaY: by});
    },
    close: async () => {
      await send('Target.disposeBrowserContext', {browserContextId});
    },
  };
}

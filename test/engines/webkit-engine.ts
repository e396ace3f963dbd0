import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {callOf, usualSize, type EngineBrowser, type EnginePage, type Size} from './engine.js';
import {WebDriverSession, type KeyAction} from './web-driver.js';

/** The programs of WebKitGTK. */
export interface WebKitPrograms {
  readonly driver: string;
  /** A small browser that comes with the engine. */
  readonly browser: string;
  /** A screen that nobody sees. */
  readonly screen: string;
  /** Makes a window the one that is worked in: in any other the engine shows no focus. */
  readonly windows: string;
}

/** Starts WebKitGTK by its driver, on a screen that nobody sees. */
export async function startWebKit(programs: WebKitPrograms): Promise<EngineBrowser> {
  const children: ChildProcess[] = [];
  const end = () => children.forEach((child) => child.kill());
  // A run that is broken off must not leave them behind.
  process.once('exit', end);
  const close = () => {
    process.off('exit', end);
    end();
  };
  try {
    const display = await startScreen(programs.screen, children);
    const environment = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // There is no graphics card to share memory with.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LC_ALL: 'C.UTF-8',
    };
    children.push(spawn(programs.windows, [], {stdio: 'ignore', env: environment}));
    const port = await freePort();
    const driver = spawn(programs.driver, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: environment,
    });
    children.push(driver);
    const address = `http://127.0.0.1:${port}`;
    await answers(`${address}/status`);
    const session = await WebDriverSession.start(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
    });
    return {
      version: session.version,
      open: (size = usualSize) => openPage(session, size),
      close: async () => {
        await session.end().catch(() => undefined);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function openPage(session: WebDriverSession, size: Size) {
  await session.goto('about:blank');
  await fit(session, size);
  const act = (...actions: KeyAction[]) => session.keys(actions).then(() => undefined);
  const point = (...actions: Parameters<WebDriverSession['pointer']>[0]) =>
    session.pointer(actions).then(() => undefined);
  return {
    keyboard: {
      press: (key) => act(['keyDown', key], ['keyUp', key]),
      down: (key) => act(['keyDown', key]),
      up: (key) => act(['keyUp', key]),
      type: (text) =>
        act(
          ...[...text].flatMap((key): KeyAction[] => [
            ['keyDown', key],
            ['keyUp', key],
          ]),
        ),
    },
    mouse: {
      move: (x, y) => point({type: 'pointerMove', x, y, duration: 0}),
      down: () => point({type: 'pointerDown', button: 0}),
      up: () => point({type: 'pointerUp', button: 0}),
      reset: async () => {
        await session.release();
        await point({type: 'pointerMove', x: 0, y: 0, duration: 0});
      },
    },
    goto: async (address) => {
      await session.goto(address);
    },
    evaluate: (run, ...args) => session.evaluate(callOf(run, args)) as never,
    url: () => session.url(),
    close: async () => {
      await session.goto('about:blank');
    },
  } satisfies EnginePage;
}

/** Makes the window so large that its inside is as large as asked for. */
async function fit(session: WebDriverSession, {width, height}: Size) {
  await session.resize(width, height);
  const [innerWidth, innerHeight] = (await session.evaluate('[innerWidth, innerHeight]')) as [
    number,
    number,
  ];
  if (innerWidth !== width || innerHeight !== height)
    await session.resize(2 * width - innerWidth, 2 * height - innerHeight);
}

async function startScreen(program: string, children: ChildProcess[]): Promise<string> {
  const screen = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  children.push(screen);
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error(`${program} ended at once.`)));
    screen.stdio[3]!.once('data', (data) => resolve(String(data).trim()));
  });
  return `:${number}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

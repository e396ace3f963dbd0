import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {browserFlags, ensureBrowser} from '../browser/ensure-browser.mjs';
import type {Engine} from './engine.js';
import {startPuppeteer} from './puppeteer-engine.js';
import {startWebKit} from './webkit-engine.js';

const {env, platform} = process;

const chromium: Engine = {
  name: 'Chromium',
  howToGet: 'install Chrome, Chromium or Edge, or set CHROME_PATH',
  start: async () => {
    const {path} = await ensureBrowser();
    return startPuppeteer({
      executablePath: path,
      // Lets a test tidy up memory.
      args: [...browserFlags, '--js-flags=--expose-gc'],
    });
  },
};

const firefox: Engine = {
  name: 'Firefox',
  howToGet: 'install Firefox, on Debian by apt-get install firefox-esr, or set FIREFOX_PATH',
  start: async () => {
    const executablePath = find([
      env.FIREFOX_PATH,
      ...onPath('firefox-esr', 'firefox'),
      ...(platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
      ...(platform === 'win32'
        ? [join(env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')]
        : []),
    ]);
    if (!executablePath) return undefined;
    return startPuppeteer({
      browser: 'firefox',
      executablePath,
      // Lets a test tidy up memory with `TestUtils.gc()`.
      extraPrefsFirefox: {'dom.testing.testutils.enabled': true},
    });
  },
};

const webkit: Engine = {
  name: 'WebKitGTK',
  howToGet: 'on Debian: apt-get install webkit2gtk-driver xvfb openbox',
  start: async () => {
    const driver = find(onPath('WebKitWebDriver'));
    const browser = find(miniBrowsers());
    const screen = find(onPath('Xvfb'));
    const windows = find(onPath('openbox'));
    return driver && browser && screen && windows
      ? startWebKit({driver, browser, screen, windows})
      : undefined;
  },
};

/** Those that the library is tried in; WebKitGTK stands for what Safari is built of. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];

/** The one that the variable ENGINE names. */
export function chosenEngine(): Engine {
  const engine = engines.find(({name}) => name === env.ENGINE);
  if (engine) return engine;
  const names = engines.map(({name}) => name).join(', ');
  throw new Error(`ENGINE is ${env.ENGINE ?? 'not set'}; it can be ${names}.`);
}

const onPath = (...names: readonly string[]) =>
  names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

/** The distributions keep it in different folders, named after the interface it was built for. */
function miniBrowsers(): readonly string[] {
  const parents = ['/usr/libexec', '/usr/lib', '/usr/lib64', ...foldersIn('/usr/lib', /-linux-/)];
  return parents
    .flatMap((parent) => foldersIn(parent, /^webkit(2gtk|gtk)-/))
    .map((folder) => join(folder, 'MiniBrowser'));
}

function foldersIn(parent: string, name: RegExp): readonly string[] {
  try {
    return readdirSync(parent)
      .filter((entry) => name.test(entry))
      .map((entry) => join(parent, entry));
  } catch {
    return [];
  }
}

function find(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path): path is string => {
    try {
      if (!path) return false;
      // Windows has no executable bit to ask for.
      accessSync(path, platform === 'win32' ? constants.F_OK : constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

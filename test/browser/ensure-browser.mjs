// Finds a browser of the Chromium family, or gets one, so that `npm test` needs nothing but Node.
//
//   import {ensureBrowser, browserFlags} from './ensure-browser.mjs';
//   const {path, origin} = await ensureBrowser();
//
//   node test/browser/ensure-browser.mjs      prints the path
//
// The order: the CHROME_PATH variable, an installed browser, the system's package manager where
// that surprises nobody, the copy that the npm package @sparticuz/chromium carries.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const {env, platform, arch} = process;
const isRoot = process.getuid?.() === 0;

/**
 * What a browser does besides showing a page: with each window of a test it loaded two pages more, for
 * suggestions below its address bar, and started a process for a page that might come. Chromium takes
 * the last of several such lists, so this one holds what Playwright switches off by itself, too.
 */
const switchedOff = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/**
 * Flags for a headless run on a build machine. Chromium's own sandbox needs a kernel feature that
 * root and most containers do not have; a person's own machine keeps the sandbox.
 */
export const browserFlags = [
  ...(platform === 'linux' && (isRoot || env.CI) ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Experiments that a maker of browsers tries on some of its users.
  '--disable-field-trial-config',
  `--disable-features=${switchedOff}`,
];

/**
 * @returns {Promise<{path: string, origin: 'CHROME_PATH' | 'installed' | 'apt-get' | 'npm'}>}
 * @throws when CHROME_PATH names nothing that runs, or no browser can be had.
 */
export async function ensureBrowser() {
  const chosen = env.CHROME_PATH;
  if (chosen) {
    // Somebody's explicit choice must not be replaced by another browser without a word.
    if (!isRunnable(chosen)) throw new Error(`CHROME_PATH is ${chosen}, which cannot be run.`);
    return {path: chosen, origin: 'CHROME_PATH'};
  }

  const ways = [
    ['installed', findInstalled],
    ['apt-get', installWithApt],
    ['npm', unpackFromNpm],
  ];
  for (const [origin, way] of ways) {
    const path = await way();
    if (path) return {path, origin};
  }
  throw new Error(
    'No browser found for the tests. Install Chrome, Chromium or Edge, ' +
      'or set CHROME_PATH to one that is not in a usual place.',
  );
}

function findInstalled() {
  return candidates().find(isRunnable);
}

function candidates() {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return programs.flatMap((name) =>
      roots.map((root) => join(root, `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ];
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installWithApt() {
  if (platform !== 'linux' || !existsSync('/etc/debian_version')) return undefined;
  // Root has already decided about this machine, and a build machine belongs to its script.
  // Anybody else is asked by the error message instead of by a password prompt.
  if (!isRoot && !env.CI) return undefined;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const apt = (...words) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...words];
    const {status} = spawnSync(command, rest, {
      // The messages go to stderr: stdout may be read for the path alone.
      stdio: ['ignore', 2, 2],
      env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    return status === 0;
  };
  const installed =
    apt('update') &&
    // A font too, else text has no height and layout tests measure boxes of nothing.
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return installed ? findInstalled() : undefined;
}

async function unpackFromNpm() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  // The package unpacks the system libraries it carries only where it believes to be on Lambda,
  // and a machine without a browser seldom has those libraries either.
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isRunnable(path) {
  try {
    // Windows has no executable bit to ask for.
    accessSync(path, platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {path, origin} = await ensureBrowser();
  console.error(`Browser found: ${origin}`);
  console.log(path);
}

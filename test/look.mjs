// Takes pictures of a page, to look at what a test cannot judge.
//
//   node test/look.mjs <address or path> <folder for the pictures> [options]
//
//   --widths 320,768,1280   widths of the window in CSS pixels (these are the usual ones)
//   --scheme light|dark     the visitor's preferred colours
//   --forced-colors         the forced colours of a high-contrast theme
//   --lang en|cy            the page's language, whatever its own markup says
//   --full                  the whole page and not the first screen
//   --print                 as it is printed: a picture in print styles, and a PDF
//   --wait <selector>       waits for an element first; selectors reach into shadow roots
//
// A path is served from the project root: `node test/look.mjs stories/partner-pages/ pictures`.
// Beside the pictures it tells what the console said, what did not load, and whether the page
// scrolls sideways.
/* global document, MutationObserver -- two functions below run in the page */
import {existsSync, mkdirSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {startDevServer} from '@web/dev-server';
import {chromium} from 'playwright-core';
import {browserFlags, ensureBrowser} from './browser/ensure-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    widths: {type: 'string', default: '320,768,1280'},
    scheme: {type: 'string', default: 'light'},
    'forced-colors': {type: 'boolean', default: false},
    lang: {type: 'string'},
    full: {type: 'boolean', default: false},
    print: {type: 'boolean', default: false},
    wait: {type: 'string'},
  },
});
const [page, folder] = positionals;
if (!page || !folder) {
  console.error('Usage: node test/look.mjs <address or path> <folder> [options]');
  process.exit(2);
}
mkdirSync(folder, {recursive: true});

const server = /^https?:/.test(page) ? undefined : await serve();
const address = server ? addressOf(page) : page;
const {path: executablePath} = await ensureBrowser();
const browser = await chromium.launch({executablePath, args: browserFlags});
try {
  for (const width of options.widths.split(',').map(Number)) await look(width);
} finally {
  await browser.close();
  await server?.stop();
}

async function look(width) {
  const context = await browser.newContext({
    viewport: {width, height: width < 600 ? 720 : 900},
    colorScheme: options.scheme,
    forcedColors: options['forced-colors'] ? 'active' : 'none',
    ...(options.lang && {locale: options.lang === 'cy' ? 'cy-GB' : 'en-GB'}),
  });
  const tab = await context.newPage();
  tab.on('console', (message) => {
    const {url} = message.location();
    // Browsers ask for an icon that no page here promises.
    if (url.endsWith('/favicon.ico')) return;
    if (['warning', 'error'].includes(message.type())) say(width, `${message.text()} (${url})`);
  });
  tab.on('pageerror', (error) => say(width, error.message));
  tab.on('response', (response) => {
    if (response.status() >= 400) say(width, `${response.status()} ${response.url()}`);
  });
  tab.on('requestfailed', (request) => say(width, `not loaded: ${request.url()}`));
  if (options.lang) await tab.addInitScript(setLanguage, options.lang);
  if (options.print) await tab.emulateMedia({media: 'print'});

  await tab.goto(address, {waitUntil: 'networkidle'});
  if (options.wait) await tab.locator(options.wait).first().waitFor();
  // A picture taken before the fonts are there shows another text than the visitor sees.
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));

  const overflow = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) say(width, `scrolls sideways by ${overflow} px`);

  const name = [
    new URL(address).pathname
      .replace(/\.html$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? 'index',
    width,
    options.scheme === 'dark' && 'dark',
    options['forced-colors'] && 'forced',
    options.lang,
    options.print && 'print',
  ]
    .filter(Boolean)
    .join('-');
  await tab.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: options.full || options.print,
  });
  console.log(join(folder, `${name}.png`));
  if (options.print) {
    await tab.pdf({path: join(folder, `${name}.pdf`), format: 'A4', printBackground: true});
    console.log(join(folder, `${name}.pdf`));
  }
  await context.close();
}

/** Runs in the page before its own scripts, as soon as the parser has made the root element. */
function setLanguage(lang) {
  new MutationObserver((_, observer) => {
    if (!document.documentElement) return;
    document.documentElement.lang = lang;
    if (document.body) observer.disconnect();
  }).observe(document, {childList: true, subtree: true});
}

function serve() {
  return startDevServer({
    config: {rootDir: root, hostname: 'localhost'},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
}

/** Paths are taken from the project root, or from where the command is given. */
function addressOf(path) {
  const [file, query = ''] = path.split(/(?=[?#])/, 2);
  const full = existsSync(resolve(file)) ? resolve(file) : join(root, file);
  if (!existsSync(full)) throw new Error(`No such page: ${file}`);
  const inProject = relative(root, full).split('\\').join('/');
  const slash = statSync(full).isDirectory() ? '/' : '';
  return `http://localhost:${server.config.port}/${inProject}${slash}${query}`;
}

function say(width, text) {
  console.log(`  ${width}: ${text}`);
}

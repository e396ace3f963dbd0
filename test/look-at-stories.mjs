// Takes pictures of every story, to look at what a test cannot judge.
//
//   node test/look-at-stories.mjs <folder for the pictures> [options]
//
//   --widths 320,1280       widths of the window in CSS pixels (these are the usual ones)
//   --themes none,govuk     themes to wear; all of them and none without this
//   --schemes light,dark    colour schemes, dark only where a theme has it (both without this)
//   --langs en,cy           languages of the page (both without this)
//   --only <words>          stories whose title or name has one of these, parted by commas
//   --forced-colors         the forced colours of a high-contrast theme
//   --height 1600           how much of a long story is in a picture, in CSS pixels
//
// Beside the pictures there is a contact sheet for each width, language, theme and scheme, as
// `sheet-….html` and as a picture of it, and `index.html`, which leads to them.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromium} from 'playwright-core';
import {browserFlags, ensureBrowser} from './browser/ensure-browser.mjs';
import {jsonModules} from './browser/json-modules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    widths: {type: 'string', default: '320,1280'},
    themes: {type: 'string', default: ''},
    schemes: {type: 'string', default: 'light,dark'},
    langs: {type: 'string', default: 'en,cy'},
    only: {type: 'string', default: ''},
    'forced-colors': {type: 'boolean', default: false},
    height: {type: 'string', default: '1600'},
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Usage: node test/look-at-stories.mjs <folder> [options]');
  process.exit(2);
}
mkdirSync(folder, {recursive: true});

const list = (text) => text.split(',').filter(Boolean);
const isWanted = (wanted, name) => wanted.length === 0 || wanted.includes(name);

const server = await startDevServer({
  config: {
    rootDir: root,
    hostname: 'localhost',
    nodeResolve: true,
    middleware: [storyPage],
    plugins: [
      jsonModules(),
      esbuildPlugin({ts: true, tsconfig: join(root, 'tsconfig.json'), target: 'es2022'}),
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const {path: executablePath} = await ensureBrowser();
const browser = await chromium.launch({executablePath, args: browserFlags});
try {
  const sheets = [];
  for (const width of list(options.widths).map(Number)) sheets.push(...(await lookAt(width)));
  await contactSheets(sheets);
} finally {
  await browser.close();
  await server.stop();
}

/** Takes every story at a width; gives the pictures of each sheet. */
async function lookAt(width) {
  const tab = await browser.newPage({
    viewport: {width, height: width < 600 ? 720 : 900},
    forcedColors: options['forced-colors'] ? 'active' : 'none',
  });
  tab.on('pageerror', (error) => console.log(`  ${error.message}`));
  await tab.goto(`http://localhost:${server.config.port}/every-story.html`, {timeout: 90_000});
  await tab.waitForFunction('globalThis.looking', undefined, {timeout: 90_000});
  const {names, dresses} = await tab.evaluate(() => globalThis.looking.offers());
  const wanted = names
    .map((name, index) => ({name, index}))
    .filter(
      ({name}) =>
        !options.only ||
        list(options.only).some((words) => name.toLowerCase().includes(words.toLowerCase())),
    );
  const worn = dresses
    .map((dress, index) => ({...dress, index}))
    .filter(
      ({theme, scheme}) =>
        isWanted(list(options.themes), theme) && isWanted(list(options.schemes), scheme),
    );
  const sheets = new Map();
  for (const lang of list(options.langs))
    for (const {name, index} of wanted) {
      await tab.evaluate(([at, tag]) => globalThis.looking.show(at, tag), [index, lang]);
      for (const {theme, scheme, index: at} of worn) {
        const height = await tab.evaluate((dress) => globalThis.looking.wear(dress), at);
        const sheet = [width, lang, theme, scheme].join('-');
        const file = `${sheet}-${name.replaceAll(/\W+/g, '-')}.png`;
        await tab.screenshot({
          path: join(folder, file),
          fullPage: true,
          clip: {x: 0, y: 0, width, height: Math.min(height, Number(options.height))},
        });
        sheets.set(sheet, [...(sheets.get(sheet) ?? []), {name, file}]);
      }
    }
  await tab.close();
  return [...sheets];
}

/** A page with all pictures of one kind, and a picture of that. */
async function contactSheets(sheets) {
  const tab = await browser.newPage({viewport: {width: 1600, height: 900}});
  for (const [sheet, pictures] of sheets) {
    const file = join(folder, `sheet-${sheet}.html`);
    const columns = sheet.startsWith('3') ? 8 : 4;
    const figures = pictures.map(
      ({name, file: src}) =>
        `<figure><figcaption>${name}</figcaption><a href="${src}"><img src="${src}" alt=""></a></figure>`,
    );
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${sheet}</title><style>
body {font: 12px sans-serif; margin: 8px; columns: ${columns}; column-gap: 8px; background: #999}
figure {margin: 0 0 12px; break-inside: avoid} img {width: 100%; display: block}
</style>${figures.join('\n')}</html>\n`,
    );
    await tab.goto(pathToFileURL(resolve(file)).href);
    await tab.screenshot({path: join(folder, `sheet-${sheet}.png`), fullPage: true});
    console.log(join(folder, `sheet-${sheet}.png`));
  }
  await tab.close();
  const links = sheets.map(([sheet]) => `<li><a href="sheet-${sheet}.html">${sheet}</a></li>`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stories</title><ul>${links.join('')}</ul></html>\n`,
  );
  console.log(join(folder, 'index.html'));
}

/** The page that shows one story after another. */
function storyPage(context, next) {
  if (context.path !== '/every-story.html') return next();
  context.type = 'html';
  context.body =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Stories</title><body><main></main><script type="module" src="/test/browser/look-page.ts"></script></body></html>';
}

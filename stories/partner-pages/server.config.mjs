import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';

const port = await firstFreePort(8080);

/**
 * Serves the project as it lies on the disk, nothing rewritten: the partner pages have to work on
 * any web server, so this one must not help them.
 *
 * @type {import('@web/dev-server').DevServerConfig}
 */
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  hostname: 'localhost',
  port,
  plugins: [
    {
      name: 'where-to-look',
      serverStart() {
        console.log(`\nPartner pages: http://localhost:${port}/stories/partner-pages/\n`);
      },
    },
  ],
};

/** Another project often holds the usual port already. */
async function firstFreePort(from) {
  for (let candidate = from; candidate < from + 100; candidate++) {
    if (await isFree(candidate)) return candidate;
  }
  throw new Error(`No free port between ${from} and ${from + 99}.`);
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(candidate, 'localhost');
  });
}

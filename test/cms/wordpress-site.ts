import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {NotFound} from './workshop.js';

/** Where Debian's package puts it. */
const installed = process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress';

/**
 * Sets up an empty WordPress with a database of its own for as long as something runs.
 *
 * @param run - Gets the folder of the site.
 * @returns What that returns, or what is missing on this machine.
 */
export async function withWordpress<Found>(
  folder: string,
  run: (site: string) => Found | Promise<Found>,
): Promise<Found | NotFound> {
  const missing = [
    ...['php', 'mariadb', 'mariadbd', 'mariadb-install-db'].filter((name) => !isCommand(name)),
    ...(existsSync(join(installed, 'wp-includes')) ? [] : [installed]),
  ];
  if (missing.length > 0)
    return {
      notFound: `there is no ${missing.join(', ')} (on Debian: apt-get install wordpress php-cli php-mysql mariadb-server)`,
    };
  const own = mkdtempSync(join(folder, 'wordpress-'));
  const site = join(own, 'site');
  // Of its own, because the package's reads its settings from the system's.
  cpSync(installed, site, {
    recursive: true,
    dereference: true,
    filter: (file) => !file.endsWith('wp-config.php'),
  });
  const theme = fileURLToPath(new URL('wordpress/theme', import.meta.url));
  cpSync(theme, join(site, 'wp-content/themes/plain'), {recursive: true});
  const database = await startDatabase(join(own, 'database'));
  try {
    configure(site, database.socket);
    runPhp(site, 'install.php');
    return await run(site);
  } finally {
    await database.stop();
  }
}

const isCommand = (name: string) =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].some((folder) =>
    existsSync(join(folder, name)),
  );

/** Runs a script of the folder `wordpress/`. */
export function runPhp(site: string, script: string, ...args: readonly string[]): string {
  const file = fileURLToPath(new URL(`wordpress/${script}`, import.meta.url));
  return execFileSync('php', [file, site, ...args], {encoding: 'utf8', timeout: 120_000});
}

/** Settings that are no secrets: the database is gone with the folder, and no port leads to it. */
function configure(site: string, socket: string): void {
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost'));
define('WP_SITEURL', WP_HOME);
define('WP_DEFAULT_THEME', 'plain');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
}

interface Database {
  readonly socket: string;
  readonly stop: () => Promise<void>;
}

async function startDatabase(folder: string): Promise<Database> {
  mkdirSync(folder);
  const socket = join(folder, 'sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const env = {...process.env, PATH: `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin`};
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${folder}`, '--auth-root-authentication-method=normal', ...user],
    {stdio: 'ignore', env, timeout: 120_000},
  );
  const server = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${folder}`, `--socket=${socket}`, '--skip-networking', ...user],
    {stdio: 'ignore', env},
  );
  for (let tries = 0; !existsSync(socket); tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error('The database does not start.');
    await wait(100);
  }
  const sql = 'CREATE DATABASE wordpress CHARACTER SET utf8mb4';
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql], {env});
  return {socket, stop: () => stopped(server)};
}

/** Ends a program that was started here. */
export const stopped = (server: ChildProcess) =>
  new Promise<void>((done) => {
    if (server.exitCode !== null) return done();
    server.once('exit', () => done());
    server.kill();
  });

import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {Snippets} from './snippets.js';
import type {TrySystem} from './workshop.js';

/** Where Debian's package puts it. */
const installed = process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress';

/** Who may write any HTML, and who may not. On a network of sites, only its administrators may. */
const people = {author: 'authors, contributors', admin: 'administrators, editors'};
const texts = {block: 'block “Custom HTML”', classic: 'classic editor'};

/** What WordPress publishes of a snippet that somebody saved in a post. */
export const tryWordpress: TrySystem = async (snippets, {folder}) => {
  const missing = [
    ...['php', 'mariadbd', 'mariadb-install-db'].filter((name) => !isCommand(name)),
    ...(existsSync(join(installed, 'wp-includes')) ? [] : [installed]),
  ];
  if (missing.length > 0)
    return {
      notFound: `there is no ${missing.join(', ')} (on Debian: apt-get install wordpress php-cli php-mysql mariadb-server)`,
    };
  const site = join(folder, 'wordpress');
  // Of its own, because the package's reads its settings from the system's.
  cpSync(installed, site, {
    recursive: true,
    dereference: true,
    filter: (file) => !file.endsWith('wp-config.php'),
  });
  const database = await startDatabase(join(folder, 'database'));
  try {
    configure(site, database.socket);
    runPhp(site, 'install.php');
    const input = join(folder, 'snippets.json');
    writeFileSync(input, JSON.stringify(snippets));
    const published = JSON.parse(
      runPhp(site, 'publish.php', input).trim().split('\n').at(-1)!,
    ) as Readonly<Record<string, Snippets>>;
    const [, version] = /\$wp_version = '([^']+)'/.exec(
      readFileSync(join(site, 'wp-includes/version.php'), 'utf8'),
    )!;
    return Object.entries(people).flatMap(([person, who]) =>
      Object.entries(texts).map(([text, setting]) => ({
        id: `wordpress-${person}-${text}`,
        system: `WordPress, ${who}`,
        setting,
        software: `WordPress ${version!}`,
        published: published[`wordpress-${person}-${text}`]!,
      })),
    );
  } finally {
    await database.stop();
  }
};

const isCommand = (name: string) =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].some((folder) =>
    existsSync(join(folder, name)),
  );

/** Runs a script of the folder `wordpress/`. */
function runPhp(site: string, script: string, ...args: readonly string[]): string {
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

const stopped = (server: ChildProcess) =>
  new Promise<void>((done) => {
    if (server.exitCode !== null) return done();
    server.once('exit', () => done());
    server.kill();
  });

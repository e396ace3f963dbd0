import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import type {Filtered} from './results.js';
import type {Snippets} from './snippets.js';

/** Where systems are set up for one run. */
export interface Workshop {
  /** A folder outside the project, which is gone afterwards. */
  readonly folder: string;
  readonly browser: Browser;
}

/** Why a system could not be tried, and what to install. */
export interface NotFound {
  readonly notFound: string;
}

/** Puts the snippets through a system's own code, for each kind of editor it has. */
export type TrySystem = (
  snippets: Snippets,
  workshop: Workshop,
) => Promise<readonly Filtered[] | NotFound>;

/**
 * Gets packages for one run. They are no dependencies of the project, because their licence is
 * another.
 *
 * @param packages - Names with exact versions, as npm takes them.
 * @returns The folder that has them, or why they cannot be had.
 */
export function installPackages(
  {folder}: Workshop,
  name: string,
  packages: readonly string[],
): string | NotFound {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{"private": true}');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
      cwd: place,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
      timeout: 300_000,
    });
  } catch {
    return {notFound: `npm could not install ${packages.join(' and ')}`};
  }
  return join(place, 'node_modules');
}

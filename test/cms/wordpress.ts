import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Snippets} from './snippets.js';
import {runPhp, withWordpress} from './wordpress-site.js';
import type {TrySystem} from './workshop.js';

/** Who may write any HTML, and who may not. On a network of sites, only its administrators may. */
const people = {author: 'authors, contributors', admin: 'administrators, editors'};
const texts = {block: 'block “Custom HTML”', classic: 'classic editor'};

/** What WordPress publishes of a snippet that somebody saved in a post. */
export const tryWordpress: TrySystem = (snippets, {folder}) =>
  withWordpress(folder, (site) => {
    const input = join(folder, 'snippets.json');
    writeFileSync(input, JSON.stringify(snippets));
    const output = runPhp(site, 'publish.php', input).trim().split('\n').at(-1)!;
    const published = JSON.parse(output) as Readonly<Record<string, Snippets>>;
    const versions = readFileSync(join(site, 'wp-includes/version.php'), 'utf8');
    const [, version] = /\$wp_version = '([^']+)'/.exec(versions)!;
    return Object.entries(people).flatMap(([person, who]) =>
      Object.entries(texts).map(([text, setting]) => ({
        id: `wordpress-${person}-${text}`,
        system: `WordPress, ${who}`,
        setting,
        software: `WordPress ${version!}`,
        published: published[`wordpress-${person}-${text}`]!,
      })),
    );
  });

// `npm run readme`: writes the tables of README.md, and the document with every public name, anew from
// dist/custom-elements.json, which is made of the sources' own words, and the budgets of package.json.
import {readFileSync, writeFileSync} from 'node:fs';
import packageJson from '../../../package.json' with {type: 'json'};
import type {Manifest} from '../editor-support/read-elements.js';
import {documents} from './documents.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const readme = readFileSync('README.md', 'utf8');
const made = await documents({manifest, budgets: packageJson['size-limit'], readme});
for (const [path, text] of Object.entries(made)) writeFileSync(path, text);

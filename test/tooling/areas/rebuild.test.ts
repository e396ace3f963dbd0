import assert from 'node:assert/strict';
import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {aProject} from './a-project.js';

const names = [
  'council-names.json',
  'councils.json',
  'credits.json',
  'outcodes.json',
  'places.json',
  'police-forces.json',
  'postcode-regions.json',
  'probation-regions.json',
  'region-map.json',
  'regions.json',
  'wider-areas.json',
];

describe('npm run areas', () => {
  it('makes every table that data/areas has, and says what is new', async () => {
    const project = aProject();
    const {code, text} = await project.build();
    assert.equal(code, 0, text);
    assert.deepEqual(readdirSync(project.out).sort(), names);
    assert.match(text, /^outcodes\.json: written$/m);
    assert.match(text, /^ {2}5 new: areas BT, areas EC, areas G, areas NE, areas OX$/m);
    assert.match(text, /^ {2}2 new: names E07000178 Cowley, names W06000005 Deeside/m);
  });

  it('makes the same again from the same, to the letter', async () => {
    const [first, second] = [aProject(), aProject()];
    await first.build();
    await second.build();
    for (const name of names) assert.equal(first.table(name), second.table(name), name);
    // Also from tables that have been rebuilt already.
    const {text} = await first.build();
    for (const name of names) assert.match(text, new RegExp(`^${name}: the same$`, 'm'));
  });

  it('does not mind the order in which files and lines come', async () => {
    const [straight, turned] = [aProject(), aProject()];
    const turn = (text: string) => text.trimEnd().split('\n').reverse().join('\n') + '\n';
    turned.edit('code-point-open/Data/CSV/ch.csv', turn);
    turned.edit('geonames/postal-GB.txt', turn);
    await straight.build();
    await turned.build();
    for (const name of names) assert.equal(turned.table(name), straight.table(name), name);
  });

  it('writes nothing with --check, and tells by its exit code whether it would', async () => {
    const project = aProject();
    const before = readdirSync(project.out);
    const {code, text} = await project.build('--check');
    assert.equal(code, 1);
    assert.match(text, /^outcodes\.json: would change$/m);
    assert.deepEqual(readdirSync(project.out), before);

    await project.build();
    assert.equal((await project.build('--check')).code, 0);
  });

  it('names what is gone', async () => {
    const project = aProject();
    await project.build();
    project.edit('code-point-open/Data/CSV/ch.csv', (text) => text.replace(/^"CH5 .*\n/gm, ''));
    const {text} = await project.build();
    assert.match(text, /^outcodes\.json: written\n {2}1 changed: areas CH\n/m);
    assert.match(text, /^ {2}latitudes: 13 before, 12 now$/m);
    assert.match(text, /^postcode-regions\.json: written\n {2}1 changed: D CH$/m);
  });

  it('says which optional files it does without', async () => {
    const project = aProject();
    for (const file of ['ons/council-regions.csv', 'ons/council-names.csv'])
      rmSync(join(project.sources, file));
    for (const file of ['cities15000.txt', 'alternateNamesV2.txt'])
      rmSync(join(project.sources, 'geonames', file));
    const {code, text} = await project.build();
    assert.equal(code, 0, text);
    assert.match(text, /council-regions\.csv is not there: the regions of councils are those/);
    assert.match(text, /cities15000\.txt is not there: towns .* are not added/);
    // The boundaries have Welsh names too.
    assert.match(project.table('council-names.json'), /"W06000005": "Flintshire\|Sir y Fflint"/);
    assert.doesNotMatch(project.table('places.json'), /Cowley/);
  });

  it('explains itself, and refuses what it does not know', async () => {
    const project = aProject();
    assert.match((await project.build('--help')).text, /^Usage: npm run areas/);
    const {code, text} = await project.build('--chekc');
    assert.equal(code, 2);
    assert.match(text, /--chekc/);
  });
});

describe('what is kept by hand', () => {
  it('stays: names of regions, counties, police forces, the choice of towns', async () => {
    const project = aProject();
    await project.build();
    assert.match(project.table('regions.json'), /"alsoKnownAs": \["Tyne and Wear"/);
    assert.match(project.table('council-names.json'), /"Cheshire\|Swydd Gaer": "E06:50"/);
    assert.match(project.table('police-forces.json'), /"north-wales": \["North Wales", "W06:5"\]/);
    assert.match(project.table('places.json'), /"Chester\|Caer"/);
  });

  it('has its place from a row that is there, not from one of its name further off', async () => {
    const places = async (latitude: string) => {
      const project = aProject();
      project.edit('geonames/postal-GB.txt', (text) => text.replace('53.1758', latitude));
      await project.build();
      const {latitudes} = JSON.parse(project.table('places.json')) as {latitudes: string};
      return latitudes;
    };
    const asItWas = await places('51.1758');
    assert.notEqual(await places('53.1858'), asItWas, 'a kilometre');
    assert.equal(await places('53.1958'), asItWas, 'two kilometres');
  });

  it('gives way only where a code has been replaced', async () => {
    const project = aProject();
    await project.build();
    assert.match(project.table('council-names.json'), /"Tyne and Wear": "E08:37"/);
    assert.match(project.table('police-forces.json'), /"northumbria": \["Northumbria", "E08:37"\]/);
  });

  it('says which of its councils is no more', async () => {
    const project = aProject();
    project.edit('mysociety/uk_local_authorities.csv', (text) => text.replace(/^OXO,.*\n/m, ''));
    project.edit('code-point-open/Data/CSV/ox.csv', (text) =>
      text.replaceAll('E07000178', 'E09000001'),
    );
    const {code, text} = await project.build();
    assert.equal(code, 2);
    assert.match(
      text,
      /police-forces\.json: Thames Valley: there is no council E07000178 any more/,
    );
  });
});

import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {fixtureFeed} from '../contract/fixture-feed.js';
import {attributesOf, elementsIn, wordsIn} from '../prerender/read-html.js';
import {runIn, type World} from './an-io.js';

const feed = 'https://feeds.example/feed.json';
const script = 'https://cdn.example/signpost.js';
const world: World = {files: {[feed]: JSON.stringify(fixtureFeed)}};

const needed = ['--widget', 'resource-list', '--script', script, '--feed', feed];
const snippet = (...args: readonly string[]) => runIn(world, 'snippet', ...needed, ...args);

describe('signpost snippet', () => {
  it('prints one line with a few titles of the feed inside, and what the page needs', async () => {
    const {code, out, err} = await snippet('--audience', 'school');
    assert.equal(code, 0, err);
    assert.match(
      out,
      /^<signpost-resource-list src="https:\/\/feeds\.example\/feed\.json" audience="school"><h2>Resources<\/h2>/,
    );
    assert.match(
      out,
      /<script type="module" src="https:\/\/cdn\.example\/signpost\.js"><\/script>$/,
    );
    assert.match(
      wordsIn(out),
      /As of 21 November 2026\.Leaflet 1Leaflet 2Leaflet 3Leaflet 4Leaflet 5And 7 more resources\./,
    );
    assert.doesNotMatch(out, /\n/);
    assert.match(
      err,
      /script-src https:\/\/cdn\.example; connect-src https:\/\/feeds\.example; trusted-types lit-html/,
    );
    assert.match(err, /<signpost-resource-list src audience> <script type src>/);
  });

  it('makes every form, of one release and in a language', async () => {
    const box = await snippet(
      '--form',
      'div',
      '--with-search',
      '--version',
      '1.2.3',
      '--lang',
      'cy',
    );
    assert.match(
      box.out,
      /^<div data-signpost="resource-list" data-feed="[^"]+" data-with-search="yes" lang="cy" data-lang="cy"><h2>Adnoddau<\/h2>/,
    );
    assert.match(
      box.err,
      /<script type="module" src="https:\/\/cdn\.example\/v1\.2\.3\/signpost\.js"><\/script>/,
    );
    const iframe = await snippet('--form', 'iframe', '--theme', 'dark', '--height', '300');
    assert.match(
      iframe.out,
      /^<iframe src="https:\/\/cdn\.example\/embed\.html\?widget=resource-list&amp;[^"]+theme=dark" title="Resources" width="100%" height="300"/,
    );
    const themed = await snippet('--form', 'div', '--theme', 'nhs');
    assert.match(
      themed.err,
      /Theme, once in the head .*\n {2}<link rel="stylesheet" href="https:\/\/cdn\.example\/themes\/nhsuk\.css">/,
    );
    const whole = await snippet('--form', 'static', '--audience', 'health');
    const [first] = elementsIn(whole.out);
    assert.equal(attributesOf(first!)['data-prerendered'], '2026-11-21');
    assert.match(wordsIn(whole.out), /Helpline: Phone 0300 123 4567/);
    assert.equal('data-prerendered' in attributesOf(elementsIn(box.out)[0]!), false);
  });

  it('takes the author’s words, or a copy of the feed, where there is no address to read', async () => {
    const offline = {files: {'copy.json': JSON.stringify(fixtureFeed)}};
    const none = await runIn(offline, 'snippet', ...needed);
    assert.equal(none.code, 2);
    assert.match(none.err, /--content <file>, or give --words/);
    const words = await runIn(offline, 'snippet', ...needed, '--words', 'Call <us>');
    assert.match(words.out, />Call &lt;us&gt;<\/signpost-resource-list>/);
    const copy = await runIn(offline, 'snippet', ...needed, '--content', 'copy.json');
    assert.match(copy.out, /A first visit/);
    const iframe = await runIn(
      offline,
      'snippet',
      ...needed,
      '--form',
      'iframe',
      '--title',
      'Help',
    );
    assert.match(iframe.out, / title="Help"/);
  });

  it('has the script checked by the release', async () => {
    const hash = `sha384-${createHash('sha384').update('x').digest('base64')}`;
    const files = {
      ...world.files,
      'dist/integrity.json': JSON.stringify({files: {'signpost.js': 'sha384-listed'}}),
      'dist/signpost.js': 'x',
    };
    const listed = await runIn({files}, 'snippet', ...needed, '--dist', 'dist/');
    assert.match(listed.out, /integrity="sha384-listed" crossorigin="anonymous"/);
    const counted = await runIn({files}, 'snippet', ...needed, '--dist', 'dist/signpost.js');
    assert.ok(counted.out.includes(`integrity="${hash}"`), counted.out);
    const missing = await runIn({files}, 'snippet', ...needed, '--dist', 'elsewhere');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /elsewhere.*no such file/);
  });

  it('says what names nothing in the feed, and makes the snippet all the same', async () => {
    const {code, out, err} = await snippet('--audience', 'nobody');
    assert.equal(code, 1);
    assert.match(out, /audience="nobody"/);
    assert.match(
      err,
      /audience="nobody" names nothing in the feed\. It has: health, prison, school\./,
    );
  });

  it('says the same as JSON', async () => {
    const {out} = await snippet('--json', '--form', 'div');
    const said = JSON.parse(out) as {
      ok: boolean;
      snippet: string;
      needs: {policy: object; script: string};
    };
    assert.equal(said.ok, true);
    assert.match(said.snippet, /^<div data-signpost/);
    assert.deepEqual(Object.keys(said.needs.policy), [
      'script-src',
      'connect-src',
      'trusted-types',
    ]);
    assert.match(said.needs.script, /signpost\.js/);
  });

  it('says how it is called', async () => {
    const wrong: readonly (readonly string[])[] = [
      [],
      ['--widget', 'x', '--script', script, '--feed', feed],
      ['--widget', 'resource-list', '--feed', feed],
      ['--widget', 'resource-list', '--script', script],
      ['--widget', 'resource-list', '--script', 'x', '--feed', feed],
      [...needed, 'more'],
      [...needed, '--form', 'x'],
      [...needed, '--area', 'wales'],
      [...needed, '--theme', 'blue'],
      [...needed, '--form', 'iframe', '--theme', 'x'],
      [...needed, '--height', 'x'],
      [...needed, '--version', 'x'],
      [...needed, '--now', 'x'],
    ];
    for (const args of wrong) {
      const {code, out, err} = await runIn(world, 'snippet', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /^signpost snippet: .*\nTry: signpost snippet --help$/s);
    }
    const help = await runIn(world, 'snippet', '--help');
    assert.match(help.out, /region-search +--heading --heading-level --theme --area --prison/);
  });
});

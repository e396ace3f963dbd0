import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runIn, type World} from './an-io.js';

const script = '<script type="module" src="https://cdn.example/signpost.js"></script>';
const list =
  '<signpost-resource-list src="https://feeds.example/feed.json"><p>Call us.</p></signpost-resource-list>';
const doctor = (world: World, ...args: readonly string[]) => runIn(world, 'doctor', ...args);

describe('signpost doctor', () => {
  it('finds nothing wrong with a page that is in order', async () => {
    const {code, out} = await doctor({files: {'page.html': list + script}}, 'page.html');
    assert.equal(code, 0);
    assert.equal(
      out,
      'page.html: no problems, no notes. The form to use here is “tag”: The tag and the script are on the page.',
    );
  });

  it('prints each problem with its place and what to do', async () => {
    const page = `<html>\n<body>\n${list.replace(' src=', ' scr=')}\n`;
    const {code, out} = await doctor({files: {'-': page}}, '-');
    assert.equal(code, 1);
    assert.match(
      out,
      /^<stdin>:3:1 problem unknown-attribute: .*knows no “scr”\.\n {2}It knows: src, /,
    );
    assert.match(out, /^<stdin> problem no-script: /m);
    assert.match(out, /\n<stdin>: 3 problems, no notes\. The form to use here is “static”: /);
  });

  it('counts notes as no problem', async () => {
    const page = list.replace('<p>Call us.</p>', '') + script;
    const {code, out} = await doctor({files: {'page.html': page}}, 'page.html');
    assert.equal(code, 0);
    assert.match(out, /page\.html:1:1 note no-content/);
  });

  it('reads the policy that a page is sent with, beside those that are named', async () => {
    const address = 'https://site.example/';
    const world = {
      files: {[address]: list + script},
      headers: {[address]: {'content-security-policy': "script-src 'self'"}},
    };
    const {code, out} = await doctor(
      world,
      address,
      '--csp',
      "connect-src 'self'",
      '--csp',
      'trusted-types x',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .split('\n')
        .filter((line) => line.includes('Add to the policy'))
        .map((line) => line.trim()),
      [
        'Add to the policy: connect-src https://feeds.example',
        'Add to the policy: trusted-types lit-html',
        'Add to the policy: script-src https://cdn.example',
      ],
    );
  });

  it('reads addresses from that of the page', async () => {
    const page = list + script.replace('https://cdn.example', '');
    const args = ['page.html', '--csp', 'script-src https://site.example'];
    assert.equal((await doctor({files: {'page.html': page}}, ...args)).code, 1);
    assert.equal(
      (await doctor({files: {'page.html': page}}, ...args, '--address', 'https://site.example/x'))
        .code,
      0,
    );
  });

  it('holds the page against what was pasted, as a file or as text', async () => {
    const files = {'page.html': '<p>Call us.</p>', 'snippet.html': list + script};
    for (const snippet of ['snippet.html', list + script]) {
      const {code, out} = await doctor({files}, 'page.html', '--snippet', snippet);
      assert.equal(code, 1);
      assert.match(
        out,
        /tag-stripped: The editor took <signpost-resource-list> away and kept its content\./,
      );
    }
  });

  it('tells the right integrity of a release', async () => {
    const integrity = JSON.stringify({version: '1.0.0', files: {'signpost.js': 'sha384-right'}});
    const page = list + script.replace('></', ' integrity="sha384-wrong" crossorigin></');
    for (const place of ['dist', 'https://cdn.example/v1/']) {
      const files = {'page.html': page, [`${place.replace(/\/$/, '')}/integrity.json`]: integrity};
      const {out} = await doctor({files}, 'page.html', '--dist', place);
      assert.match(out, /script-integrity: .*\n {2}Write integrity="sha384-right"\./);
    }
  });

  it('says the same as JSON', async () => {
    const {out, code} = await doctor({files: {'page.html': `\n${list}`}}, 'page.html', '--json');
    const said = JSON.parse(out) as {
      ok: boolean;
      form: string;
      findings: {code: string; at?: object}[];
    };
    assert.equal(code, 1);
    assert.deepEqual([said.ok, said.form], [false, 'static']);
    assert.deepEqual(
      said.findings.map((finding) => finding.code),
      ['no-script'],
    );
  });

  it('says so when a page or what it is held against cannot be read', async () => {
    const missing = await doctor({}, 'page.html', '--json');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /page\.html: cannot be read: no such file/);
    assert.equal((JSON.parse(missing.out) as {ok: boolean}).ok, false);
    const world = {files: {'page.html': list + script}};
    assert.equal((await doctor(world, 'page.html', '--snippet', 'x.html')).code, 2);
    assert.equal((await doctor(world, 'page.html', '--dist', 'x')).code, 2);
  });

  it('writes nothing to the terminal that the page could use against it', async () => {
    const page = list.replace(' src=', ' \u001b[2Jx="" src=') + script;
    const {out} = await doctor({files: {'page.html': page}}, 'page.html');
    assert.ok(!out.includes('\u001b'), 'No escape is there.');
    assert.match(out, /\\u001b\[2jx/);
  });

  it('says how it is called', async () => {
    for (const args of [[], ['a', 'b'], ['a', '--x'], ['a', '--address', 'x']]) {
      const {code, err} = await doctor({}, ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^signpost doctor: .*\nTry: signpost doctor --help$/s);
    }
  });
});

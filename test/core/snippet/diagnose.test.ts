import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {diagnose, type Circumstances} from '../../../src/core/snippet/diagnose.js';
import {readPage} from '../../../src/tooling/read-page.js';

const script = '<script type="module" src="https://cdn.example/signpost.js"></script>';
const list =
  '<signpost-resource-list src="https://feeds.example/feed.json" audience="health"><p>Call us.</p></signpost-resource-list>';
const box =
  '<div data-signpost="resource-list" data-feed="https://feeds.example/feed.json" data-audience="health"><p>Call us.</p></div>';
const iframe =
  '<iframe src="https://cdn.example/embed.html?widget=resource-list&amp;feed=https://feeds.example/feed.json" title="Help"></iframe>';
const address = 'https://site.example/page/';

const look = (html: string, circumstances: Circumstances = {}) =>
  diagnose(readPage(html).page, {address, ...circumstances});

/** What is found, as “problem code” and “note code”. */
const found = (html: string, circumstances?: Circumstances) =>
  look(html, circumstances).findings.map(({level, code}) => `${level} ${code}`);

const pastedAs = (html: string) => ({pasted: readPage(html).page});

describe('a page on which the snippet works', () => {
  it('has nothing to say, in every form', () => {
    assert.deepEqual(found(list + script), []);
    assert.deepEqual(found(box + script), []);
    assert.deepEqual(found(iframe), []);
    const forms = [list + script, box + script, iframe].map((html) => look(html).form);
    assert.deepEqual(forms, ['tag', 'div', 'iframe']);
  });

  it('may have its feed elsewhere', () => {
    const bare = '<signpost-resource-list>x</signpost-resource-list>';
    for (const html of [
      `<signpost-feed src="/f.json">${bare}</signpost-feed>${script}`,
      `<signpost-feed id="f" src="/f.json"></signpost-feed>${bare.replace('>', ' feed="f">')}${script}`,
      bare + script.replace(' src', ' data-feed="/f.json" src'),
    ])
      assert.deepEqual(found(html), [], html);
  });

  it('may have attributes of its own, and white space and paragraphs of the editor', () => {
    const html = list.replace(' audience', ' id="x" class="y" data-z="1" aria-label="l" audience');
    assert.deepEqual(found(html + script), []);
    const wrapped = list.replace('<p>', '<br><p>&nbsp;</p><p>') + script;
    assert.deepEqual(found(wrapped), ['note in-paragraph']);
    assert.equal(look(wrapped).form, 'tag');
  });
});

describe('what an editor did to a snippet is named', () => {
  const rows: readonly [what: string, html: string, expected: readonly string[]][] = [
    ['nothing left', '<p>Call us.</p>', ['problem nothing-found']],
    ['only the script left', `<p>Call us.</p>${script}`, ['problem nothing-found']],
    ['shown as text', `<p>${list.replaceAll('<', '&lt;')}</p>`, ['problem escaped']],
    ['shown as escaped text', '<p>&amp;lt;signpost-resource-list&amp;gt;</p>', ['problem escaped']],
    [
      'a box shown as text',
      '<p>&lt;div data-signpost="resource-list"&gt;</p>',
      ['problem escaped'],
    ],
    ['the script taken away', list, ['problem no-script']],
    ['the script taken from a box, whose content is there', box, ['note no-script']],
    [
      'typographic quotes',
      list.replace('"health"', '”health”') + script,
      ['problem typographic-quotes'],
    ],
    [
      'typographic quotes around two words',
      list.replace('"health"', '“health staff”') + script,
      ['problem typographic-quotes'],
    ],
    [
      'typographic quotes in a box, which the script reads past',
      box.replace('"health"', '”health”') + script,
      ['note typographic-quotes'],
    ],
    [
      'typographic quotes in a box that part its words',
      box.replace('"health"', '“health staff”') + script,
      ['problem typographic-quotes'],
    ],
    [
      'a line break that became a tag',
      list.replace(' audience', '<br /> audience') + script,
      ['problem break-in-tag'],
    ],
    [
      'a paragraph around its beginning',
      `<p>${list.replace('<p>', '</p><p>').replace('</signpost', '<p></signpost')}</p>${script}`,
      ['problem not-closed', 'note no-content'],
    ],
    [
      'no end tag',
      `${script}<signpost-resource-list src="/f.json" />Words`,
      ['problem not-closed'],
    ],
    [
      'no content',
      `<signpost-resource-list src="/f.json"></signpost-resource-list>${script}`,
      ['note no-content'],
    ],
    [
      'type of the script lost',
      list + script.replace(' type="module"', ''),
      ['problem script-not-module'],
    ],
    [
      'type of the script changed',
      list + script.replace('module', 'text/javascript'),
      ['problem script-not-module'],
    ],
    [
      'held back for consent',
      list + script.replace('module', 'text/plain'),
      ['problem script-held-back'],
    ],
    [
      'held back by its address',
      list + script.replace(' src', ' data-src'),
      ['problem script-held-back'],
    ],
    ['iframe held back', iframe.replace(' src', ' data-src'), ['problem iframe-held-back']],
    [
      'iframe in a sandbox',
      iframe.replace(' title', ' sandbox="" title'),
      ['problem iframe-sandbox'],
    ],
    ['iframe without title', iframe.replace(' title="Help"', ''), ['note iframe-title']],
  ];
  for (const [what, html, expected] of rows)
    it(what, () => {
      assert.deepEqual(found(html), expected);
    });

  it('with its place in the page', () => {
    const {findings} = look(`<p>One</p>\n  <p>&lt;signpost-feed&gt;</p>`);
    assert.deepEqual(findings[0]?.at, {line: 2, column: 6});
    const {findings: others} = look(`\n\n ${list.replace('audience', 'audiance')}${script}`);
    assert.deepEqual(others[0]?.at, {line: 3, column: 2});
  });

  it('but not where code is shown on purpose', () => {
    assert.deepEqual(
      found(`<pre><code>${list.replaceAll('<', '&lt;')}</code></pre>${list}${script}`),
      [],
    );
  });
});

describe('what an author did to a snippet is named', () => {
  it('a widget that there is not', () => {
    const [finding, ...others] = look(
      list.replaceAll('resource-list', 'resources') + script,
    ).findings;
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'unknown-widget');
    assert.match(finding.fix!, /There are: resource-list, /);
    assert.deepEqual(found(box.replace('resource-list', 'x') + script), ['problem unknown-widget']);
    assert.deepEqual(found(iframe.replace('resource-list', 'x')), ['problem unknown-widget']);
  });

  it('an attribute that the tag does not know; in a box it may be somebody else’s', () => {
    const [finding] = look(list.replace('audience', 'audiance') + script).findings;
    assert.equal(finding?.code, 'unknown-attribute');
    assert.match(finding.fix!, /It knows: src, .*audience/);
    assert.deepEqual(found(box.replace('data-audience', 'data-x') + script), [
      'note unknown-attribute',
    ]);
  });

  it('a card of no resource', () => {
    const card = '<signpost-resource-card src="/f.json">x</signpost-resource-card>';
    assert.deepEqual(found(card + script), ['problem missing-attribute']);
  });

  it('no feed, or one that is not on the page', () => {
    const bare = '<signpost-resource-list>x</signpost-resource-list>';
    assert.deepEqual(found(bare + script), ['problem no-feed']);
    assert.deepEqual(found(bare.replace('>', ' feed="f">') + script), ['problem unknown-feed']);
    assert.deepEqual(found(box.replace(/ data-feed="[^"]*"/, '') + script), ['problem no-feed']);
  });

  it('addresses that a secure page may not load', () => {
    assert.deepEqual(found(list + script.replace('https', 'http')), ['problem insecure']);
    assert.deepEqual(found(list.replace('https', 'http') + script), ['problem insecure']);
    assert.deepEqual(
      found(list.replace('https', 'http') + script, {address: 'http://site.example/'}),
      [],
    );
  });

  it('a script that is there twice', () => {
    const other = script.replace('cdn', 'other');
    assert.deepEqual(found(list + script + other), ['note script-twice']);
    assert.deepEqual(found(list + script + script), []);
  });
});

describe('the integrity of the script', () => {
  const integrity = {'signpost.js': 'sha384-right', 'signpost.all.js': 'sha384-all'};
  const withHash = (hash: string) =>
    script.replace('></', ` integrity="${hash}" crossorigin="anonymous"></`);

  it('is told when it is wrong or missing', () => {
    const [wrong] = look(list + withHash('sha384-wrong'), {integrity}).findings;
    assert.equal(wrong?.code, 'script-integrity');
    assert.match(wrong.fix!, /integrity="sha384-right"/);
    const [none] = look(list + script.replace('signpost.js', 'signpost.all.js'), {
      integrity,
    }).findings;
    assert.equal(none?.code, 'script-no-integrity');
    assert.match(none.fix!, /integrity="sha384-all"/);
    assert.deepEqual(found(list + withHash('sha384-right'), {integrity}), []);
    assert.deepEqual(found(list + withHash('sha256-other sha384-right'), {integrity}), []);
  });

  it('goes with crossorigin', () => {
    const without = withHash('sha384-right').replace(' crossorigin="anonymous"', '');
    assert.deepEqual(found(list + without, {integrity}), ['note script-crossorigin']);
  });
});

describe('a policy', () => {
  const fixes = (html: string, ...policies: string[]) =>
    look(html, {policies}).findings.map(({code, fix}) => `${code} ${fix}`);
  const page = list + script;

  const allowing =
    "default-src 'none'; script-src https://cdn.example; connect-src https://feeds.example; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

  it('that allows what is needed is in order', () => {
    assert.deepEqual(fixes(page, allowing), []);
    assert.deepEqual(fixes(page, 'img-src *'), []);
  });

  it('is told which directives are missing', () => {
    assert.deepEqual(fixes(page, "default-src 'self'; trusted-types default"), [
      'policy-script Add to the policy: script-src https://cdn.example',
      'policy-connect Add to the policy: connect-src https://feeds.example',
      'policy-trusted-types Add to the policy: trusted-types lit-html',
    ]);
    assert.deepEqual(
      fixes(
        '<signpost-resource-list src="/f.json">x</signpost-resource-list>' +
          script.replace('https://cdn.example', ''),
        "default-src 'none'",
      ),
      [
        "policy-script Add to the policy: script-src 'self'",
        "policy-connect Add to the policy: connect-src 'self'",
      ],
    );
    assert.deepEqual(fixes(iframe, "default-src 'self'"), [
      'policy-frame Add to the policy: frame-src https://cdn.example',
    ]);
  });

  it('holds beside every other one, also one that the page carries itself', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`;
    assert.deepEqual(fixes(meta + page, allowing, "script-src 'self'"), [
      'policy-script Add to the policy: script-src https://cdn.example',
      'policy-connect Add to the policy: connect-src https://feeds.example',
    ]);
  });

  it('with nonces wants one on the script', () => {
    const strict = "script-src 'nonce-abc' 'strict-dynamic' https:";
    const [none] = look(page, {policies: [strict]}).findings;
    assert.match(`${none?.message} ${none?.fix}`, /has no nonce.*nonce="…"/);
    const nonced = (nonce: string) => list + script.replace(' type', ` nonce="${nonce}" type`);
    assert.deepEqual(found(nonced('abc'), {policies: [strict]}), []);
    const [other] = look(nonced('old'), {policies: [strict]}).findings;
    assert.match(other!.message, /another nonce/);
  });

  it('may allow a second copy of the library', () => {
    const two = page + script.replace('cdn', 'other');
    const policy = 'trusted-types lit-html';
    assert.ok(
      fixes(two, policy).some((fix) => fix.includes("'allow-duplicates'")),
      'It is told.',
    );
    assert.ok(
      !fixes(two, `${policy} 'allow-duplicates'`).some((fix) => fix.includes('trusted-types')),
      'It is in order.',
    );
  });

  it('must let a directory’s own search run', () => {
    const directory = list.replace('/feed.json', '/help/pagefind/') + script;
    assert.deepEqual(fixes(directory, 'script-src https://cdn.example'), [
      'policy-script Add to the policy: script-src https://feeds.example',
      "policy-script Add to the policy: script-src 'wasm-unsafe-eval'",
    ]);
  });

  it('that forbids all scripts leaves what is written out', () => {
    const {findings, form} = look(page, {policies: ['sandbox']});
    assert.deepEqual(
      findings.map(({code}) => code),
      ['policy-sandbox'],
    );
    assert.equal(form, 'static');
  });
});

describe('the form to use', () => {
  const rows: readonly [html: string, form: string][] = [
    [`<p>Words</p>${script}`, 'div'],
    ['<p>Words</p>', 'static'],
    [list, 'static'],
    [list + iframe, 'iframe'],
    [iframe.replace(' title', ' sandbox="" title'), 'static'],
    [`<p>${list.replace('<p>', '</p><p>')}</p>${script}`, 'div'],
  ];
  for (const [html, form] of rows)
    it(`is “${form}” on ${html.slice(0, 60)}`, () => {
      assert.equal(look(html).form, form);
    });
});

describe('held against what was pasted', () => {
  it('a tag that was taken away is named, with or without its content', () => {
    assert.deepEqual(found('<p>Call us.</p>', pastedAs(list + script)), [
      'problem tag-stripped',
      'problem no-script',
    ]);
    const [kept] = look('<p>Call us.</p>', pastedAs(list)).findings;
    assert.match(kept!.message, /took <signpost-resource-list> away and kept its content/);
    assert.deepEqual(found('<p>Else.</p>', pastedAs(list)), [
      'problem tag-stripped',
      'problem content-lost',
    ]);
  });

  it('attributes that were taken away or changed are named', () => {
    const page = list.replace(' audience="health"', ' lang="cy"') + script;
    const {findings} = look(page, pastedAs(list.replace('>', ' lang="en">') + script));
    assert.deepEqual(
      findings.map(({code, message}) => [code, message]),
      [
        [
          'attribute-stripped',
          'The editor took audience="health" away from <signpost-resource-list>.',
        ],
        ['attribute-changed', 'The editor changed lang="en" of <signpost-resource-list> to “cy”.'],
      ],
    );
    const bare = box.replace(' data-audience="health"', '');
    assert.deepEqual(found(bare + script, pastedAs(box)), ['problem attribute-stripped']);
  });

  it('white space that changed is no change', () => {
    const spaced = list.replace('"health"', '"health  staff "') + script;
    assert.deepEqual(
      found(spaced.replace('health  staff ', 'health&nbsp;staff'), pastedAs(spaced)),
      [],
    );
  });
});

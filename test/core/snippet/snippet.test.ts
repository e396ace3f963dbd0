import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {beside} from '../../../src/core/snippet/beside.js';
import {needsOf} from '../../../src/core/snippet/needs.js';
import {
  forms,
  ofVersion,
  snippetOf,
  type SnippetChoices,
} from '../../../src/core/snippet/snippet.js';
import {themes} from '../../../src/core/snippet/theme.js';

const choices: SnippetChoices = {
  widget: 'resource-list',
  attributes: {audience: 'health', 'with-search': ''},
  feed: 'https://feeds.example/feed.json?a=1&b=2',
  script: 'https://cdn.example/v1.2.3/signpost.js',
  title: 'Help & more',
  content: '<p>Call <a href="tel:1">us</a>.</p>',
};

describe('a snippet', () => {
  it('is the tag with its content, and the script', () => {
    assert.equal(
      snippetOf('tag', choices),
      '<signpost-resource-list src="https://feeds.example/feed.json?a=1&amp;b=2" audience="health" with-search>' +
        '<p>Call <a href="tel:1">us</a>.</p></signpost-resource-list> ' +
        '<script type="module" src="https://cdn.example/v1.2.3/signpost.js"></script>',
    );
  });

  it('has the script checked where there is something to check it by', () => {
    assert.match(
      snippetOf('tag', {...choices, integrity: 'sha384-x'}),
      /<script type="module" src="[^"]+" integrity="sha384-x" crossorigin="anonymous">/,
    );
  });

  it('is a box that says the same in names that editors keep', () => {
    for (const form of ['div', 'static'] as const)
      assert.equal(
        snippetOf(form, {...choices, lang: 'cy'}),
        '<div data-signpost="resource-list" data-feed="https://feeds.example/feed.json?a=1&amp;b=2" ' +
          'data-audience="health" data-with-search="yes" lang="cy" data-lang="cy">' +
          '<p>Call <a href="tel:1">us</a>.</p></div>',
      );
  });

  it('is an iframe that says the same in its address', () => {
    const iframe = snippetOf('iframe', {
      ...choices,
      attributes: {...choices.attributes, type: 'booklet film'},
      lang: 'cy',
      theme: 'dark',
      height: 400,
    });
    const [, src = ''] = /src="([^"]+)"/.exec(iframe) ?? [];
    const url = new URL(src.replaceAll('&amp;', '&'));
    assert.equal(`${url.origin}${url.pathname}`, 'https://cdn.example/v1.2.3/embed.html');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      widget: 'resource-list',
      feed: choices.feed,
      audience: 'health',
      'with-search': '',
      type: 'booklet film',
      lang: 'cy',
      theme: 'dark',
    });
    assert.match(
      iframe,
      / title="Help &amp; more" width="100%" height="400" loading="lazy"><\/iframe>$/,
    );
    assert.match(snippetOf('iframe', choices), / height="600" /);
  });

  it('asks for light or dark by an attribute, where the widget has one', () => {
    const dark = {...choices, theme: 'dark'};
    assert.match(snippetOf('tag', dark), /^<signpost-resource-list [^>]* theme="dark">/);
    for (const form of ['div', 'static'] as const)
      assert.match(snippetOf(form, dark), /^<div [^>]* data-theme="dark">/);
    for (const form of forms) assert.equal(needsOf(form, dark).stylesheet, undefined);
    assert.ok(needsOf('tag', dark).tags['signpost-resource-list']!.includes('theme'));
    assert.ok(needsOf('div', dark).tags['div']!.includes('data-theme'));
    const exit = {...dark, widget: 'exit', attributes: {}} as const;
    assert.doesNotMatch(snippetOf('tag', exit), /theme/);
  });

  it('asks for the look of a host by a style sheet of the page, and an iframe by its address', () => {
    for (const theme of themes.filter((name) => !/^(auto|light|dark)$/.test(name))) {
      const all = {...choices, theme, themeIntegrity: 'sha384-t'};
      const file = theme === 'nhs' ? 'nhsuk' : theme;
      for (const form of ['tag', 'div', 'static'] as const) {
        assert.equal(snippetOf(form, all), snippetOf(form, choices));
        const {stylesheet, policy} = needsOf(form, all);
        assert.equal(
          stylesheet,
          `<link rel="stylesheet" href="https://cdn.example/v1.2.3/themes/${file}.css" integrity="sha384-t" crossorigin="anonymous">`,
        );
        assert.deepEqual(policy['style-src'], ['https://cdn.example']);
      }
      assert.match(snippetOf('iframe', all), new RegExp(`theme=${theme}"`));
      assert.equal(needsOf('iframe', all).stylesheet, undefined);
    }
  });

  it('says nothing of a theme where the page around decides', () => {
    for (const form of ['tag', 'div', 'static'] as const) {
      const auto = {...choices, theme: 'auto'};
      assert.equal(snippetOf(form, auto), snippetOf(form, choices));
      assert.deepEqual(needsOf(form, auto), needsOf(form, choices));
    }
  });

  it('is one line with straight quotes, without capitals in names, whatever it is made of', () => {
    for (const form of forms) {
      const line = snippetOf(form, {
        ...choices,
        attributes: {heading: 'a\n "b" <c> & d'},
        content: '<p>\n  x\n</p>',
      });
      assert.doesNotMatch(line, /[\r\n]/, form);
      assert.equal(line.split('"').length % 2, 1, form);
      for (const [, name] of line.matchAll(/ ([^\s=<>"]+)="/g)) assert.match(name!, /^[a-z-]+$/);
      if (form !== 'iframe') assert.match(line, /heading="a &quot;b&quot; &lt;c&gt; &amp; d"/);
    }
  });

  it('keeps an empty heading, with which an author wants none', () => {
    assert.match(snippetOf('tag', {...choices, attributes: {heading: ''}}), / heading="">/);
  });
});

describe('the address of the script', () => {
  it('is that of one release when a version is named', () => {
    const rows = [
      ['https://a.example/signpost.js', 'https://a.example/v1.2.3/signpost.js'],
      ['https://a.example/x/signpost.js', 'https://a.example/x/v1.2.3/signpost.js'],
      ['https://a.example/v1/signpost.js', 'https://a.example/v1.2.3/signpost.js'],
      ['https://a.example/v0.9.0-rc.1/signpost.js', 'https://a.example/v1.2.3/signpost.js'],
      ['https://a.example/video/signpost.js', 'https://a.example/video/v1.2.3/signpost.js'],
    ] as const;
    for (const [script, expected] of rows) {
      assert.equal(ofVersion(script, '1.2.3'), expected);
      assert.equal(ofVersion(script, 'v1.2.3'), expected);
    }
  });

  it('leads to what lies beside it', () => {
    assert.equal(
      beside('https://a.example/x/signpost.js?v=1', 'embed.html'),
      'https://a.example/x/embed.html',
    );
    assert.equal(beside('signpost.js', 'embed.html'), 'embed.html');
  });
});

describe('what a page needs for a snippet', () => {
  it('are the directives for what the form loads', () => {
    const own = ['https://cdn.example'];
    const whole = {
      'script-src': own,
      'connect-src': ['https://feeds.example'],
      'trusted-types': ['lit-html'],
    };
    assert.deepEqual(needsOf('tag', choices).policy, whole);
    assert.deepEqual(needsOf('div', choices).policy, whole);
    assert.deepEqual(needsOf('iframe', choices).policy, {'frame-src': own, 'script-src': own});
    const onOwnSite = needsOf('tag', {...choices, script: '/signpost.js', feed: '/feed.json'});
    assert.deepEqual(onOwnSite.policy['script-src'], ["'self'"]);
  });

  it('are the tags and attributes of the snippet itself', () => {
    for (const form of forms) {
      const line = snippetOf(form, {...choices, lang: 'cy', integrity: 'sha384-x'});
      const {tags} = needsOf(form, {...choices, lang: 'cy', integrity: 'sha384-x'});
      for (const [, tag, rest] of line.matchAll(/<([a-z][\w-]*)([^>]*)>/g)) {
        assert.ok(tags[tag!], `${form}: <${tag!}>`);
        for (const [, name] of rest!.matchAll(/ ([a-z-]+)(?==|$| )/g))
          assert.ok(tags[tag!]!.includes(name!), `${form}: ${name!} of <${tag!}>`);
      }
    }
  });

  it('is a script line where the snippet has none', () => {
    assert.equal(needsOf('tag', choices).script, undefined);
    const box = needsOf('div', choices);
    assert.equal(
      box.script,
      '<script type="module" src="https://cdn.example/v1.2.3/signpost.js"></script>',
    );
    assert.equal(box.isScriptOptional, false);
    assert.equal(needsOf('static', choices).isScriptOptional, true);
    const frame = needsOf('iframe', choices);
    assert.equal(frame.script, '<script async src="https://cdn.example/v1.2.3/frame.js"></script>');
    assert.equal(frame.isScriptOptional, true);
  });
});

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import packageJson from '../../package.json' with {type: 'json'};
import {openingOf, sectionOf} from '../../stories/guides/section.js';

/** The guides beside the stories say what README.md and the map of the code say. */

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const text = (path: string) => readFileSync(at(path), 'utf8');
const sources: Readonly<Record<string, string>> = {
  readme: text('README.md'),
  map: text('src/README.md'),
  criteria: text('.github/accessibility.md'),
};
const guides = readdirSync(at('stories/guides')).filter((name) => name.endsWith('.mdx'));

describe('the guides', () => {
  it('are those that a newcomer looks for', () => {
    const titles = guides.map(
      (name) => /<Meta title="(.*)" \/>/.exec(text(`stories/guides/${name}`))?.[1],
    );
    assert.deepEqual(titles.sort(), [
      'Guides/Accessibility',
      'Guides/Contributing',
      'Guides/Embedding',
      'Guides/Feed format',
      'Guides/Getting started',
      'Guides/Privacy and security',
      'Guides/Theming',
    ]);
  });

  for (const name of guides)
    it(`have the sections that they name, and scripts that there are: ${name}`, () => {
      const guide = text(`stories/guides/${name}`);
      const named = [...guide.matchAll(/(sectionOf|openingOf)\((\w+), '(.*)'\)/g)];
      const sections = named.map(([, how, source, heading]) =>
        (how === 'openingOf' ? openingOf : sectionOf)(sources[source!]!, heading!),
      );
      const headings: readonly string[] = sections.join('\n').match(/^#+ .*$/gm) ?? [];
      assert.deepEqual(
        headings.filter((one, index) => headings.indexOf(one) !== index),
        [],
        'twice',
      );
      for (const section of sections) assert.ok(section.trim().includes('\n'), section);
      for (const [, script] of [guide, ...sections].join('\n').matchAll(/npm run (\w[\w:-]*)/g))
        assert.ok(script! in packageJson.scripts, `npm run ${script}`);
    });
});

describe('a section', () => {
  const markdown = [
    '# Top',
    '## One',
    'See [Two](#two) and [the web](https://a.example/).',
    '```sh',
    '# no heading',
    '```',
    '### Inside',
    '<!-- For those who write it -->',
    'Text',
    '## Two',
    'End',
  ].join('\n');

  it('goes up to the next heading of its level, with those inside it, as part of a page', () => {
    assert.equal(
      sectionOf(markdown, 'One'),
      [
        '## One',
        'See Two and [the web](https://a.example/).',
        '```sh',
        '# no heading',
        '```',
        '### Inside',
        'Text',
      ].join('\n'),
    );
    assert.equal(sectionOf(markdown, 'Inside'), '## Inside\nText');
    assert.equal(sectionOf(markdown, 'Two'), '## Two\nEnd');
  });

  it('begins with what stands above the headings inside it', () => {
    assert.equal(
      openingOf(markdown, 'One'),
      ['## One', 'See Two and [the web](https://a.example/).', '```sh', '# no heading', '```'].join(
        '\n',
      ),
    );
    assert.equal(openingOf(markdown, 'Two'), '## Two\nEnd');
  });

  it('that is not there is an error', () => {
    assert.throws(() => sectionOf(markdown, 'no heading'), /No heading says/);
  });
});

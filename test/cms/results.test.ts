import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  cmsFacts,
  formIn,
  type CmsFacts,
  type CmsId,
  type Outcome,
} from '../../src/core/snippet/cms-facts.js';
import {forms, type SnippetForm} from '../../src/core/snippet/snippet.js';
import {report, tableFor} from './report.js';
import {readResults, type Tried} from './results.js';
import {snippetsWith} from './snippets.js';

/** What is said of content systems is what was found in them. */

const results = readResults();
const again = 'Run npm run test:cms -- --write.';

describe('the results of real content systems', () => {
  it('are those of the snippets as they are now', () => {
    assert.deepEqual(results.pasted, snippetsWith(results.insides), again);
  });

  it('are told in full beside them', () => {
    const text = readFileSync(new URL('./RESULTS.md', import.meta.url), 'utf8');
    assert.equal(text, report(results), again);
  });

  it('are told to editors in README.md', () => {
    const readme = readFileSync('README.md', 'utf8').split('\n');
    const start = readme.findIndex((line) => /^\| System +\| Text /.test(line));
    const end = readme.findIndex((line, index) => index > start && !line.startsWith('|'));
    assert.deepEqual(
      cellsOf(readme.slice(start, end)),
      cellsOf(tableFor(results.systems).split('\n')),
    );
  });
});

/** Without what lines a table up. */
const cellsOf = (lines: readonly string[]) =>
  lines.map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));

/** Which results each line of the library's own table stands for. */
const tried: Readonly<Record<CmsId, readonly string[]>> = {
  'wordpress-author': ['wordpress-author-block', 'wordpress-author-classic'],
  'wordpress-administrator': ['wordpress-admin-classic'],
  ckeditor: ['drupal-basic'],
  'ckeditor-listed': ['drupal-basic-box'],
  tinymce: ['tinymce-8'],
};

/** What is left of a form, in the words of that table. */
function leftOf({forms: outcomes}: Tried, form: SnippetForm): Outcome {
  const {html} = outcomes[form];
  const kept = {
    tag: '<signpost-resource-list src="',
    div: '<div data-signpost="resource-list" data-feed="',
    iframe: '<iframe ',
    static: '<div data-signpost="resource-list" data-feed="',
  }[form];
  if (!html.includes(kept)) return html === '' ? 'removed' : 'words';
  if (html.includes('sandbox=""')) return 'stopped';
  return form === 'tag' && html.startsWith('<p>') ? 'paragraphs' : 'kept';
}

describe('the library’s own table of content systems', () => {
  for (const [cms, ids] of Object.entries(tried))
    for (const id of ids) {
      const facts: CmsFacts = cmsFacts[cms as CmsId];
      const system = results.systems.find((one) => one.id === id)!;

      it(`says what was found in ${id}`, () => {
        const left = Object.fromEntries(forms.map((form) => [form, leftOf(system, form)]));
        assert.deepEqual(left, facts.forms);
        assert.equal(system.forms.tag.html.includes('<script'), facts.keepsScript);
        assert.ok(system.software.startsWith(facts.name), `${system.software}, not ${facts.name}`);
      });

      it(`advises a form that was seen to work in ${id}, or its words`, () => {
        const form = formIn(cms as CmsId);
        const {withScript} = system.forms[form];
        assert.ok(withScript === 'works' || (form === 'static' && withScript === 'words'), form);
      });
    }
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {diagnose, type Diagnosis} from '../../src/core/snippet/diagnose.js';
import type {FindingCode} from '../../src/core/snippet/finding.js';
import {forms, type SnippetForm} from '../../src/core/snippet/snippet.js';
import {readPage} from '../../src/tooling/read-page.js';
import {readResults, type Seen, type Tried} from './results.js';
import {addresses} from './snippets.js';
import {pageAround} from './visitor.js';

/** What real content systems leave of a snippet is read right. */

const {pasted, systems} = readResults();

function look({forms: outcomes}: Tried, form: SnippetForm, hasScript: boolean): Diagnosis {
  const {page} = readPage(pageAround(outcomes[form].html, hasScript));
  return diagnose(page, {address: addresses.page, pasted: readPage(pasted[form]).page});
}

/** What a visitor sees of a form when the page's template has the script line, or has not. */
const seen = ({forms: outcomes}: Tried, form: SnippetForm, hasScript: boolean): Seen =>
  outcomes[form][hasScript ? 'withScript' : 'alone'];

/** The two forms of a box are one to those who see only the page. */
const isBox = (form: SnippetForm) => form === 'div' || form === 'static';

const cases = systems.flatMap((system) =>
  forms.flatMap((form) =>
    [false, true].map((hasScript) => ({
      system,
      form,
      hasScript,
      title: `${system.id}, ${form}, ${hasScript ? 'with' : 'without'} the script line`,
    })),
  ),
);

describe('a snippet that works in a real content system', () => {
  for (const {system, form, hasScript, title} of cases)
    if (seen(system, form, hasScript) === 'works')
      it(`is left as it is: ${title}`, () => {
        const {findings, form: advised} = look(system, form, hasScript);
        const problems = findings.filter(({level}) => level === 'problem');
        assert.deepEqual(problems, []);
        assert.ok(advised === form || (isBox(advised) && isBox(form)), `advised: ${advised}`);
      });
});

/** What is found where a form does not work, by what it was and whether anything of it is there. */
function namesOf(system: Tried, form: SnippetForm): readonly FindingCode[] {
  const {html} = system.forms[form];
  if (form === 'iframe') return html.includes('<iframe') ? ['iframe-sandbox'] : ['tag-stripped'];
  if (form === 'tag') return html.includes('<signpost-') ? ['not-closed'] : ['tag-stripped'];
  return html.includes('data-signpost') ? ['no-script'] : ['tag-stripped'];
}

describe('a snippet that does not work in a real content system', () => {
  for (const {system, form, hasScript, title} of cases)
    if (seen(system, form, hasScript) !== 'works') {
      it(`has its loss named: ${title}`, () => {
        const found = look(system, form, hasScript).findings.map(({code}) => code);
        for (const name of namesOf(system, form)) assert.ok(found.includes(name), found.join());
        assert.ok(!found.includes('content-lost'), 'its words are said to be lost');
      });

      it(`is replaced by one that can be seen: ${title}`, () => {
        // A script that was pasted with the tag can be pasted with another form.
        const {html} = system.forms[form];
        const isThere = hasScript || html.includes('<script');
        const first = look(system, form, hasScript).form;
        // Nobody knows of a box whether it stays until one has been pasted.
        const advised = first === 'div' ? look(system, 'div', isThere).form : first;
        const shown = seen(system, advised, isThere);
        assert.ok(
          shown === 'works' || (advised === 'static' && shown === 'words'),
          `${advised}: ${shown}`,
        );
      });
    }
});

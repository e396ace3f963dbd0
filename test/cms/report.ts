import {forms, type SnippetForm} from '../../src/core/snippet/snippet.js';
import type {Outcome, Results, Tried} from './results.js';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** What the columns are called. */
const headings: Readonly<Record<SnippetForm, string>> = {
  tag: 'Tag',
  div: 'Box',
  iframe: 'Iframe',
  static: 'Written out',
};

/** One outcome for editors. README.md explains the words. */
function inWords({alone, withScript}: Outcome): string {
  return alone === withScript ? alone : `${withScript} with script, else ${alone}`;
}

/** The table for editors: a line for each kind of editor, a column for each form. */
export function tableFor(systems: readonly Tried[]): string {
  const rows = new Map<string, {readonly system: string; readonly texts: string[]}>();
  for (const {system, setting, forms: outcomes} of systems) {
    const cells = row(forms.map((form) => inWords(outcomes[form])));
    const key = system + cells;
    rows.set(key, {system, texts: [...(rows.get(key)?.texts ?? []), setting]});
  }
  return [
    row(['System', 'Text', ...forms.map((form) => headings[form])]),
    row(['---', '---', ...forms.map(() => '---')]),
    ...[...rows].map(
      ([key, {system, texts}]) => `| ${system} | ${texts.join('; ')} ${key.slice(system.length)}`,
    ),
  ].join('\n');
}

/** All that was found, to read. */
export const report = ({pasted, systems}: Results): string => `# What survives in which system

Written by \`npm run test:cms -- --write\`; the outputs are in \`results.json\`. Each form went through
the real code of each system, and what came out was opened in Chromium with the library as built.

${tableFor(systems)}

- works: visitors are shown the widget. twice: and what stood inside the snippet below it.
- words: they read what stood inside the snippet, or what the page in the iframe says without script.
- with script: when the script line is in the page's template.

## What ran

${systems.map(({system, setting, software}) => `- ${system}, ${setting}: ${software}`).join('\n')}

## What was pasted

${forms.map((form) => fenced(headings[form], pasted[form])).join('\n')}
${systems.map(section).join('\n')}`;

const section = ({system, setting, forms: outcomes}: Tried): string => `
## ${system}, ${setting}

${forms.map((form) => fenced(headings[form], outcomes[form].html)).join('\n')}`;

const fenced = (name: string, html: string): string => `${name}:

\`\`\`\`html
${html.trim()}
\`\`\`\`
`;

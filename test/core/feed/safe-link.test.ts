import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {safeLink, stringFormats} from '../../../src/core/feed/string-formats.js';

const bases = [undefined, 'https://example.org/feed.json', 'http://example.org/'];

describe('a link', () => {
  it('is what a browser makes of it, however little there is to make', () => {
    const host = fc.array(
      fc.constantFrom('a', 'gov', 'x1', 'a-b', 'a--b', 'xn--a', '1', 'uk', 'A'),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const segment = fc.constantFrom(
      '',
      '.',
      '..',
      '...',
      'a.b',
      '%2e',
      "'",
      'A_b~c',
      'é',
      '!$&()*+,;=:@',
    );
    const link = fc
      .tuple(
        host,
        fc.array(segment, {maxLength: 4}),
        fc.constantFrom('', '?', '?a=1&b=/.', '?é', '#x'),
      )
      .map(
        ([labels, path, end]) =>
          `https://${labels.join('.')}${path.map((x) => `/${x}`).join('')}${end}`,
      );
    fc.assert(
      fc.property(link, (value) => {
        let href: string | undefined;
        try {
          ({href} = new URL(value));
        } catch {
          // No address at all.
        }
        assert.equal(safeLink(value, undefined), href);
      }),
      {numRuns: 5000},
    );
  });

  it('is none when parsing leaves nothing of it that is a link', () => {
    for (const value of ['tel:/..', 'mailto:/..', 'tel:/./..']) {
      const href = safeLink(value, undefined);
      if (href !== undefined) assert.equal(safeLink(href, undefined), href, value);
    }
  });

  it('has one of four schemes, no credentials and no blanks, whatever it was made from', () => {
    const piece = fc.constantFrom(
      ...[
        'java',
        'script',
        ':',
        '//',
        '/',
        '\\',
        '@',
        '#',
        '?',
        '&',
        '%0a',
        '%00',
        '.',
        '..',
        '[',
        ']',
      ],
      ...[
        '\t',
        '\n',
        '\r',
        ' ',
        '\u0000',
        '\u0001',
        '\u007f',
        '\u00a0',
        '\u200b',
        '\u202e',
        '\ufeff',
      ],
      ...['https:', 'HTTP:', 'mailto:', 'tel:', 'data:', 'blob:', 'file:', 'vbscript:', 'user:pw@'],
      ...['example.org', 'localhost', '127.1', 'é', '℀', '：', '／', '<b>', '"', "'", 'x'],
    );
    const made = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.oneof(made, fc.string(), fc.webUrl()),
        fc.constantFrom(...bases),
        (value, base) => {
          const href = safeLink(value, base);
          if (href === undefined) return;
          const url = new URL(href);
          assert.match(url.protocol, /^(?:https?|mailto|tel):$/);
          assert.equal(url.username + url.password, '');
          // eslint-disable-next-line no-control-regex -- control characters are just what is looked for
          assert.doesNotMatch(href, /[\u0000-\u0020\u007f\\]/);
          assert.match(href, stringFormats.link.pattern!);
          // Published again, it means the same everywhere.
          assert.equal(safeLink(href, undefined), href);
        },
      ),
      {numRuns: 3000},
    );
  });
});

describe('a pattern', () => {
  // JSON Schema knows no flags, and a validator may compile with the one for Unicode.
  for (const [format, {pattern}] of Object.entries(stringFormats))
    it(`means the same in the schema: ${format}`, () => {
      assert.equal(pattern?.flags, '');
      assert.doesNotThrow(() => new RegExp(pattern?.source ?? '', 'u'));
    });

  it('takes no longer for a text that is made to slow it down', () => {
    const long = 50_000;
    const nasty = ['a', ' ', '.', '-', '1 ', '(', 'a.', 'a@', '2021/', '\n', 'a-'].flatMap(
      (piece) => [
        piece.repeat(long),
        'a@' + piece.repeat(long) + '!',
        '0' + piece.repeat(long) + '!',
      ],
    );
    for (const [format, {pattern}] of Object.entries(stringFormats)) {
      const start = process.hrtime.bigint();
      for (const text of nasty) pattern?.test(text);
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      // Linear work takes a few milliseconds, quadratic work takes minutes.
      assert.ok(ms < 5000, `${format}: ${ms} ms`);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parsePostcode, regionsOfPostcode, understand} from '../../../src/core/areas/index.js';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digit = fc.constantFrom(...'0123456789');

/** The six forms of an outcode: A9, A99, AA9, AA99, A9A, AA9A. */
const outcode = fc
  .tuple(letter, fc.option(letter, {nil: ''}), digit, fc.oneof(fc.constant(''), digit, letter))
  .map((parts) => parts.join(''))
  .filter((text) => parsePostcode(text)?.kind === 'postcode');
const incode = fc.tuple(digit, letter, letter).map((parts) => parts.join(''));
const whole = fc
  .tuple(outcode, incode)
  .map(([first, second]) => `${first} ${second}`)
  .filter((text) => parsePostcode(text)?.kind === 'postcode');

/** Lays spaces, dots, hyphens and odd spaces between letters, in a mixture of cases and widths. */
const scribbled = (text: string) =>
  fc
    .array(
      fc.record({
        gap: fc.constantFrom('', '', ' ', '  ', '-', '.', '\t', '\u00a0', '\u200b', '\u3000'),
        form: fc.constantFrom('upper', 'lower', 'wide'),
      }),
      {minLength: text.length, maxLength: text.length},
    )
    .map((styles) =>
      styles
        .map(({gap, form}, index) => {
          const character = text[index]!;
          if (character === ' ') return gap;
          if (form === 'lower') return gap + character.toLowerCase();
          if (form === 'upper') return gap + character;
          return gap + String.fromCharCode(character.charCodeAt(0) + 0xfee0);
        })
        .join(''),
    );

describe('the postcode parser, whatever is typed', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (typed) => {
        parsePostcode(typed);
        understand(typed);
      }),
      {numRuns: 2_000},
    );
  });

  it('never throws on what is nearly a postcode', () => {
    const nearly = fc.array(fc.oneof(letter, digit, fc.constantFrom(' ', 'O', 'I', '-', 'é')), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(nearly, (characters) => {
        const typed = characters.join('');
        const parsed = parsePostcode(typed);
        if (parsed?.kind === 'postcode') regionsOfPostcode(parsed);
        understand(typed);
      }),
      {numRuns: 2_000},
    );
  });

  it('reads its own writing as the same', () => {
    const typed = fc.array(fc.oneof(letter, digit, fc.constantFrom(' ', 'O')), {maxLength: 8});
    fc.assert(
      fc.property(
        fc.oneof(
          whole,
          outcode,
          typed.map((list) => list.join('')),
        ),
        (text) => {
          const parsed = parsePostcode(text);
          if (parsed?.kind !== 'postcode') return;
          assert.deepEqual(parsePostcode(parsed.text), parsed);
        },
      ),
      {numRuns: 2_000},
    );
  });

  it('reads a whole postcode in any case, width and spacing', () => {
    fc.assert(
      fc.property(
        whole.chain((text) => fc.tuple(fc.constant(text), scribbled(text))),
        ([text, typed]) => {
          assert.deepEqual(parsePostcode(typed), parsePostcode(text));
        },
      ),
      {numRuns: 1_000},
    );
  });

  it('reads an outcode in any case, width and spacing', () => {
    fc.assert(
      fc.property(
        outcode.chain((text) => fc.tuple(fc.constant(text), scribbled(text))),
        ([text, typed]) => {
          const [plain, odd] = [parsePostcode(text), parsePostcode(typed)];
          // A gap before the last digit makes a sector of it: E1 4 is not E14.
          if (odd?.kind === 'postcode' && odd.level === 'sector') return;
          assert.deepEqual(odd, plain);
        },
      ),
      {numRuns: 1_000},
    );
  });

  it('names among the regions of a beginning those of the whole', () => {
    fc.assert(
      fc.property(whole, (text) => {
        const parsed = parsePostcode(text);
        assert.ok(parsed?.kind === 'postcode' && parsed.level === 'full');
        const {regions} = regionsOfPostcode(parsed);
        const {area, district} = parsed;
        for (const beginning of [area + district, area]) {
          const shorter = parsePostcode(beginning);
          // Two letters that are no postcode area are not read at all.
          if (shorter?.kind !== 'postcode') continue;
          const wider = regionsOfPostcode(shorter).regions;
          for (const region of regions) assert.ok(wider.includes(region), `${text}: ${beginning}`);
        }
      }),
      {numRuns: 1_000},
    );
  });
});

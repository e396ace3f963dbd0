import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {beneficiaries, formats, resourceTypes} from '../../src/core/feed/format/resource.js';
import {units} from '../../src/core/feed/format/claim.js';
import {formatting} from '../../src/locales/formatting.js';
import {languageName} from '../../src/locales/language-name.js';
import {
  defaultMessages as en,
  languages,
  loadMessages,
  messagesNow,
} from '../../src/locales/registry.js';
import type {Messages} from '../../src/locales/messages/index.js';
import {sentencesOf, type Sentence} from './sentences.js';

describe('every language', () => {
  for (const tag of languages)
    it(`has every sentence, and each can be said: ${tag}`, async () => {
      const messages = await loadMessages(tag);
      assert.equal(messages.tag, tag, 'It is the language that was asked for.');
      const wanted = sentencesOf(en);
      const found = sentencesOf(messages);
      assert.deepEqual([...found.keys()].sort(), [...wanted.keys()].sort());
      for (const [path, sentence] of found) {
        const said = say(path, sentence);
        assert.equal(typeof said, 'string', path);
        assert.ok(said.trim(), `${path} is empty.`);
        assert.doesNotMatch(said, /undefined|null|NaN|\[object/, path);
      }
    });

  it('that is not known is answered in English', async () => {
    assert.equal(await loadMessages('xx'), en);
    assert.equal(await loadMessages('en-US'), en);
    assert.equal(messagesNow('EN-GB'), en);
    assert.equal(messagesNow('xx'), undefined);
  });
});

describe('every word that this release knows', () => {
  const {resource, briefing} = en;
  const rows: readonly [string, readonly string[], Readonly<Record<string, unknown>>][] = [
    ['type of resource', resourceTypes, resource.type],
    ['beneficiary', beneficiaries, resource.beneficiary],
    ['format', formats, resource.format],
    ['unit', units, briefing.unit],
  ];
  for (const [what, words, labels] of rows)
    it(`has a label, and no label is left over: ${what}`, () => {
      assert.deepEqual(Object.keys(labels).sort(), [...words].sort());
    });
});

describe('counts', () => {
  it('are singular for one and plural for others', () => {
    assert.equal(en.list.count(0), '0 resources');
    assert.equal(en.list.count(1), '1 resource');
    assert.equal(en.list.count(1234), '1,234 resources');
    assert.equal(en.list.countOf(1, 12), '1 of 12 resources');
    assert.equal(en.list.countFor(1, 'visits'), '1 result for “visits”');
    assert.equal(en.list.countFor(2, 'visits'), '2 results for “visits”');
    assert.equal(en.region.count(1), '1 service or course');
  });
});

describe('numbers', () => {
  it('are written with the separators of the language', () => {
    assert.equal(en.number(10_000_000), '10,000,000');
    assert.equal(en.number(0.7), '0.7');
    assert.equal(formatting('de', {group: '.', decimal: ','}).number(10_000.5), '10.000,5');
    for (const n of [0, 999, 1000, 65_432.1, 1e9, 0.125, 1 / 3, -1234, 1e21])
      for (const tag of ['en-GB', 'cy'])
        assert.equal(
          formatting(tag).number(n),
          new Intl.NumberFormat(tag).format(n),
          `${n} ${tag}`,
        );
  });

  it('of bytes are written as the size of a file', () => {
    const rows = [
      [1, '1 kB'],
      [340_400, '340 kB'],
      [999_499, '999 kB'],
      [999_500, '1 MB'],
      [1_240_000, '1.2 MB'],
      [45_600_000, '46 MB'],
      [2_500_000_000, '2.5 GB'],
    ] as const;
    for (const [bytes, size] of rows)
      assert.equal(en.fileSize(bytes).replaceAll('\u00a0', ' '), size);
  });

  it('keep their unit and how exact they are', () => {
    const {unit, qualifier} = en.briefing;
    assert.equal(qualifier.about(unit.percent!('7', 7)), 'About 7%');
    assert.equal(qualifier.over(en.number(193_000)), 'Over 193,000');
    assert.equal(qualifier.under(unit.times!('2', 2)), 'Under 2 times');
  });
});

describe('dates', () => {
  const rows: readonly [date: string, written: string][] = [
    ['2024', '2024'],
    ['2024-07', 'July 2024'],
    ['2024-07-08', '8 July 2024'],
    ['2024-12-31', '31 December 2024'],
    ['2024-01-01', '1 January 2024'],
  ];
  for (const [date, written] of rows)
    it(`are as exact as the feed has them: ${date}`, () => {
      assert.equal(en.date(date), written);
    });

  it('are the day that was written, wherever the reader is', () => {
    const here = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
        process.env.TZ = zone;
        assert.equal(formatting('en-GB').date('2024-07-01'), '1 July 2024', zone);
      }
    } finally {
      if (here === undefined) delete process.env.TZ;
      else process.env.TZ = here;
    }
  });
});

describe('periods', () => {
  const rows: readonly [period: string, written: string][] = [
    ['2012', '2012'],
    ['2012/2014', '2012–2014'],
    ['2021-10/2022-03', 'October 2021–March 2022'],
    ['2021-10-01/2022-10-01', '1 October 2021–1 October 2022'],
    ['2021-10-01/2021-10-05', '1–5 October 2021'],
    ['2012/2012', '2012'],
    ['2021/2022-03', '2021–March 2022'],
  ];
  for (const [period, written] of rows)
    it(`are written as people write them: ${period}`, () => {
      // Whether spaces stand around the dash differs between releases of Intl.
      assert.equal(en.dates(period).replaceAll(/\s*–\s*/g, '–'), written);
    });
});

describe('languages', () => {
  const named = (tag: string, messages: Messages = en) => {
    const {value, lang} = languageName(tag, messages);
    return `${value} (${lang})`;
  };

  it('are called by their English names in English', () => {
    assert.equal(named('pl'), 'Polish (en)');
    assert.equal(named('en-GB'), 'English (en)');
    assert.equal(named('cy'), 'Welsh (en)');
    assert.equal(named('bfi'), 'British Sign Language (en)');
  });

  it('are called by the library as by the browser', () => {
    const browsers = new Intl.DisplayNames('en', {type: 'language'});
    for (const [tag, name] of Object.entries(en.languages)) assert.equal(browsers.of(tag), name);
  });

  it('are called by their own names where the reader’s language has none for them', () => {
    const unheard: Messages = {...en, tag: 'qqq', name: 'Qqq', languages: {}};
    assert.equal(named('es', unheard), 'español (es)');
    assert.equal(named('qqq', unheard), 'Qqq (qqq)');
  });

  it('are never nothing', () => {
    assert.equal(named('qqq'), 'qqq (en)');
    assert.equal(named('x-plain'), 'x-plain (en)');
  });
});

it('lists end in “and”', () => {
  assert.equal(en.and(['Bath']), 'Bath');
  assert.equal(en.and(['Bath', 'Bristol', 'Wells']), 'Bath, Bristol and Wells');
});

/** What a sentence gives for likely names and numbers. */
function say(path: string, call: Sentence): string {
  if (typeof call !== 'function') return call;
  if (path === 'region.distance') return call({km: 6, miles: 4, atMost: false});
  if (path === 'region.named') return call('South West');
  if (path === 'and' || path === 'list.missing') return call(['Bath', 'Bristol']);
  if (path === 'date' || path === 'dates' || path === 'dateWithDay') return call('2024-07-08');
  if (path === 'time') return call('14:30');
  // Both a name and a number to a sentence, whichever it takes.
  return call(...Array<string>(call.length).fill('2'));
}

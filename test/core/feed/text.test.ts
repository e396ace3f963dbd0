import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {baseLanguage, everyWording, localText} from '../../../src/core/feed/format/text.js';

describe('a text by language is shown', () => {
  const rows: readonly [
    why: string,
    text: Readonly<Record<string, string>>,
    wanted: string,
    feed: string,
    lang: string,
  ][] = [
    ['in the wanted language', {en: 'A', cy: 'B', 'cy-GB': 'C'}, 'cy', 'en', 'cy'],
    ['in the wanted language and region', {cy: 'B', 'cy-GB': 'C'}, 'cy-GB', 'en', 'cy-GB'],
    ['in the wanted language without its region', {en: 'A', cy: 'B'}, 'cy-GB', 'en', 'cy'],
    ['in the wanted language of another region', {en: 'A', 'cy-GB': 'B'}, 'cy', 'en', 'cy-GB'],
    ['whatever the case of the tags', {en: 'A', 'CY-gb': 'B'}, 'Cy-Gb', 'en', 'CY-gb'],
    ['else in the language of the feed', {en: 'A', cy: 'B', ur: 'C'}, 'pl', 'ur', 'ur'],
    ['or of the feed without its region', {cy: 'B', 'en-US': 'A', ur: 'C'}, 'pl', 'ur-PK', 'ur'],
    ['else in English', {cy: 'B', en: 'A'}, 'pl', 'ur', 'en'],
    ['or any English', {cy: 'B', 'en-GB': 'A'}, 'pl', 'ur', 'en-GB'],
    ['else in the first there is', {cy: 'B', ur: 'C'}, 'pl', 'fr', 'cy'],
  ];
  for (const [why, text, wanted, feed, lang] of rows)
    it(why, () => {
      assert.deepEqual(localText(text, wanted, feed), {lang, value: text[lang]});
    });

  it('as it stands when it is a plain string, in the language of the feed', () => {
    assert.deepEqual(localText('A', 'cy', 'en-GB'), {value: 'A', lang: 'en-GB'});
  });

  it('never as a method of objects, when a page names one as its language', () => {
    for (const wanted of ['toString', 'valueOf', 'constructor', '__proto__', ''])
      assert.deepEqual(localText({en: 'A'}, wanted, 'en'), {value: 'A', lang: 'en'});
  });
});

it('every wording is found by search', () => {
  assert.deepEqual(everyWording('A'), ['A']);
  assert.deepEqual(everyWording({en: 'A', cy: 'B'}), ['A', 'B']);
});

it('the base of a language tag is its first part in lower case', () => {
  assert.equal(baseLanguage('CY-GB'), 'cy');
  assert.equal(baseLanguage('en'), 'en');
});

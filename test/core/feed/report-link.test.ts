import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../../src/core/feed/parse-feed.js';
import {contactLink} from '../../../src/core/feed/contact-link.js';
import {reportLink} from '../../../src/core/feed/report-link.js';

const report = {id: 'a-guide', subject: 'A problem with “R&D?”', body: ['Line & one', 'Line two']};
const subject = 'subject=A%20problem%20with%20%E2%80%9CR%26D%3F%E2%80%9D';
const body = 'body=Line%20%26%20one%0D%0ALine%20two';

describe('a problem with an entry is reported at', () => {
  const rows: readonly [what: string, contact: string, address: string][] = [
    [
      'a mail address, with subject and body filled in',
      'mailto:feed@example.org',
      `mailto:feed@example.org?${subject}&${body}`,
    ],
    [
      'a mail address with a subject of its own, which stays',
      'mailto:feed@example.org?Subject=Feed&cc=b@example.org',
      `mailto:feed@example.org?Subject=Feed&cc=b@example.org&${body}`,
    ],
    [
      'a mail address with a place for the id',
      'mailto:feed@example.org?subject=Entry%20{id}',
      `mailto:feed@example.org?subject=Entry%20a-guide&${body}`,
    ],
    ['a form', 'https://example.org/report', 'https://example.org/report?entry=a-guide'],
    [
      'a form with fields and a place on its page',
      'https://example.org/report?form=2&q=a+b#top',
      'https://example.org/report?form=2&q=a+b&entry=a-guide#top',
    ],
    [
      'a form with a place for the id',
      'https://example.org/report?about={id}',
      'https://example.org/report?about=a-guide',
    ],
    [
      'a path with a place for the id',
      'https://example.org/{id}/report',
      'https://example.org/a-guide/report',
    ],
    ['a phone number, as it stands', 'tel:+443000632100', 'tel:+443000632100'],
  ];
  for (const [what, contact, address] of rows)
    it(what, () => {
      // As the feed's reader hands it on.
      const read = parseFeed({
        format: 'signpost-feed/1',
        id: 'test',
        title: 'Test',
        publisher: {name: 'Test', contact},
        updated: '2026-11-20',
        resources: [],
      });
      assert.ok(read.ok, 'The feed is read.');
      assert.equal(reportLink(read.value.feed.publisher!.contact!, report), address);
    });
});

describe('the publisher’s address for anything else', () => {
  for (const [contact, address] of [
    ['mailto:help@example.org?subject=Entry%20{id}', 'mailto:help@example.org'],
    [
      'mailto:help@example.org?subject=Entry%20%7Bid%7D&cc=a@example.org',
      'mailto:help@example.org?cc=a@example.org',
    ],
    ['https://example.org/help?entry={id}&lang=cy', 'https://example.org/help?lang=cy'],
    ['https://example.org/{id}/report', 'https://example.org//report'],
    ['https://example.org/help', 'https://example.org/help'],
  ] as const)
    it(`names no entry: ${contact}`, () => {
      assert.equal(contactLink(contact), address);
    });
});

import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {journeys, type Journey} from './journeys.js';
import {listenInPage, ScreenReader} from './screen-reader.js';
import {useBrowser} from './use-browser.js';
import {journeyFeed, withWidgets} from './widget-page.js';

/*
 * What a screen reader says on the main ways through each element, held to what is written in
 * test/transcripts/. Read a transcript as somebody who hears it, before it is written anew:
 *
 *   TRANSCRIPTS=write node test/run-node-tests.mjs test/pages/transcripts.test.ts
 */

const use = useBrowser();
const folder = 'test/transcripts/';
const isWriting = process.env['TRANSCRIPTS'] === 'write';

async function listen({about, lang, markup, go}: Journey): Promise<string> {
  let lines: readonly string[] = [];
  const before = async (page: Page) => {
    await page.addInitScript(listenInPage);
    await page.clock.install({time: new Date('2026-11-21T12:00:00Z')});
  };
  await withWidgets(use, {markup, before, ...(lang && {lang})}, async (page) => {
    const reader = await ScreenReader.of(page);
    await reader.settle();
    await go(reader, page);
    ({lines} = reader);
  });
  return `# ${about}\n${lines.join('\n')}\n`;
}

describe('a screen reader says', () => {
  for (const journey of journeys)
    it(`what is written in ${journey.name}.txt`, async () => {
      const heard = await listen(journey);
      const file = `${folder}${journey.name}.txt`;
      if (isWriting) writeFileSync(file, heard);
      const written = readFileSync(file, 'utf8');
      if (heard !== written) assert.fail(differences(written, heard));
    });

  // A browser does not tell of what it skips because it is far below the window.
  it('every title of a long list, however far down', async () => {
    const markup = `<signpost-resource-list src="${journeyFeed}" limit="20"></signpost-resource-list>`;
    const viewport = {width: 320, height: 300};
    await withWidgets(use, {markup, viewport}, async (page) => {
      const reader = await ScreenReader.of(page);
      const titles = () => reader.lines.filter((line) => line.startsWith('heading level 3, '));
      for (let tries = 0; titles().length !== 17; tries++) {
        assert.ok(tries < 50, `${titles().length} of 17`);
        await page.waitForTimeout(200);
        reader.lines.length = 0;
        await reader.readAll();
      }
      assert.equal(new Set(titles()).size, 17);
    });
  });

  it('nothing in a transcript that nobody listens to any more', () => {
    assert.deepEqual(readdirSync(folder).sort(), journeys.map(({name}) => `${name}.txt`).sort());
  });
});

/** Where two transcripts part, with a few lines before. */
function differences(written: string, heard: string): string {
  const [before, now] = [written.split('\n'), heard.split('\n')];
  const from = now.findIndex((line, index) => line !== before[index]);
  let ends = 0;
  while (
    ends < Math.min(before.length, now.length) - from &&
    before.at(-1 - ends) === now.at(-1 - ends)
  )
    ends++;
  const show = (mark: string, lines: readonly string[]) => lines.map((line) => `${mark} ${line}`);
  return [
    'What is heard is not what is written:',
    ...show(' ', now.slice(Math.max(0, from - 3), from)),
    ...show('-', before.slice(from, before.length - ends)),
    ...show('+', now.slice(from, now.length - ends)),
    'Where it should be so: TRANSCRIPTS=write node test/run-node-tests.mjs test/pages/transcripts.test.ts',
  ].join('\n');
}

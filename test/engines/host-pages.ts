// The forms of a snippet on six kinds of page, under three kinds of policy, in one engine.
//
//   ENGINE=Firefox node test/run-node-tests.mjs test/engines/host-pages.ts
//
// With SMOKE=1 each page is opened once, under one of the policies in turn.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {forms, hosts, pageOf, policies} from '../pages/host-pages.js';
import type {EnginePage} from './engine.js';
import {useEngine, waitFor, withWitness, witnessedPolicy} from './use-engine.js';

const engine = useEngine();
const isSmoke = process.env.SMOKE === '1';

/** Titles that each form shows; none while it shows its author's content. Runs in the page. */
function titlesInForms(): string[][] {
  const isSeen = (element: Element) => element.checkVisibility({visibilityProperty: true});
  return [...document.querySelectorAll('[id^="form-"]')].map((box) => {
    const frame = box.querySelector('iframe');
    const list = (frame?.contentDocument ?? box).querySelector('signpost-resource-list');
    const items = list?.shadowRoot?.querySelectorAll('[part~="item"]') ?? [];
    return [...items].flatMap((item) => {
      const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
      return heading && isSeen(heading) ? [heading.textContent.trim()] : [];
    });
  });
}

const theSameInAll = async (page: EnginePage) => {
  const names = Object.keys(forms);
  let before = '';
  const titles = await waitFor(page, 'every form shows the same list', titlesInForms, (found) => {
    const [first = '', ...others] = found.map((list) => JSON.stringify(list));
    const isSettled = before === first;
    before = first;
    return isSettled && found[0]!.length > 2 && others.every((other) => other === first);
  });
  assert.equal(titles.length, names.length);
};

for (const [hostIndex, [hostName, host]] of Object.entries(hosts).entries())
  describe(hostName, () => {
    for (const [policyIndex, [policyName, policyFor]] of Object.entries(policies).entries()) {
      if (isSmoke && hostIndex % 3 !== policyIndex) continue;
      it(`shows the same list in all four forms, under a policy ${policyName}`, async () => {
        const policy = witnessedPolicy(policyFor(engine.origin));
        await engine.visit(withWitness(pageOf(host, policy), policy), async (page) => {
          await theSameInAll(page);
          const authors = await page.evaluate(
            () =>
              [...document.querySelectorAll('#form-0 p, #form-1 p, #form-3 time')].filter((words) =>
                words.checkVisibility(),
              ).length,
          );
          assert.equal(authors, 0, 'what was written before is still in view');
          await waitFor(
            page,
            'the iframe is as high as its content',
            () => document.querySelector('iframe')!.getBoundingClientRect().height,
            (height) => height > 400,
          );
          // The framework's own typeface, which the policy forbids.
          const went = await page.evaluate(() => globalThis.witnessed);
          assert.deepEqual(
            went.filter((line) => !line.includes('assets.nhs.uk')),
            [],
          );
        });
      });
    }
  });

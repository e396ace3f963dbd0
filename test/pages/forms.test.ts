import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {hosts, pageOf, policies, type forms} from './host-pages.js';
import {axeViolations, openPage, sidewaysScroll} from './open-page.js';
import {titlesIn, useSite} from './partner-site.js';

/** Four forms of one snippet, on six kinds of page, under three kinds of policy. */

const site = useSite();

/** The list on the page, in each form. */
const listIn: Readonly<Record<keyof typeof forms, (page: Page) => Locator>> = {
  'a tag': (page) => page.locator('#form-0 signpost-resource-list'),
  'a box with data attributes': (page) =>
    page.locator('#form-1 [data-signpost] > signpost-resource-list'),
  'an iframe': (page) => page.frameLocator('#form-2 iframe').locator('signpost-resource-list'),
  'HTML that is written already': (page) => page.locator('#form-3 signpost-resource-list'),
};

for (const [hostName, host] of Object.entries(hosts))
  describe(hostName, () => {
    for (const [policyName, policy] of Object.entries(policies))
      it(`shows the same list in all four forms, under a policy ${policyName}`, async () => {
        await site.visit(pageOf(host, policy(site.host)), async ({page, said, stopped}) => {
          const expected = await titlesIn(listIn['a tag'](page));
          assert.ok(expected.length > 2, `only ${expected.length} titles`);
          for (const [form, list] of Object.entries(listIn))
            assert.deepEqual(await titlesIn(list(page)), expected, form);
          for (const words of await page.getByText(/^(Ours|As published on)/).all())
            assert.ok(await words.isHidden(), 'what was written before is still in view');
          await page.waitForFunction(
            () => document.querySelector('iframe')!.getBoundingClientRect().height > 400,
          );
          // The framework's own typeface, which the policy forbids.
          const ours = (text: string) => !text.includes('assets.nhs.uk');
          assert.deepEqual([said.filter(ours), stopped.filter(ours)], [[], []]);
        });
      });

    it('can be read without script', async () => {
      const page = pageOf(host, policies['of its own host'](site.host));
      await site.visit({...page, context: {javaScriptEnabled: false}}, async ({page}) => {
        assert.equal(await page.getByText('Ours').locator('visible=true').count(), 2);
        for (const box of ['#form-2 >> iframe', '#form-3 >> css=time'])
          assert.ok(await page.locator(box).isVisible(), `${box} is not in view`);
        const frame = page.frameLocator('iframe');
        assert.ok(await frame.getByRole('link').first().isVisible(), 'no way to help in the frame');
      });
    });
  });

describe('the demonstration of the four forms', () => {
  const address = () => `${site.host}/stories/partner-pages/embedded-forms/index.html`;

  it('shows the same list four times, and breaks no rule that can be checked', async () => {
    const open = await openPage(site.browser, address(), 'answered');
    try {
      const {page} = open;
      const lists = page.locator('.form > signpost-resource-list, [data-signpost] > *');
      const expected = await titlesIn(lists.first());
      for (const n of [1, 2]) assert.deepEqual(await titlesIn(lists.nth(n)), expected);
      const frame = page.frameLocator('iframe');
      assert.deepEqual(await titlesIn(frame.locator('signpost-resource-list')), expected);
      assert.deepEqual(open.complaints(), []);
      assert.deepEqual(await open.violations(), []);
      assert.deepEqual(await axeViolations(page), []);
      // Once for the page, and once for the page in its frame.
      assert.equal(open.feedRequests(), 2);
    } finally {
      await open.close();
    }
  });

  it('fits a screen 320 pixels wide', async () => {
    const options = {viewport: {width: 320, height: 640}};
    const open = await openPage(site.browser, address(), 'answered', options);
    try {
      await titlesIn(open.page.locator('signpost-resource-list').first());
      assert.equal(await sidewaysScroll(open.page), 0);
    } finally {
      await open.close();
    }
  });
});

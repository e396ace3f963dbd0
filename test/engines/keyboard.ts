// What a visitor does who has only a keyboard, with real key presses, in one engine.
//
//   ENGINE=Firefox node test/run-node-tests.mjs test/engines/keyboard.ts
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {EnginePage} from './engine.js';
import {useEngine, waitFor, withWitness} from './use-engine.js';

const engine = useEngine();

const visit = (widget: string, run: (page: EnginePage) => Promise<void>) => {
  const html = `<!doctype html><html lang="en"><head><title>A partner</title>
<script type="module" src="/dist/signpost.js" data-feed="/data/feed.json"></script></head>
<body><main><h1>A partner’s page</h1>${widget}</main></body></html>`;
  const page = withWitness({html}, ["'self'", () => '']);
  return engine.visit(page, async (open) => {
    await run(open);
    assert.deepEqual(await open.evaluate(() => globalThis.witnessed), []);
  });
};

interface Focused {
  /** Role, or the name of the tag. */
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly isChecked: boolean;
  /** Whether the eye finds it: a ring of 2 pixels or more. */
  readonly hasRing: boolean;
}

/** What has focus, through shadow roots. Runs in the page. */
function focused(): Focused {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const input = element instanceof HTMLInputElement ? element : undefined;
  const labels = [...(input?.labels ?? [])].map((label) => label.textContent).join(' ');
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  return {
    kind: element.getAttribute('role') ?? input?.type ?? element.localName,
    name: (element.getAttribute('aria-label') ?? (labels || element.textContent))
      .replaceAll(/\s+/g, ' ')
      .trim(),
    value: input?.value ?? '',
    isChecked: input?.checked ?? false,
    hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}

/** What a widget shows. Runs in the page. */
function shown(tag: string) {
  const root = document.querySelector(tag)?.shadowRoot;
  const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const all = (selector: string) =>
    [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((element) =>
      element.checkVisibility({visibilityProperty: true}),
    );
  const box = root?.querySelector('[role="combobox"]');
  const active = root?.getElementById(box?.getAttribute('aria-activedescendant') || '-');
  return {
    items: all('[part~="item"]').length,
    announced: all('[role="status"]').map(textOf).filter(Boolean),
    options: all('[role="option"]').map(textOf),
    active: active ? textOf(active) : '',
  };
}

/** Presses Tab until focus is where it is wanted; every stop on the way can be seen. */
async function tabTo(page: EnginePage, what: string, isThere: (at: Focused) => boolean) {
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    stops.push(`${at.kind} ${at.name}`.slice(0, 50));
    assert.ok(at.kind === 'body' || at.hasRing, `no ring around ${at.kind} “${at.name}”`);
    if (isThere(at)) return at;
  }
  throw new Error(`Tab never came to ${what}: ${stops.join(' → ')}`);
}

describe('a visitor with a keyboard', () => {
  const list = 'signpost-resource-list';
  const filled = (page: EnginePage) =>
    waitFor(page, 'the list is filled', shown, ({items}) => items > 2, list);

  it('finds the search, types, hears how many there are, and narrows them with the space bar', async () => {
    await visit(`<${list} audience="health" with-search with-filters></${list}>`, async (page) => {
      const {items} = await filled(page);
      await tabTo(page, 'the search', ({kind}) => kind === 'search');
      await page.keyboard.type('parent');
      const found = await waitFor(
        page,
        'the count is said',
        shown,
        ({announced, items: now}) =>
          /^\d+ results for “parent”/.test(announced.join(' ')) && now !== items,
        list,
      );
      assert.equal((await page.evaluate(focused)).value, 'parent');

      await tabTo(page, 'the filters', ({kind}) => kind === 'summary');
      await page.keyboard.press('Enter');
      // A few of those found: the number in its name is what is to be said.
      const few = /^(.*) \(([1-9])\)$/;
      const option = await tabTo(
        page,
        'a filter that narrows',
        ({kind, name}) => kind === 'checkbox' && few.test(name),
      );
      const [, filter, count] = few.exec(option.name)!;
      await page.keyboard.press(' ');
      const narrowed = await waitFor(
        page,
        'the new count is said',
        shown,
        ({announced}) => announced.length > 0 && announced.join() !== found.announced.join(),
        list,
      );
      assert.deepEqual(
        [narrowed.announced.join(' ').split(' ')[0], narrowed.items],
        [count, Number(count)],
      );
      const {name, isChecked} = await page.evaluate(focused);
      assert.deepEqual(
        [name.startsWith(filter!), isChecked],
        [true, true],
        'focus stays on the box',
      );
    });
  });

  it('shows more, and goes on reading at what came', async () => {
    await visit(`<${list} audience="health" limit="2"></${list}>`, async (page) => {
      const {items} = await filled(page);
      await tabTo(page, '“Show more”', ({kind, name}) => kind === 'button' && /more/i.test(name));
      await page.keyboard.press('Enter');
      await waitFor(page, 'there is more', shown, (now) => now.items > items, list);
      const {kind, name} = await waitFor(page, 'focus has moved', focused, (at) => at.name !== '');
      assert.notEqual(kind, 'body', 'focus is lost');
      assert.ok(name.length > 0);
      // Tab goes on from there and does not begin the page again.
      await tabTo(page, 'a link of what came', (at) => at.kind === 'a');
    });
  });

  it('says a town, walks the suggestions with the arrows, and takes one with Enter', async () => {
    const tag = 'signpost-region-search';
    await visit(`<${tag}></${tag}>`, async (page) => {
      await waitFor(
        page,
        'the search is there',
        (name) =>
          Boolean(document.querySelector(name)?.shadowRoot?.querySelector('[role="combobox"]')),
        Boolean,
        tag,
      );
      await tabTo(page, 'the box', ({kind}) => kind === 'combobox');
      await page.keyboard.type('newp');
      const {options} = await waitFor(
        page,
        'towns are offered',
        shown,
        ({options}) => options.length > 2,
        tag,
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await waitFor(page, 'the second is marked', shown, ({active}) => active === options[1], tag);
      assert.equal((await page.evaluate(focused)).kind, 'combobox', 'focus stays in the box');
      await page.keyboard.press('Enter');
      const heading = await waitFor(page, 'focus goes to the answer', focused, ({kind}) =>
        /^h\d$/.test(kind),
      );
      assert.equal(heading.name, 'Help in the Isle of Wight');
      const answer = await page.evaluate(shown, tag);
      assert.deepEqual(answer.options, []);
      assert.ok(answer.announced.length > 0 || answer.items > 0, 'nothing is shown or said');
    });
  });
});

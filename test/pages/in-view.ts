import type {Locator, Page} from 'playwright-core';

/** Waits until something has a text. */
export const hasText = (locator: Locator, text: string | RegExp): Promise<void> =>
  locator.filter({hasText: text}).first().waitFor({state: 'attached'});

/** The text of what has focus, in whichever shadow tree. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent?.trim() ?? '';
  });

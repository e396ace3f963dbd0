import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';

declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

/**
 * Rules of WCAG 2.2 A and AA and of good practice that an element breaks. Quicker than that of
 * test/contract/harness.ts, as it asks for no places of what is in order.
 */
export async function brokenRules(element: Element): Promise<readonly string[]> {
  const {violations} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // About a whole page, which a piece of it cannot answer for.
    rules: {'page-has-heading-one': {enabled: false}},
    resultTypes: ['violations'],
    selectors: false,
    elementRef: true,
    preload: false,
    iframes: false,
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id} at ${html.slice(0, 160)}: ${failureSummary}`),
  );
}

import {embedReport} from './embed/report.js';
import {facetReport} from './facets/report.js';
import {largeReport} from './large/report.js';
import {parseReport} from './parse/report.js';
import {renderReport} from './render/report.js';
import {searchReport} from './search/report.js';
import {targetsReport} from './targets.js';
import type {Results} from './run.js';

/** The results as a page to read. */
export function report(results: Results): string {
  const {machine, loads = {}, parse, render, search, facets, embed, large} = results;
  const browser = [search, facets, render, embed, large].find((part) => part)?.browser;
  const parts = [
    targetsReport(results),
    parse && parseReport(parse),
    search && searchReport(search),
    facets && facetReport(facets),
    render && renderReport(render),
    embed && embedReport(embed),
    large && largeReport(large),
  ];
  const busy = Object.entries(loads).map(([part, load]) => `${part} ${load.toFixed(1)}`);
  return [
    '# Measured',
    '',
    'Written by `npm run bench`; the numbers are in `results.json`. Medians of rounds in which the',
    'contenders take turns at going first. Only ratios within one table carry over to another machine.',
    '',
    `Machine: ${machine ?? 'unknown'}${browser ? `, ${browser}` : ''}.`,
    ...(busy.length > 0
      ? [
          '',
          `Programs that ran or waited for a processor when each part began, in the mean: ${busy.join(', ')}.`,
        ]
      : []),
    ...parts.flatMap((part) => (part ? ['', ...part] : [])),
    '',
  ].join('\n');
}

import type {Timing} from '../measure.js';
import {against, head, row, whole} from '../table.js';
import type {Contender, RenderResults} from './render.js';

export const renderReport = ({resources, rows}: RenderResults): string[] => [
  '## Rendering',
  '',
  `Cards of a feed of ${whole(resources)} resources, each time in a fresh page: script, style and layout, at first`,
  'and from the press on a filter that leaves half. “As it comes” shows a page of cards and a button',
  'for more; “all at once” has a `limit` as large as the list. The floor is a page written for this',
  'one purpose, which clones a card under the same style sheets, and takes away what is left out.',
  '',
  ...head('Cards', 'Clock starts', 'As it comes', 'All at once', 'Cloned (floor)'),
  ...rows.map(({cards, ready, first}) =>
    row(
      whole(cards),
      ready ? 'when the feed is read' : 'before the feed is fetched',
      ...cells(first),
    ),
  ),
  ...rows
    .filter(({ready}) => ready)
    .map(({cards, half}) => row(`${whole(cards)} to half`, 'at the press', ...cells(half))),
];

const cells = ({paged, widget, clones}: Readonly<Record<Contender, Timing>>) => [
  against(paged, clones),
  against(widget, clones),
  against(clones, clones),
];

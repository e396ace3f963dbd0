import {regions, type AreaCode, type Gazetteer} from '../core/areas/index.js';
import {localTypes} from '../core/feed/format/resource.js';
import {sessionsAhead} from '../core/feed/sessions.js';
import {Choice} from '../core/search/columns.js';
import {facetsOf} from '../core/search/facets.js';
import {selectLocal, type LocalGroup, type LocalSelection} from '../core/search/select-local.js';
import {areasNamed, arePrisons, groupTitle, probationNotes} from '../locales/area-name.js';
import {atlasOf, chosenAreas} from './areas.js';
import type {Context, View} from './context.js';
import {fewTitles, itemOf, moreThan, safeguardingNote} from './item.js';
import {heading, html, list, paragraph, type Content} from './markup.js';

/** How many of a group are shown at first. */
const page = 10;

/**
 * Help for the area that the page's author chose, as the element shows it; without one, national help
 * and then what each region has of its own, because nobody can choose here.
 */
export const regionSearch: View = (context) => localHelp(context);

/** The same inside a page of the directory. */
export async function localHelp(context: Context) {
  const {title} = context;
  const {messages} = context.words;
  const atlas = await atlasOf(context.directory);
  const codes = chosenAreas(context, atlas);
  const {gazetteer} = atlas;
  const own = title(messages.region.heading);
  if (context.extent === 'brief')
    return html`${own}${fewTitles(itemsOf(helpIn(codes, gazetteer, context).groups), context)}`;
  return html`${own}${
    codes.length > 0 ? areaView(codes, gazetteer, context) : everywhereView(gazetteer, context)
  }`;
}

/** What the element shows once an area is chosen. */
function areaView(codes: readonly AreaCode[], gazetteer: Gazetteer, context: Context): Content {
  const {words, level} = context;
  const {region} = words.messages;
  const {groups, count} = helpIn(codes, gazetteer, context);
  const name = areasNamed(codes, gazetteer, words) ?? '';
  const isLocal = groups.some(({id}) => near.has(id));
  return [
    heading(level + 1, arePrisons(codes) ? region.resultsAt(name) : region.results(name)),
    paragraph(region.count(count)),
    probationNotes(codes, gazetteer, words).map(paragraph),
    count === 0 && paragraph(region.nothingListed),
    count > 0 && !isLocal && paragraph(region.noneLocal),
    safeguardingNote(itemsOf(groups), context),
    groups.map((group) => {
      const hint = region.hint[group.id as keyof typeof region.hint];
      return [
        heading(level + 2, groupTitle(group.id, codes, gazetteer, words)),
        hint && paragraph(hint),
        groupView(group, level + 3, context),
      ];
    }),
  ];
}

/** National help, then each region's own, then what does not say where it works. */
function everywhereView(gazetteer: Gazetteer, context: Context): Content {
  const {words, level} = context;
  const {region} = words.messages;
  const national = helpIn([], gazetteer, context).groups;
  const byRegion = regions.map(({code}) => ({
    code,
    groups: helpIn([code], gazetteer, context).groups.filter(({id}) => near.has(id)),
  }));
  const [anywhere] = regions;
  const notStated = helpIn([anywhere!.code], gazetteer, context).groups.filter(
    ({id}) => id === 'notStated',
  );
  const all = itemsOf([...national, ...byRegion.flatMap(({groups}) => groups), ...notStated]);
  return [
    all.length === 0 && paragraph(region.nothingListed),
    safeguardingNote(all, context),
    national.length > 0 && [
      heading(level + 1, region.results(undefined)),
      groupView({id: 'nation', items: national.flatMap(({items}) => items)}, level + 2, context),
    ],
    byRegion.map(
      ({code, groups}) =>
        groups.length > 0 && [
          heading(level + 1, region.results(areasNamed([code], gazetteer, words))),
          groups.map((group) => [
            group.id === 'part' && paragraph(region.hint.part ?? ''),
            groupView(group, level + 2, context),
          ]),
        ],
    ),
    notStated.map((group) => [
      heading(level + 1, region.group.notStated),
      paragraph(region.hint.notStated ?? ''),
      groupView(group, level + 2, context),
    ]),
  ];
}

function groupView({items}: LocalGroup, level: number, context: Context): Content {
  const shown = context.extent === 'all' ? items : items.slice(0, page);
  return [
    list(shown.map(({listing}) => itemOf(listing, level, context))),
    moreThan(shown.length, items.length, context.words),
  ];
}

const helpIn = (
  areas: readonly AreaCode[],
  gazetteer: Gazetteer,
  {directory, words, now}: Context,
): LocalSelection =>
  selectLocal(
    directory,
    {areas, chosen: {}},
    {
      gazetteer,
      Choice,
      facetsOf,
      types: localTypes,
      nextSession: (resource) => sessionsAhead(resource, now)[0]?.start,
      titleOf: ({title}) => words.plain(title),
    },
    now,
  );

const itemsOf = (groups: readonly LocalGroup[]) => [
  ...new Set(groups.flatMap(({items}) => items.map(({listing}) => listing))),
];

/** The groups that are about one area and not about everywhere. */
const near: ReadonlySet<string> = new Set([
  'prison',
  'council',
  'probation-region',
  'region',
  'part',
]);

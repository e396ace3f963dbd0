import type {Section} from '../feed/format/page.js';
import type {Filter} from '../filters/filter.js';
import type {Chosen, FilterId} from '../filters/registry.js';
import type {Directory, Listing, sectionsWithin} from './directory.js';
import type {nameIndexed} from './name-indexed.js';
import {notStated, type Clause, type ResourceIndex} from './resource-index.js';
import type {Scope, ScopeProblem} from './scope.js';

/** What the selection is made with; see `LocalTools` for why it is handed in. */
export interface RemoteTools {
  readonly filters: readonly (Filter & {readonly id: FilterId})[];
  readonly nameIndexed: typeof nameIndexed;
  readonly sectionsWithin: typeof sectionsWithin;
}

/** A section in the order of reading, with what tells it in the index. */
export interface Placed {
  readonly section: Section;
  readonly name: string;
  readonly depth: number;
}

/** What an author's scope comes to where the resources are not at hand. */
export interface RemoteScope {
  /** What the index is asked with. */
  readonly where: readonly Clause[];
  readonly sections: readonly Placed[];
  /** The same as `where`, for what is at hand. */
  readonly accepts: (listing: Listing) => boolean;
  readonly problems: readonly ScopeProblem[];
}

/**
 * Finds out what an author asks for, in the words of an index.
 *
 * @param now - The moment of reading.
 */
export function readScope(
  directory: Directory,
  index: ResourceIndex,
  scope: Scope,
  now: Date,
  {filters, nameIndexed, sectionsWithin}: RemoteTools,
): RemoteScope {
  const problems: ScopeProblem[] = [];
  const where: Clause[] = [];
  let pages = directory.feed.pages.map((page) => ({page, isOwn: false}));

  const audience = scope.audience ? directory.audience(scope.audience) : undefined;
  if (scope.audience && !audience) {
    const known = directory.feed.audiences.map(({id}) => id);
    problems.push({attribute: 'audience', value: scope.audience, known});
  }
  if (audience) {
    where.push({field: 'for', values: [audience.id]});
    const own = directory.pageFor(audience.id);
    pages = own ? [{page: own, isOwn: true}] : [];
  }
  const within = pages.flatMap(({page, isOwn}) =>
    page.sections.flatMap((section) => placed(section, page.id, 0)).map((at) => ({...at, isOwn})),
  );
  let sections: readonly Placed[] = within.filter(({isOwn}) => isOwn);
  if (scope.section) {
    const top = within.find(({section}) => section.id === scope.section);
    if (top) {
      const parts = new Set(sectionsWithin(top.section));
      const page = top.name.split('/', 1)[0]!;
      sections = placed(top.section, page, 0);
      const values = within.filter(({section}) => parts.has(section)).map(({name}) => name);
      where.splice(0, where.length, {field: 'section', values});
    } else {
      const known = [...new Set(within.map(({section}) => section.id))];
      problems.push({attribute: 'section', value: scope.section, known});
    }
  }
  const {chosen, unknown} = nameIndexed(directory, index, scope.chosen, now);
  for (const {filter, word, known} of unknown)
    problems.push({attribute: filter, value: word, known});
  where.push(...clausesOf(chosen, filters));
  const serves = index.coverage && scope.serves;
  // Each area by itself: of something that states several, one that is right is enough.
  if (serves)
    where.push({
      field: 'coverage',
      values: index.coverage.filter((code) => serves({coverage: code === notStated ? [] : [code]})),
    });
  const accepts = ({resource}: Listing) =>
    (serves?.(resource) ?? true) &&
    filters.every((filter) => {
      const wanted = chosen[filter.id];
      return (
        !wanted?.length || filter.valuesOf(resource, now).some((value) => wanted.includes(value))
      );
    });
  return {where, sections, accepts, problems};
}

function placed(section: Section, page: string, depth: number): readonly Placed[] {
  return [
    {section, name: `${page}/${section.id}`, depth},
    ...section.sections.flatMap((part) => placed(part, page, depth + 1)),
  ];
}

/** What a visitor or an author chose, in the words of an index. */
export const clausesOf = (chosen: Chosen, filters: RemoteTools['filters']): readonly Clause[] =>
  filters.flatMap(({id}) => (chosen[id]?.length ? {field: id, values: chosen[id]} : []));

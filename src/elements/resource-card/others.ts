import {nothing} from 'lit';
import type {Resource} from '../../core/feed/format/resource.js';
import {guidePageOf} from '../../core/page/guide-parts.js';
import {sectionsWithin, type Directory, type Listing} from '../../core/search/directory.js';
import type {Wording} from '../shared/wording.js';
import {shortList} from './guide-view.js';

/** The other resources that a resource names: those of its series, and what goes with it. */
export function othersOf(resource: Resource, directory: Directory): readonly Listing[] {
  const {id, partOf} = resource;
  return [
    ...partsOf(id, resource, directory),
    ...(partOf ? partsOf(partOf, resource, directory) : []),
    ...relatedTo(resource, directory),
  ];
}

/**
 * The same under headings, each resource once.
 *
 * @param section - Puts content under a heading, if there is content.
 */
export function othersView(
  resource: Resource,
  directory: Directory,
  wording: Wording,
  section: (name: string, content: unknown) => unknown,
): unknown {
  const {card} = wording.messages;
  const {id, partOf, notice} = resource;
  const page = guidePageOf(directory.feed, resource);
  const shown = new Set(
    page?.sections.flatMap(sectionsWithin).flatMap((part) => directory.inSection(part)),
  );
  const related = [...new Set(relatedTo(resource, directory))].filter(
    (other) => other.resource !== resource && !shown.has(other),
  );
  const isELearning = ({resource: {type}}: Listing) => type === 'e-learning';
  const others = related.filter((other) => !isELearning(other));
  return [
    section(card.parts, shortList(partsOf(id, resource, directory), wording, notice)),
    partOf
      ? section(card.otherParts, shortList(partsOf(partOf, resource, directory), wording, notice))
      : nothing,
    section(card.eLearning, shortList(related.filter(isELearning), wording)),
    section(card.related, shortList(others, wording)),
  ];
}

/** The parts of a series, without one that stands already. */
function partsOf(seriesId: string, except: Resource, {listings}: Directory): readonly Listing[] {
  return listings.filter(({resource}) => resource.partOf === seriesId && resource !== except);
}

const relatedTo = ({related}: Resource, directory: Directory): readonly Listing[] =>
  related.flatMap((id) => directory.listing(id) ?? []);

import type {Group} from './scope.js';

/**
 * How many resources are shown at first when neither author nor feed says, and how many more each
 * time. A section shows fewer: others follow it.
 */
export const pageOf = ({id}: Pick<Group, 'id'>): number => (id === 'all' ? 20 : 10);

/**
 * How many resources of a group are shown at first.
 *
 * @param limit - What the page's author says. None, or no number above nought: the feed decides.
 */
export const shownAtFirst = (
  group: Pick<Group, 'id' | 'featured'>,
  limit: number | undefined,
): number =>
  limit !== undefined && limit >= 1 ? Math.floor(limit) : group.featured || pageOf(group);

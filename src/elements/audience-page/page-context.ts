import type {Lead} from '../../core/page/leads.js';
import type {SectionPlan} from '../../core/page/plan.js';
import type {ItemContext} from '../shared/resource-item.js';

/** What every part of a page's view needs. The level is that of the page's own heading. */
export interface PageContext extends ItemContext {
  /** The section that says what is true of children's safety, if one does. */
  readonly cautious: SectionPlan | undefined;
  /** Whether it can be told how many a list will show: every resource is at hand, and no area narrows it. */
  readonly isCounted: boolean;
  /** Area that the search by area begins with. */
  readonly area: string | undefined;
  /** Whether dates can be added to a calendar, in the elements within too. */
  readonly withCalendar: boolean;
  /** The moment of reading that was set from outside, for the elements within. */
  readonly setNow: Date | undefined;
  /** Where the search by area is: a place of this page, or an element elsewhere on the site's page. */
  readonly local: {readonly anchor: string} | {readonly elementId: string};
  readonly isOpen: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
  /** What a link to a place of this page says in its address. */
  readonly hrefOf: (anchor: string) => string;
  readonly onGo: (event: MouseEvent, anchor: string) => void;
  /** Goes to the search by area, and narrows it to some types; to none: leaves it as it is. */
  readonly onLocal: (event: MouseEvent, types: readonly string[]) => void;
  /** Where the page answers an invitation of a briefing inside it. */
  readonly placeOf: (lead: Lead) => PlaceWithin | undefined;
}

/** A place of the page, or of the site's page around it. */
interface PlaceWithin {
  readonly url: string;
  readonly onGo?: (event: MouseEvent) => void;
}

/** Id, in the shadow root, of the heading that an anchor leads to. */
export const headingId = (anchor: string): string => `at-${anchor}`;

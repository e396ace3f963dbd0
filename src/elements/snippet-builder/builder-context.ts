import type {FeedState} from '../../contexts/feed-context.js';
import type {BuilderState, UnknownValue} from '../../core/snippet/builder-state.js';
import type {Look} from '../../core/snippet/look.js';
import type {Integrity} from '../../core/snippet/release.js';
import type {BuilderMessages} from '../../locales/messages/builder.js';
import type {Wording} from '../shared/wording.js';
import type {MadeSnippet} from './make-snippet.js';

/** What every part of the builder is shown from. */
export interface BuilderContext {
  readonly state: BuilderState;
  readonly words: BuilderMessages;
  /** BCP 47 tag of the page around. */
  readonly lang: string;
  /** Level of the headings of steps. */
  readonly level: number;
  readonly feedUrl: string;
  readonly feedState: FeedState;
  /** There once the feed is. */
  readonly wording: Wording | undefined;
  readonly unknown: readonly UnknownValue[];
  readonly script: string;
  readonly integrity: Integrity | undefined;
  /** Whether it is known by now that there is one or none. */
  readonly isReleaseKnown: boolean;
  readonly looks: readonly Look[];
  readonly made: MadeSnippet | undefined;
  /** What was copied last, by its id. */
  readonly copied: string | undefined;
  /** @param change - What is chosen anew, perhaps from what is chosen by then. */
  readonly choose: (
    change: Partial<BuilderState> | ((chosen: BuilderState) => Partial<BuilderState>),
  ) => void;
  readonly copy: (id: string) => void;
}

import {accessibleContract} from './accessible.contract.js';
import {audiencePageContract} from './audience-page.contract.js';
import {briefingCardContract} from './briefing-card.contract.js';
import {briefingLayoutsContract} from './briefing-layouts.contract.js';
import {exitContract} from './exit.contract.js';
import {extrasContract} from './extras.contract.js';
import {feedContract} from './feed.contract.js';
import {findingContract} from './finding.contract.js';
import {gradualDrawingContract} from './gradual-drawing.contract.js';
import {handoutContract} from './handout.contract.js';
import {languageContract} from './language.contract.js';
import {layoutContract} from './layout.contract.js';
import {ownContentContract} from './own-content.contract.js';
import {placeBoxContract} from './place-box.contract.js';
import {realFeedContract} from './real-feed.contract.js';
import {regionSearchContract} from './region-search.contract.js';
import {resourceCardContract} from './resource-card.contract.js';
import {resourceListContract} from './resource-list.contract.js';
import {sharedChoiceContract} from './shared-choice.contract.js';
import {urlStateContract} from './url-state.contract.js';

/**
 * Every promise to partner pages. Whoever calls this has registered the tags.
 *
 * @param build - What registered them, for the names of the tests.
 */
export function everyContract(build: string): void {
  feedContract(build);
  resourceListContract(build);
  findingContract(build);
  regionSearchContract(build);
  placeBoxContract(build);
  briefingCardContract(build);
  briefingLayoutsContract(build);
  audiencePageContract(build);
  resourceCardContract(build);
  exitContract(build);
  gradualDrawingContract(build);
  handoutContract(build);
  extrasContract(build);
  languageContract(build);
  layoutContract(build);
  ownContentContract(build);
  realFeedContract(build);
  sharedChoiceContract(build);
  urlStateContract(build);
  accessibleContract(build);
}

// What words and filters need beside the elements, as one file that lists and region searches share:
// a list that only lists does without it.
export {UrlState} from '../controllers/url-state.js';
export {facetsOf} from '../core/search/facets.js';
export {Finding} from '../elements/resource-list/finding.js';
export {filterPanel} from '../elements/shared/filter-panel.js';
export {sortChoice} from '../elements/shared/sort-choice.js';

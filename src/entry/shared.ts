// What elements share, as one file: the loader asks for it beside the elements' own files, so that
// a page does not find out one file after the other what it needs. What is missing here still
// arrives, one step later.
export {repeat} from 'lit/directives/repeat.js';
export {register} from './register.js';
export {fill} from './stand-ins.js';
export {nextTurn} from '../sources/in-slices.js';
export {AreaTablesLoader} from '../controllers/area-tables.js';
export {followPage} from '../controllers/page-feed.js';
export {nameValues} from '../core/search/name-values.js';
export {resolveScope} from '../core/search/scope.js';
export {shownAtFirst} from '../core/search/shown-at-first.js';
export {areaName} from '../locales/area-name.js';
export {resourceItem} from '../elements/shared/resource-item.js';
export {default as resourceItemStyles} from '../elements/shared/resource-item.styles.js';
export {safeguardingNote} from '../elements/shared/safeguarding.js';
export {GradualWidget} from '../elements/shared/gradual-widget.js';
export {base} from '../styles/base.js';
export {buttons} from '../styles/buttons.js';
export {tokens} from '../styles/tokens.js';

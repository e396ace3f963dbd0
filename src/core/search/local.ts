/**
 * Everything that finding help by area takes, as one file to load: the areas, and the selection
 * that is of no use without them.
 */
export * from '../areas/index.js';
export {selectLocal} from './select-local.js';

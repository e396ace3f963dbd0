/** The tables that load on first need, in one module, so that a bundler makes one chunk of them. */
export {councilNames, counties, otherNames} from './councils.js';
export {outcodes} from './outcodes.js';
export {towns} from './places.js';

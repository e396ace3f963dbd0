/** Everything that a directory which Pagefind searches takes besides, as one file to load. */
export {openPagefindIndex} from '../core/search/pagefind/pagefind-index.js';
export {openPagefind} from './pagefind-engine.js';

/**
 * Everything that a directory with an index takes, as one file to load: the index that
 * `signpost index` writes, and the selection over any index.
 */
export {openShardedIndex} from './sharded/sharded-index.js';
export {indexOver} from './open-index.js';
export {readRecord, resourcesOf} from './read-record.js';
export {selectRemote} from './select-remote.js';
export {tellingWords} from './stop-words.js';

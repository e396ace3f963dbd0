// The promises to partner pages, kept by the source.
import '../../src/entry/all-in-one.js';
import {feedContract} from '../contract/feed.contract.js';
import {resourceListContract} from '../contract/resource-list.contract.js';

const build = 'source';
feedContract(build);
resourceListContract(build);

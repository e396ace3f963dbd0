// The promises to partner pages, kept by the source.
import '../../src/entry/all-in-one.js';
import {briefingCardContract} from '../contract/briefing-card.contract.js';
import {feedContract} from '../contract/feed.contract.js';
import {languageContract} from '../contract/language.contract.js';
import {resourceListContract} from '../contract/resource-list.contract.js';

const build = 'source';
feedContract(build);
resourceListContract(build);
briefingCardContract(build);
languageContract(build);

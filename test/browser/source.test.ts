// The promises to partner pages, kept by the source.
import '../../src/entry/all-in-one.js';
import {everyContract} from '../contract/every-contract.js';

everyContract('source');

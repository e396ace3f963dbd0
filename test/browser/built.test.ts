// The same promises, kept by the one file that partner pages load.
import '../../dist/signpost.js';
import {everyContract} from '../contract/every-contract.js';

everyContract('built file');

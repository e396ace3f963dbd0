export {define, elements} from './entry/define.js';

export {wordsOf} from '../../core/attribute-values.js';

import {everyLook} from './every-look.js';

everyLook('cy', 'pages');

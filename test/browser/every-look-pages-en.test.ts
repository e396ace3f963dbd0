import {everyLook} from './every-look.js';

everyLook('en', 'pages');

import {define} from './define.js';

// What a partner's <script type="module"> loads: the tags are registered as soon as it runs.
define();

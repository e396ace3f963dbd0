import {ContextRoot} from '@lit/context';
import {define} from './define.js';

// What a partner's <script type="module"> loads: the tags are registered as soon as it runs.
// The root remembers widgets that wake up before their feed does.
new ContextRoot().attach(document.documentElement);
define();

/* global document */
import {initAll} from '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js';

// NHS.UK frontend looks for these classes before it starts; its own template sets them inline,
// which this page's content security policy forbids.
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
initAll();

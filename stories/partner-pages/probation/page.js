/* global document */
import {initAll} from '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js';

// GOV.UK Frontend looks for these classes before it starts; its own template sets them inline,
// which this page's content security policy forbids.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
document.documentElement.classList.remove('menu-to-come');

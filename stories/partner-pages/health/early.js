/* global addEventListener, document */
// Runs before the first paint: NHS.UK frontend keeps the menu on one line where it can shorten it, and
// the page does not move when it does. page.js comes later, with the framework's own script.
const {classList} = document.documentElement;
classList.add('nhsuk-frontend-supported');
addEventListener('load', () => {
  // The framework's script never came: the menu takes the lines that it needs.
  if (!document.body.classList.contains('nhsuk-frontend-supported'))
    classList.remove('nhsuk-frontend-supported');
});

/* global addEventListener, document */
// Runs before the first paint: on a narrow screen the menu begins closed, as GOV.UK Frontend closes it
// when its script is there, and the page does not move. If that script never comes, it opens.
const {classList} = document.documentElement;
classList.add('menu-to-come');
addEventListener('load', () => classList.remove('menu-to-come'));

/* global document, matchMedia */
// Bootstrap takes its theme from an attribute. This runs before the first paint, so that a visitor
// who prefers dark never sees a white flash.
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const followVisitor = () => {
  document.documentElement.dataset.bsTheme = prefersDark.matches ? 'dark' : 'light';
};
prefersDark.addEventListener('change', followVisitor);
followVisitor();

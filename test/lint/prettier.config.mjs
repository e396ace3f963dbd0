/** @type {import('prettier').Config} */
export default {
  printWidth: 100,
  singleQuote: true,
  bracketSpacing: false,
  // Reformatting an html`` template changes the white space that is rendered.
  embeddedLanguageFormatting: 'off',
};

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Blank lines are the writer's paragraphs.
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // CanvasText and the other system colours may be spelt as in their specification.
    'value-keyword-case': [
      'lower',
      {ignoreKeywords: ['currentColor', '/^[A-Z][a-z]+([A-Z][a-z]+)*$/']},
    ],
  },
  // Paths are relative to this file.
  overrides: [
    {files: ['**/*.ts'], customSyntax: 'postcss-lit'},
    {
      files: ['../../src/**'],
      rules: {
        // The public custom properties share one prefix; private ones begin with an underscore.
        'custom-property-pattern': '^(signpost-[a-z0-9-]+|_[a-z0-9-]+)$',
        // What comes before or after just anything has all of a list restyled at each change.
        'selector-disallowed-list': ['/[+~] \\*::/'],
      },
    },
    {
      files: ['../../stories/**'],
      rules: {
        // Host pages bring names of their own: govuk-button--secondary, nhsuk-u-margin-0.
        'selector-class-pattern': null,
        'custom-property-pattern': null,
      },
    },
  ],
};

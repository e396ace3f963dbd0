/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  overrides: [
    {
      files: ['**/*.ts'],
      customSyntax: 'postcss-lit',
    },
  ],
  rules: {
    // Blank lines are the writer's paragraphs.
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // The public custom properties share one prefix; short private ones begin with an underscore.
    'custom-property-pattern': '^(signpost-[a-z0-9-]+|_[a-z0-9-]+)$',
    // Parts and states are part of the public names and follow the same spelling.
    'selector-class-pattern': '^[a-z][a-z0-9-]*$',
  },
};

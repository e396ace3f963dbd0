import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** A test left out by hand looks like a test that passes. */
const wholeSuite = [
  {
    selector:
      'CallExpression[callee.object.name=/^(describe|it|suite|test)$/][callee.property.name=/^(only|skip|todo)$/]',
    message: 'Run the whole suite: no .only, .skip or .todo.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(describe|it|suite|test)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: 'Run the whole suite: no only, skip or todo option.',
  },
  {selector: 'CallExpression[callee.name=/^x(it|describe)$/]', message: 'Run the whole suite.'},
  {
    selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
    message: 'This check answers later: await it.',
  },
];

const readonlyGlobals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', '**/*.d.ts']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // node:test returns a promise from it() and describe() that nobody has to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['it', 'describe', 'test', 'suite']},
            // expect(x).to.equal(y) answers at once, whatever its type says.
            'Equal',
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    settings: {wc: {elementBaseClasses: ['LitElement']}, litHtmlSources: true},
  },
  {
    // Files that run in Node as they are, without the type checker to know their globals.
    files: ['**/*.mjs'],
    languageOptions: {
      globals: readonlyGlobals(
        ...['Buffer', 'URL', 'console', 'fetch', 'performance', 'process'],
        ...['clearTimeout', 'setTimeout'],
      ),
    },
  },
  {files: ['test/**'], rules: {'no-restricted-syntax': ['error', ...wholeSuite]}},
  {
    // A test reads JSON and other people's modules as they come, and its assertions do the checking.
    files: ['test/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    files: ['test/browser/**/*.ts', 'test/contract/**/*.ts'],
    rules: {
      // Chai's assertions are property reads: expect(x).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

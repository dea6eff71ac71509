// The house's own rules: which floor may import which, and who may name Office, Excel, React or Univer.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import ts from 'typescript-eslint';
import house, { MAY_IMPORT } from './eslint.house.mjs';

const ONLY_EXCEL = 'Only src/excel and src/commands name Office or Excel.';
const NAMES_OFFICE = ['excel', 'commands', 'workbench'];
const OFFICE = ['Office', 'Excel', 'OfficeExtension'];
const WORDS = `/^(${OFFICE.join('|')})$/`;

/** What a floor may name besides its neighbours: packages and globals. */
const floor = (name) => {
  const packages = [];
  if (name !== 'workbench')
    packages.push({ group: ['@univerjs/*'], message: 'Only the workbench knows Univer.' });
  if (name !== 'taskpane')
    packages.push({ group: ['react', 'react-dom', '@fluentui/*'], message: 'React lives in the taskpane.' });
  if (!NAMES_OFFICE.includes(name)) packages.push({ group: ['@microsoft/office-js'], message: ONLY_EXCEL });

  const naming = NAMES_OFFICE.includes(name)
    ? {}
    : {
        'no-restricted-globals': ['error', ...OFFICE.map((word) => ({ name: word, message: ONLY_EXCEL }))],
        'no-restricted-syntax': [
          'error',
          { selector: `TSQualifiedName > Identifier.left[name=${WORDS}]`, message: ONLY_EXCEL },
          {
            selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=${WORDS}]`,
            message: ONLY_EXCEL,
          },
        ],
      };
  return {
    files: [`src/${name}/**/*.{ts,tsx,mjs}`],
    rules: { 'no-restricted-imports': ['error', { patterns: packages }], ...naming },
  };
};

/** Microsoft's rules for calls to Excel: load before read, sync before read, no sync in a loop. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.keys(rules ?? {}))
    .filter((rule) => rule.startsWith('office-addins/'))
    .map((rule) => [rule, 'error']),
);

const JEST_SHORTCUTS = [
  {
    selector:
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(skip|only|todo)$/]',
    message: 'Every test runs: none is skipped, singled out or left for later.',
  },
  {
    selector: 'CallExpression[callee.property.name=/Snapshot$/]',
    message: 'A test states what must hold; no snapshots.',
  },
];

const CLOCK = 'A busy machine fails no test: waiting is for events, and limits of time are for test/bench.';
const CLOCKS = [
  { object: 'performance', property: 'now', message: CLOCK },
  { object: 'Date', property: 'now', message: CLOCK },
  { object: 'process', property: 'hrtime', message: CLOCK },
];
const OWN_FAST_CHECK = "Import fc from test/fastCheck.ts, which gives it this run's seed.";

export default defineConfig(
  { ignores: ['dist/**', 'build/**', 'node_modules/**'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ts.configs.strict,
  {
    plugins: { house },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
      'house/no-barrel': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', 250],
      'house/imports-go-down': 'error',
      'house/rooms-go-down': 'error',
      'house/certificate-alone': 'error',
      'house/no-vague-file': 'error',
      'house/plain-words': 'error',
    },
  },
  Object.keys(MAY_IMPORT).map(floor),
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // a promise that nobody awaits is an error of Excel's that nobody sees; on the floors below nothing is asynchronous
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/{functions,workbook}/**', 'src/model/!(audit)/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  { files: ['src/workbench/**', 'test/**', '**/*.{js,mjs,cjs}'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      'no-restricted-syntax': ['error', ...JEST_SHORTCUTS],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    ignores: ['test/bench/**', 'test/e2e/**'],
    rules: { 'no-restricted-properties': ['error', ...CLOCKS] },
  },
  {
    files: ['test/**'],
    ignores: ['test/fastCheck.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: 'fast-check', message: OWN_FAST_CHECK }] }],
    },
  },
  {
    // a workbook that is closed and not waited for goes on into the next test
    files: ['test/{excel,commands,workbench}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['**/*.{cjs,mjs}', '*.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // what these hand to a browser runs in its page
    files: ['test/e2e/**/*.mjs'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly', localStorage: 'readonly' } },
  },
);

// What is checked where; the rules of this house are in test/lint/. `npm run lint` runs it.
import { MAY_IMPORT } from './test/lint/floors.mjs';
import { OFFICE, ONLY_EXCEL } from './test/lint/office.mjs';
import { RECOMMENDED } from './test/lint/recommended.mjs';

const NAMES_OFFICE = ['excel', 'commands', 'workbench'];

/** What a floor may name besides its neighbours: packages, with all that is in them, and globals. */
const floor = (name) => {
  const packages = [];
  const ban = (message, ...names) =>
    packages.push({ group: names.flatMap((each) => [each, `${each}/**`]), message });
  if (name !== 'workbench') ban('Only the workbench knows Univer.', '@univerjs');
  if (name !== 'taskpane') ban('React lives in the taskpane.', 'react', 'react-dom', '@fluentui');
  if (!NAMES_OFFICE.includes(name)) ban(ONLY_EXCEL, '@microsoft/office-js');

  const naming = NAMES_OFFICE.includes(name)
    ? {}
    : {
        'no-restricted-globals': ['error', ...OFFICE.map((word) => ({ name: word, message: ONLY_EXCEL }))],
        'house/only-excel': 'error',
      };
  return {
    files: [`src/${name}/**/*.{ts,tsx,mjs}`],
    rules: { 'no-restricted-imports': ['error', { patterns: packages }], ...naming },
  };
};

const CLOCK = 'A busy machine fails no test: waiting is for events, and limits of time are for test/bench.';
const CLOCKS = [
  { object: 'performance', property: 'now', message: CLOCK },
  { object: 'Date', property: 'now', message: CLOCK },
  { object: 'process', property: 'hrtime', message: CLOCK },
];
const OWN_FAST_CHECK = "Import fc from test/fastCheck.ts, which gives it this run's seed.";

const SCRIPTS = ['**/*.{js,mjs,cjs}'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default {
  categories: { correctness: 'off' },
  plugins: ['eslint', 'typescript'],
  jsPlugins: ['./test/lint/house.mjs'],
  options: { typeAware: true, denyWarnings: true, respectEslintDisableDirectives: false },
  ignorePatterns: ['dist/**', 'build/**', 'node_modules/**'],
  rules: {
    ...RECOMMENDED,
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'no-console': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    'no-redeclare': ['error', { builtinGlobals: false }],
    eqeqeq: 'error',
    'house/no-barrel': 'error',
    'house/no-inline-config': 'error',
  },
  overrides: [
    {
      files: SCRIPTS,
      env: { builtin: true },
      globals: {
        module: 'writable',
        ...readonly(['process', 'console', 'require', '__dirname', '__filename', 'URL', 'Buffer']),
        ...readonly(['setTimeout', 'clearTimeout']),
      },
      rules: { 'no-undef': 'error', 'typescript/no-require-imports': 'off' },
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
    ...Object.keys(MAY_IMPORT).map(floor),
    {
      // how Microsoft says to call Excel: load before read, sync before read, no sync in a loop
      files: ['src/excel/**/*.ts', 'src/commands/**/*.ts'],
      rules: {
        'house/call-sync-after-load': 'error',
        'house/call-sync-before-read': 'error',
        'house/load-object-before-read': 'error',
        'house/no-context-sync-in-loop': 'error',
        'house/no-empty-load': 'error',
        'house/no-navigational-load': 'error',
        'house/no-office-initialize': 'error',
        'house/test-for-null-using-isNullObject': 'error',
      },
    },
    {
      // a promise that nobody awaits is an error of Excel's that nobody sees; on the floors below nothing is asynchronous
      files: ['src/{file,excel,commands,taskpane,cli,workbench,templates}/**', 'src/model/audit/**'],
      rules: { 'typescript/no-floating-promises': 'error' },
    },
    { files: ['src/workbench/**', 'test/**', ...SCRIPTS], rules: { 'no-console': 'off' } },
    {
      files: ['test/**'],
      rules: {
        'typescript/no-non-null-assertion': 'off',
        'typescript/no-explicit-any': 'off',
        'typescript/no-dynamic-delete': 'off',
        'typescript/consistent-type-imports': [
          'error',
          { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
        ],
        'house/every-test-runs': 'error',
      },
    },
    {
      files: ['test/**/*.{ts,tsx}'],
      excludeFiles: ['test/bench/**', 'test/e2e/**'],
      rules: { 'no-restricted-properties': ['error', ...CLOCKS] },
    },
    {
      files: ['test/**'],
      excludeFiles: ['test/fastCheck.ts'],
      rules: {
        'no-restricted-imports': ['error', { paths: [{ name: 'fast-check', message: OWN_FAST_CHECK }] }],
      },
    },
    {
      // a workbook that is closed and not waited for goes on into the next test
      files: ['test/{excel,commands,workbench}/**'],
      rules: { 'typescript/no-floating-promises': 'error' },
    },
    {
      // what these hand to a browser runs in its page
      files: ['test/e2e/**/*.mjs'],
      globals: readonly(['window', 'document', 'localStorage']),
    },
  ],
};

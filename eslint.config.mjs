// The house's own rules: which floor may import which, and who may name Office, Excel or Univer.
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import ts from 'typescript-eslint';

const FLOORS = ['model', 'functions', 'workbook', 'excel', 'taskpane', 'commands', 'workbench'];
const MAY_IMPORT = {
  model: ['model'],
  functions: ['functions', 'model'],
  workbook: ['workbook', 'model'],
  excel: ['excel', 'workbook', 'model'],
  commands: ['commands', 'excel', 'workbook', 'model'],
  taskpane: ['taskpane', 'excel', 'workbook', 'model'],
  workbench: ['workbench'],
};
const NAMES_OFFICE = ['excel', 'commands', 'workbench'];

const floor = (name) => {
  const patterns = [
    {
      group: FLOORS.filter((f) => !MAY_IMPORT[name].includes(f)).map((f) => `**/${f}/**`),
      message: `src/${name} may import from ${MAY_IMPORT[name].join(', ')} only: imports go down.`,
    },
  ];
  if (name !== 'workbench')
    patterns.push({ group: ['@univerjs/*', '@univerjs/**'], message: 'Only the workbench knows Univer.' });
  if (!['taskpane'].includes(name))
    patterns.push({ group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'], message: 'React lives in the taskpane.' });
  if (!NAMES_OFFICE.includes(name))
    patterns.push({ group: ['@microsoft/office-js*'], message: 'Only src/excel and src/commands name Office or Excel.' });
  const rules = { 'no-restricted-imports': ['error', { patterns }] };
  if (!NAMES_OFFICE.includes(name)) {
    const message = 'Only src/excel and src/commands name Office or Excel.';
    rules['no-restricted-globals'] = ['error', ...['Office', 'Excel', 'OfficeExtension'].map((n) => ({ name: n, message }))];
    rules['no-restricted-syntax'] = [
      'error',
      { selector: 'TSQualifiedName[left.name=/^(Office|Excel|OfficeExtension)$/]', message },
    ];
  }
  return { files: [`src/${name}/**/*.{ts,tsx}`], rules };
};

export default ts.config(
  { ignores: ['dist/**', 'build/**', 'node_modules/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...FLOORS.map(floor),
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeAddins.configs?.recommended?.rules ?? {},
  },
  { files: ['src/workbench/**', 'test/**', '*.{js,mjs,cjs}'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['**/*.{cjs,mjs}', '*.config.js', 'test/**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', require: 'readonly', module: 'writable', __dirname: 'readonly', URL: 'readonly', setTimeout: 'readonly', Buffer: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);

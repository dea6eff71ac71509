const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
];
const project = (displayName, folders, extra = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((f) => `<rootDir>/test/${f}/**/*.test.{ts,tsx}`),
  transform: { '^.+\\.[tj]sx?$': swc },
  ...extra,
});

const ENGINE_MODULES = [
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'kdbush',
  'nanoid',
  'quickselect',
  'rbush',
];

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project('model', ['model', 'workbook', 'file']),
    project('functions', ['functions', 'manifest', 'house', 'docs']),
    project('host', ['excel', 'commands', 'workbench'], {
      // what the grid's engine requires as ES modules, which jest has to transform
      transformIgnorePatterns: [`/node_modules/(?!(${ENGINE_MODULES.join('|')})/)`],
      moduleNameMapper: { '^lodash-es$': 'lodash' }, // the same functions in one file, not in six hundred
    }),
    project('pane', ['taskpane'], {
      testEnvironment: 'jsdom',
      // jsdom lays nothing out, so charts have nowhere to be drawn: the browser tests look at them
      moduleNameMapper: { '^@fluentui/react-charts$': '<rootDir>/test/taskpane/charts.tsx' },
      setupFiles: ['<rootDir>/test/taskpane/setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/patience.ts'],
    }),
    project('e2e', ['e2e'], { globalSetup: '<rootDir>/test/e2e/build.ts' }),
  ],
};

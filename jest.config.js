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

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project('model', ['model', 'workbook']),
    project('functions', ['functions', 'manifest', 'house', 'docs']),
    project('host', ['excel', 'commands', 'workbench']),
    project('pane', ['taskpane'], {
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/taskpane/setup.ts'],
    }),
    project('e2e', ['e2e']),
  ],
};

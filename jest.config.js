/** Property tests draw the same cases in CI, others each time elsewhere; jest's processes inherit the seed. */
const FIXED_SEED = '20101020';
if (!process.env.SEED) {
  const fixed = process.env.CI || process.argv.includes('--ci');
  process.env.SEED = fixed ? FIXED_SEED : String(Date.now() % 1_000_000);
}
console.error(`Seed of the property tests: ${process.env.SEED}`);

const { BUILT_INS } = require('./test/world/builtIns.cjs');
const { entryOf } = require('./test/world/script.cjs');

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
const project = (displayName, folders, { moduleNameMapper, ...extra } = {}) => ({
  displayName,
  runtime: '<rootDir>/test/world/runtime.cjs',
  testEnvironment: '<rootDir>/test/world/nodeWorld.cjs',
  testMatch: folders.map((f) => `<rootDir>/test/${f}/**/*.test.{ts,tsx}`),
  transform: { '^.+\\.[tj]sx?$': swc },
  moduleNameMapper: { '^mathjs$': '<rootDir>/test/mathjs.cjs', ...moduleNameMapper },
  ...extra,
});

/** A project for which large packages are compiled once for a process: `test/world`. */
const withPackages = (once) => {
  const entries = `(?:${once.packages.map((name) => escaped(entryOf(name))).join('|')})$`;
  return {
    testEnvironmentOptions: { once },
    transform: {
      [`^${entries}`]: '<rootDir>/test/world/fromPackages.cjs',
      '^.+\\.[tj]sx?$': swc,
    },
    transformIgnorePatterns: [`^(?!${entries}).*/node_modules/`],
  };
};
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The grid's engine. */
const ENGINE = {
  name: 'engine',
  packages: [
    '@univerjs/core',
    '@univerjs/core/facade',
    '@univerjs/data-validation',
    '@univerjs/engine-formula',
    '@univerjs/engine-formula/facade',
    '@univerjs/sheets',
    '@univerjs/sheets/facade',
    '@univerjs/sheets-conditional-formatting',
    '@univerjs/sheets-conditional-formatting/facade',
    '@univerjs/sheets-data-validation',
    '@univerjs/sheets-data-validation/facade',
    '@univerjs/sheets-formula',
    '@univerjs/sheets-formula/facade',
    '@univerjs/sheets-numfmt',
    '@univerjs/sheets-numfmt/facade',
    '@univerjs/sheets-table',
    '@univerjs/sheets-table/facade',
    'rxjs',
  ],
  notBundled: ['numfmt', 'cjk-regex'], // ours, see below
};

/** The grid's engine and office.js in Node. */
const host = {
  ...withPackages(ENGINE),
  moduleNameMapper: {
    '^cjk-regex$': '<rootDir>/test/workbench/lettersOfEast.cjs',
    '^numfmt$': '<rootDir>/src/workbench/stand-in/engine/numfmt.ts', // dates day first, as in the builds
    '^numfmt-published$': '<rootDir>/node_modules/numfmt/dist/numfmt.js',
  },
};

/** React, Fluent and what tests draw them with. */
const FLUENT = {
  name: 'fluent',
  packages: [
    'react',
    'react/jsx-runtime',
    'react-dom',
    'react-dom/client',
    '@fluentui/react-components',
    '@testing-library/dom',
    '@testing-library/react',
    '@testing-library/user-event',
  ],
  notBundled: ['@fluentui/react-icons'], // nothing is drawn, see below
};

/** What runs in the harsh mode too at every test: reads, writes, Repair and a correction, in under 20 s. */
const HARSH_TOO = ['takeInRows', 'reenterFunctions', 'correctFormula', 'lostMatch'];

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 240_000, // ends what would hang; a test waits for events, so that it passes on a busy machine
  workerIdleMemoryLimit: '1500MB', // what the grid's engine leaves behind would slow whatever follows
  projects: [
    project('model', ['model', 'workbook', 'file', 'cli']),
    project('functions', ['functions', 'manifest', 'house', 'docs']),
    project('host', ['excel', 'commands', 'workbench'], host),
    // Excel as its users report it, for a few files: `npm run test:harsh` takes all of them
    project('harsh', [], {
      ...host,
      testMatch: HARSH_TOO.map((name) => `<rootDir>/test/excel/${name}.test.ts`),
      setupFiles: ['<rootDir>/test/workbench/harshly.ts'],
    }),
    project('pane', ['taskpane'], {
      ...withPackages(FLUENT),
      testEnvironment: '<rootDir>/test/world/pageWorld.cjs',
      sandboxInjectedGlobals: BUILT_INS,
      // jsdom lays nothing out, so charts and icons have nowhere to be drawn: the browser tests look at them
      moduleNameMapper: {
        '^@fluentui/react-charts$': '<rootDir>/test/taskpane/charts.tsx',
        '^@fluentui/react-icons$': '<rootDir>/test/taskpane/icons.tsx',
      },
      setupFiles: ['<rootDir>/test/taskpane/setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/patience.ts'],
    }),
    project('e2e', ['e2e'], {
      globalSetup: '<rootDir>/test/e2e/openShared.ts',
      globalTeardown: '<rootDir>/test/e2e/closeShared.ts',
    }),
  ],
};

/**
 * What Excel loads, in dist/: the custom functions (no page), and the pane with the ribbon's commands. The command line
 * and the workbench, for which no byte counts, are built by esbuild: webpack/cli.mjs and webpack/workbench.mjs.
 */
const path = require('path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const FunctionsMetadata = require('./webpack/FunctionsMetadata.cjs');
const HelpPages = require('./webpack/HelpPages.cjs');
const PackagesShipped = require('./webpack/PackagesShipped.cjs');
const Page = require('./webpack/Page.cjs');
const { version } = require('./package.json');

/** Where the add-in will be hosted; the manifest names no other place. */
const HOST = (process.env.POOLBOOK_HOST ?? 'https://localhost:3000').replace(/\/$/, '');
const hosted = (text) => text.toString().replaceAll('https://localhost:3000', HOST);
/** The manifest for that host; Office wants a version of 1.0 or more, so that it is 1 and then the package's. */
const manifestFor = (text) =>
  hosted(text).replace(/<Version>[^<]*<\/Version>/, `<Version>1.${version}</Version>`);
const here = (...parts) => path.resolve(__dirname, ...parts);

/** Writes the files that are made from the comments of the custom functions before they are compiled. */
class FunctionCards {
  apply(compiler) {
    compiler.hooks.beforeCompile.tapPromise('FunctionCards', async () => {
      const { writeFilesFromCards } = await import('./functionCards.mjs');
      await writeFilesFromCards();
    });
  }
}

/** symlinks: what is built must not hang on where node_modules really stands */
const RESOLVE = {
  extensions: ['.tsx', '.ts', '.mjs', '.js'],
  symlinks: false,
  alias: { '@babel/runtime/helpers/extends$': here('webpack/assign.mjs') },
};
/** They leave out of packages what nobody asks of these. */
const LOADERS = ['officeHelpersModule', 'fluentTokens', 'mathjsParser'];
/** What a build is made by besides this file: it is made anew when one of them changes. */
const OURS = ['FunctionsMetadata', 'HelpPages', 'PackagesShipped', 'Page', 'noteShipped', ...LOADERS].map(
  (name) => here(`webpack/${name}.cjs`),
);

const common = (name, mode) => ({
  name,
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  cache: !process.env.CI && {
    type: 'filesystem', // a build that nobody repeats is a quarter quicker without
    name: `${name}-${mode}`,
    buildDependencies: { config: [__filename, ...OURS] },
  },
  resolve: RESOLVE,
  resolveLoader: { symlinks: false },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', jsx: 'automatic' },
      },
      {
        test: /office\.helpers\.js$/,
        loader: here('webpack/officeHelpersModule.cjs'),
        options: {
          module: './src/helpers/storage.ts',
          exports: [['Storage', 'a']],
          instead: {
            // of a key, which is a text
            './node_modules/lodash-es/isEmpty.js': '(key) => key.length === 0',
            './node_modules/lodash-es/isString.js': "(key) => typeof key === 'string'",
            './node_modules/lodash-es/isNil.js': '(value) => value == null',
            // only for Storage.notify, which nobody calls
            './node_modules/lodash-es/debounce.js': 'null',
            './node_modules/rxjs/Observable.js': 'null',
          },
        },
      },
      {
        test: /mathjs[\\/]lib[\\/]esm[\\/](?:utils[\\/]factory|expression[\\/]parse)\.js$/,
        loader: here('webpack/mathjsParser.cjs'),
      },
      { test: /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/, loader: here('webpack/fluentTokens.cjs') },
      { test: /\.css$/, use: ['mini-css-extract-plugin/dist/loader.js', 'css-loader'] },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        // what the first pass leaves short enough to inline, the next ones inline
        terserOptions: { compress: { passes: 3 } },
        extractComments: false,
      }),
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

module.exports = (_env, { mode = 'production' }) => [
  {
    ...common('functions', mode),
    target: ['webworker', 'es2022'],
    entry: { functions: './src/functions/index.ts' },
    output: { path: here('dist'), filename: '[name].js' },
    plugins: [new FunctionCards(), new FunctionsMetadata(HOST), new PackagesShipped()],
  },
  {
    ...common('taskpane', mode),
    target: ['web', 'es2022'],
    // the shared runtime loads this page alone: functions and pane in one script hold the model once
    entry: { taskpane: ['./src/functions/index.ts', './src/commands/index.ts', './src/taskpane/index.tsx'] },
    output: {
      path: here('dist'),
      // Excel keeps scripts for long: a changed one has another name
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      clean: { keep: /^functions\.|^poolbook\.js|^templates/ }, // what the other bundles and templates.mjs make
    },
    plugins: [
      new FunctionCards(),
      new Page('taskpane', { template: here('src/taskpane/taskpane.html'), filename: 'taskpane.html' }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HelpPages(),
      new PackagesShipped(),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'manifest.xml', transform: manifestFor },
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/help.html', to: 'help.html' },
          { from: 'src/taskpane/help.css', to: 'help.css' },
        ],
      }),
    ],
  },
];

/**
 * Three bundles: the custom functions (no page), the pane with the ribbon's commands (both in dist/, as Excel
 * loads them), and the workbench that stands in for Excel (in build/workbench/, never deployed).
 */
const fs = require('fs');
const path = require('path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const {
  BannerPlugin,
  optimize: { LimitChunkCountPlugin },
} = require('webpack');
const TerserPlugin = require('terser-webpack-plugin');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

/** Where the add-in will be hosted; the manifest names no other place. */
const HOST = (process.env.POOLBOOK_HOST ?? 'https://localhost:3000').replace(/\/$/, '');
const hosted = (text) => text.toString().replaceAll('https://localhost:3000', HOST);
const here = (...parts) => path.resolve(__dirname, ...parts);

/** The files that declare a custom function, one each. */
const customFunctions = () =>
  fs
    .readdirSync(here('src/functions'))
    .map((name) => here('src/functions', name))
    .filter((file) => /@customfunction/.test(fs.readFileSync(file, 'utf8')))
    .sort();

/** Writes the files that are made from the comments of the custom functions before they are compiled. */
class FunctionCards {
  apply(compiler) {
    compiler.hooks.beforeCompile.tapPromise('FunctionCards', async () => {
      const { writeFilesFromCards } = await import('./functionCards.mjs');
      await writeFilesFromCards();
    });
  }
}

/** Makes functions.json from the comments of the custom functions. */
class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const sources = customFunctions();
        for (const source of sources) compilation.fileDependencies.add(source);
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
        for (const error of errors ?? []) compilation.errors.push(new compiler.webpack.WebpackError(error));
        // The generator sets allowCustomDataForDataTypeAny, which hands over error cells, formatted numbers and
        // entities as what they are. allowErrorForDataTypeAny must not be set beside it: Microsoft found that both
        // together crash Excel LTSC 2021, and that the first alone covers errors (OfficeDev/office-js, issue 4385).
        // The second alone would do for errors, but that combination has been tried by nobody there.
        const metadata = JSON.parse(hosted(metadataJson || '{}'));
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset('functions.json', new RawSource(JSON.stringify(metadata, null, 2)));
      });
    });
  }
}

const common = (name, mode) => ({
  name,
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', jsx: 'automatic' },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

module.exports = (_env, { mode = 'production' }) => [
  {
    ...common('functions', mode),
    target: ['webworker', 'es2022'],
    entry: { functions: './src/functions/index.ts' },
    output: { path: here('dist'), filename: '[name].js' },
    plugins: [new FunctionCards(), new FunctionsMetadata()],
  },
  {
    ...common('taskpane', mode),
    target: ['web', 'es2022'],
    // the shared runtime loads this page alone: functions and pane in one script hold the model once
    entry: { taskpane: ['./src/functions/index.ts', './src/commands/index.ts', './src/taskpane/index.tsx'] },
    output: { path: here('dist'), filename: '[name].js', chunkFilename: 'chunks/[name].[contenthash:8].js' },
    plugins: [
      new FunctionCards(),
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        minify: false,
      }),
      new MiniCssExtractPlugin(),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'manifest.xml', transform: hosted },
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/help.html', to: 'help.html' },
        ],
      }),
    ],
  },
  {
    ...common('cli', mode),
    target: 'node20',
    entry: { poolbook: './src/cli/index.ts' },
    output: { path: here('dist'), filename: '[name].js' },
    node: { __filename: false, __dirname: false },
    plugins: [
      // one file, so that it can be copied anywhere and each thread of a roll-up can run it
      new LimitChunkCountPlugin({ maxChunks: 1 }),
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    ],
  },
  {
    ...common('workbench', mode),
    target: ['web', 'es2022'],
    optimization: { minimize: false }, // it is loaded from the same machine: a third of the build for a quarter second
    entry: { workbench: './src/workbench/page/main.ts', frame: './src/workbench/stand-in/frame.ts' },
    output: {
      path: here('build/workbench'),
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/workbench/page/index.html',
        filename: 'index.html',
        chunks: ['workbench'],
        minify: false,
      }),
      new MiniCssExtractPlugin(),
    ],
  },
];

const fs = require('fs');
const path = require('path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

const FOLDER = path.resolve(__dirname, '../src/functions');

/** The files that declare a custom function, one each. */
const customFunctions = () =>
  fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(FOLDER, name))
    .filter((file) => /@customfunction/.test(fs.readFileSync(file, 'utf8')))
    .sort();

/**
 * Makes functions.json from the comments of the custom functions.
 *
 * Of the two flags for data types it has the one that brings both error cells and rich values (formatted numbers,
 * entities) to the functions as what they are. With both, Excel LTSC 2021 crashes, and without the other one it does
 * not: https://github.com/OfficeDev/office-js/issues/4385
 */
module.exports = class FunctionsMetadata {
  /** @param {string} host where the add-in is hosted, without a stroke at its end */
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const sources = customFunctions();
        for (const source of sources) compilation.fileDependencies.add(source);
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
        for (const error of errors ?? []) compilation.errors.push(new compiler.webpack.WebpackError(error));
        const { functions = [], ...rest } = JSON.parse(metadataJson || '{}');
        const metadata = {
          allowCustomDataForDataTypeAny: true,
          ...rest,
          // Excel's fx dialogue opens the function's own page
          functions: functions.map((made) => ({ ...made, helpUrl: `${this.host}/help/${made.name}.html` })),
        };
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset('functions.json', new RawSource(JSON.stringify(metadata, null, 2)));
      });
    });
  }
};

const { TestEnvironment } = require('jest-environment-jsdom');
const { offerPackages } = require('./script.cjs');
require('./plainStyles.cjs');

/** jsdom with the packages of the project's `testEnvironmentOptions.once`, compiled once for a process. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    offerPackages(this, config.projectConfig.testEnvironmentOptions.once);
  }
};

const { TestEnvironment } = require('jest-environment-node');
const { offerPackages } = require('./script.cjs');

/** Node with the packages of the project's `testEnvironmentOptions.once`, compiled once for a process. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    offerPackages(this, config.projectConfig.testEnvironmentOptions.once);
    this.global.jsdomOnce = () => require('jsdom'); // whose pages have worlds of their own
  }
};

/** The world of the pane's tests: one page of jsdom for a process, which each file finds empty. */
const { TestEnvironment } = require('jest-environment-jsdom');
const { ModuleMocker } = require('jest-mock');
const { asItWas } = require('./asItWas.cjs');
const { offerPackages } = require('./script.cjs');
require('./plainStyles.cjs');

let page;
function pageOf(config, context) {
  page = new TestEnvironment(config, context);
  const { once } = config.projectConfig.testEnvironmentOptions;
  offerPackages(page.global, once, (script) => script.runInContext(page.getVmContext()));
  return page;
}

module.exports = class PageWorld {
  constructor(config, context) {
    const { global, fakeTimers, fakeTimersModern } = page ?? pageOf(config, context);
    Object.assign(this, { global, fakeTimers, fakeTimersModern });
    this.moduleMocker = new ModuleMocker(global);
    this.putBack = [asItWas(global), asItWas(process.env)];
  }
  async setup() {
    // the page stands
  }
  async teardown() {
    const { document, localStorage } = this.global;
    document.body.replaceChildren();
    localStorage.clear();
    this.fakeTimersModern.useRealTimers();
    for (const back of this.putBack) back();
  }
  exportConditions() {
    return page.exportConditions();
  }
  getVmContext() {
    return page.getVmContext();
  }
};

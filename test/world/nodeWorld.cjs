/**
 * The world of tests without a page: that of the process itself, one for all of its files, with what jest asks of
 * an environment. In a world of its own for each file Node asks at each use of a global whether it was replaced.
 */
const hooks = require('node:async_hooks');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { asItWas } = require('./asItWas.cjs');
const { offerPackages } = require('./script.cjs');

/** What follows a test through its promises: jest makes one for each file, and every promise would carry them all. */
let followed = [];
hooks.AsyncLocalStorage = class extends hooks.AsyncLocalStorage {
  constructor(...options) {
    super(...options);
    followed.push(this);
  }
};

module.exports = class NodeWorld {
  constructor({ projectConfig }) {
    const { once } = projectConfig.testEnvironmentOptions;
    this.global = globalThis;
    this.putBack = [asItWas(globalThis), asItWas(process), asItWas(process.env)];
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null; // those of long ago
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    globalThis[Symbol.for('jest-native-now')] = Date.now; // jest’s own clock where a test stops the others
    globalThis.jsdomOnce = () => require('jsdom'); // whose pages have worlds of their own
    if (once) offerPackages(globalThis, once, (script) => script.runInThisContext());
  }
  async setup() {
    // nothing is asked for
  }
  async teardown() {
    this.fakeTimersModern.dispose();
    for (const each of followed) each.disable();
    followed = [];
    for (const back of this.putBack) back();
  }
  exportConditions() {
    return ['node', 'node-addons'];
  }
  getVmContext() {
    return globalThis;
  }
};

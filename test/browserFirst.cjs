const { default: Sequencer } = require('@jest/test-sequencer');

/** Tests in the browser begin first: they take longest, and jest goes by the size of a file where it knows no better. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isInBrowser = ({ path }) => /[\\/]e2e[\\/]/.test(path);
    return [...sorted.filter(isInBrowser), ...sorted.filter((test) => !isInBrowser(test))];
  }
};

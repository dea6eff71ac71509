const { noteShipped } = require('./noteShipped.cjs');

/** Notes which packages of npm a bundle of webpack holds. */
module.exports = class PackagesShipped {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('PackagesShipped', (compilation) => {
      const files = [];
      const note = (module) => {
        if (module.resource) files.push(module.resource);
        for (const inner of module.modules ?? []) note(inner);
      };
      for (const module of compilation.modules)
        if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) note(module);
      noteShipped(compiler.context, compilation.options.name, files);
    });
  }
};

/** Notes which packages of npm a bundle holds, in build/shipped/<bundle>.json; webpack/notices.mjs reads it. */
const { mkdirSync, writeFileSync } = require('fs');
const path = require('path');

/** The folder of the package that a module belongs to; null for one of ours or of webpack's own. */
const packageFolder = (resource = '') =>
  /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource.split('?')[0])?.[1] ?? null;

module.exports = class PackagesShipped {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('PackagesShipped', (compilation) => {
      const folders = new Set();
      const note = (module) => {
        const folder = packageFolder(module.resource);
        if (folder) folders.add(path.relative(compiler.context, folder).split(path.sep).join('/'));
        for (const inner of module.modules ?? []) note(inner);
      };
      for (const module of compilation.modules)
        if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) note(module);
      const place = path.resolve(compiler.context, 'build/shipped');
      mkdirSync(place, { recursive: true });
      const file = path.join(place, `${compilation.options.name}.json`);
      writeFileSync(file, `${JSON.stringify([...folders].sort(), null, 2)}\n`);
    });
  }
};

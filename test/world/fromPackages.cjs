/** A transform for the entries of packages that are compiled once: the file gives way to what was compiled. */
module.exports = {
  process: (_source, file) => ({
    code: `module.exports = globalThis.fromPackages(${JSON.stringify(file)}, require);`,
  }),
  getCacheKey: (_source, file) => `packages once: ${file}`,
};

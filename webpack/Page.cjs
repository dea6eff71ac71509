const fs = require('fs');

/** Makes the page of a bundle: a page as it is written, with the scripts and styles of an entry at the end of its head. */
module.exports = class Page {
  /** @param entry the entry's name; `template` the page as it is written, `filename` the one that is made. */
  constructor(entry, { template, filename }) {
    Object.assign(this, { entry, template, filename });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Page', (compilation) => {
      // before the names of scripts get the hash of what is in them at last: webpack then renames them here too
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'Page', stage }, () => {
        compilation.fileDependencies.add(this.template);
        const written = fs.readFileSync(this.template, 'utf8');
        if (!written.includes('</head>')) throw new Error(`${this.template} has no head.`);
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const of = (ending, tag) => files.filter((file) => file.endsWith(ending)).map(tag);
        const tags = [
          ...of('.js', (file) => `<script defer src="${file}"></script>`),
          ...of('.css', (file) => `<link href="${file}" rel="stylesheet">`),
        ];
        const page = written.replace('</head>', () => `${tags.join('')}</head>`);
        compilation.emitAsset(this.filename, new compiler.webpack.sources.RawSource(page));
      });
    });
  }
};

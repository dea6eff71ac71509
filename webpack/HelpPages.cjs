const fs = require('fs');
const path = require('path');

const FOLDER = path.resolve(__dirname, '../docs/functions');
const page = (name) => `${name === 'README' ? 'index' : name}.html`;

/** A page of the docs as a page of its own, with links to its neighbours and back to the list. */
async function helpPage(name, text) {
  const { Marked } = await import('marked');
  const marked = new Marked({ gfm: true, async: true });
  // links between pages of the folder; what is outside it is not published with the add-in
  const html = (await marked.parse(text)).replace(
    /href="(?!https?:)([^"#]+)\.md/g,
    (_, to) => `href="${page(to)}`,
  );
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  const back =
    name === 'README' ? '<a href="../help.html">Help</a>' : '<a href="index.html">All functions</a>';
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Poolbook: ${title}</title>
    <link rel="stylesheet" href="../help.css" />
  </head>
  <body>
    <nav>${back}</nav>
    <main>${html}</main>
  </body>
</html>
`;
}

/** Makes `help/`, one page for each function and a list of them, from `docs/functions`. */
module.exports = class HelpPages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'HelpPages', stage }, async () => {
        const { RawSource } = compiler.webpack.sources;
        compilation.contextDependencies.add(FOLDER);
        for (const file of fs.readdirSync(FOLDER).filter((found) => found.endsWith('.md'))) {
          const name = path.basename(file, '.md');
          const html = await helpPage(name, fs.readFileSync(path.join(FOLDER, file), 'utf8'));
          compilation.emitAsset(`help/${page(name)}`, new RawSource(html));
        }
      });
    });
  }
};

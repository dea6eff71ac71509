const fs = require('fs');
const path = require('path');

const DOCS = path.resolve(__dirname, '../docs');
/** Pages for users, beside those of functions and checks. */
const GUIDES = [
  'calculations',
  'contributions',
  'findings',
  'forms',
  'formula-review',
  'glossary',
  'import',
  'plan-tables',
  'reports',
  'rules',
  'scenarios',
  'trace',
];
/** As much of a page is searched. */
const SEARCHED = 6000;

/** The pages that are published, by their place in docs. */
function published() {
  const inFolder = (folder) =>
    fs
      .readdirSync(path.join(DOCS, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.basename(file, '.md'));
  const name = (file) => (file === 'README' ? 'index' : file);
  return new Map([
    ...inFolder('functions').map((file) => [
      `functions/${file}`,
      { page: `${name(file)}.html`, kind: 'Function' },
    ]),
    ...inFolder('checks').map((file) => [
      `checks/${file}`,
      { page: `checks/${name(file)}.html`, kind: 'Check' },
    ]),
    ...GUIDES.map((file) => [file, { page: `guides/${file}.html`, kind: 'Guide' }]),
  ]);
}

/** A page of the docs as a page of its own; links to what is not published with the add-in become words. */
async function helpPage(marked, doc, { page }, text, pages) {
  const here = path.posix.dirname(page);
  const html = (await marked.parse(text)).replace(
    /<a href="(?!https?:|#)([^"#]+)\.md(#[^"]*)?">(.*?)<\/a>/g,
    (_, to, at = '', words) => {
      const found = pages.get(path.posix.join(path.posix.dirname(doc), to));
      return found ? `<a href="${path.posix.relative(here, found.page)}${at}">${words}</a>` : words;
    },
  );
  const title = titleOf(text, doc);
  const up = path.posix.relative(here, '');
  const root = up && `${up}/`;
  const back =
    page === 'index.html'
      ? '<a href="../help.html">Help</a>'
      : doc.startsWith('functions/')
        ? '<a href="index.html">All functions</a>'
        : `<a href="${root}../help.html">Help</a>`;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Poolbook: ${title}</title>
    <link rel="stylesheet" href="${root}../help.css" />
  </head>
  <body>
    <nav>${back}</nav>
    <main>${html}</main>
  </body>
</html>
`;
}

const titleOf = (text, doc) => /^# (.+)$/m.exec(text)?.[1] ?? path.posix.basename(doc);
/** What a page says, without its marks. */
const wordsOf = (text) =>
  text
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[#*`|[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, SEARCHED);

/** Makes `help/`: a page for each function, check and guide, and `pages.json`, by which the pane finds them. */
module.exports = class HelpPages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'HelpPages', stage }, async () => {
        const { RawSource } = compiler.webpack.sources;
        const { Marked } = await import('marked');
        const marked = new Marked({ gfm: true, async: true });
        compilation.contextDependencies.add(DOCS);
        const pages = published();
        const list = [];
        for (const [doc, found] of pages) {
          const text = fs.readFileSync(path.join(DOCS, `${doc}.md`), 'utf8');
          const html = await helpPage(marked, doc, found, text, pages);
          compilation.emitAsset(`help/${found.page}`, new RawSource(html));
          list.push({ ...found, title: titleOf(text, doc), words: wordsOf(text) });
        }
        compilation.emitAsset('help/pages.json', new RawSource(JSON.stringify(list)));
      });
    });
  }
};

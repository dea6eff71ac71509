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
  'law',
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
  const html = withPlaces(await marked.parse(text)).replace(
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

/** Headings that a link can name: `guides/plan-tables.html#risk-share`. */
const withPlaces = (html) =>
  html.replace(
    /<(h[23])>(.*?)<\/\1>/g,
    (_, tag, words) => `<${tag} id="${placeOf(words)}">${words}</${tag}>`,
  );
const placeOf = (words) =>
  words
    .replace(/<[^>]*>|&[^;]*;/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const plain = (cell) => cell.replace(/\]\([^)]*\)/g, '').replace(/[`*[\]\\]/g, '');

/** The rows of the tables of a page, each its cells in plain words. */
const rowsOf = (text) =>
  [...text.matchAll(/^\|(.+)\|$/gm)]
    .map(([, row]) => row.split(/(?<!\\)\|/).map((cell) => plain(cell).trim()))
    .filter(([first]) => first && !/^-+$/.test(first));

/** What the field's terms mean, and what is under each heading of the plan's tables, for those who point at them. */
function meanings() {
  const read = (doc) => fs.readFileSync(path.join(DOCS, `${doc}.md`), 'utf8');
  const words = Object.fromEntries(
    rowsOf(read('glossary'))
      .slice(1)
      .map(([word, means]) => [word, means]),
  );
  const headings = read('plan-tables')
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [table] = part.split('\n');
      return rowsOf(part)
        .slice(1)
        .map(([heading, means]) => [`${table} ${heading}`, means]);
    });
  return { words, headings: Object.fromEntries(headings) };
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

/**
 * Makes `help/`: a page for each function, check and guide, `pages.json`, by which the pane finds them, and
 * `meanings.json`, the glossary and the headings in a sentence each.
 */
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
        compilation.emitAsset('help/meanings.json', new RawSource(JSON.stringify(meanings())));
      });
    });
  }
};

/** Notes which packages of npm a bundle holds, in build/shipped/<bundle>.json; webpack/licences.mjs reads it. */
const { mkdirSync, writeFileSync } = require('fs');
const path = require('path');

/** The folder of the package that a file belongs to; null for one of ours or of webpack's own. */
const packageFolder = (file) =>
  /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file.split('?')[0])?.[1] ?? null;

/** @param files what is in the bundle, from the root on or as whole paths */
function noteShipped(root, bundle, files) {
  const folders = new Set();
  for (const file of files) {
    const folder = packageFolder(path.resolve(root, file));
    if (folder) folders.add(path.relative(root, folder).split(path.sep).join('/'));
  }
  const place = path.join(root, 'build/shipped');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, `${bundle}.json`), `${JSON.stringify([...folders].sort(), null, 2)}\n`);
}

module.exports = { noteShipped };

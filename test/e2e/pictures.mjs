/**
 * Takes pictures of the workbench and of the pane, for people to look at: node test/e2e/pictures.mjs
 * They lie in build/pictures. The build must stand (npm run build:all). With --examples it takes only those of the pages
 * about the examples, one each, into docs/pictures/examples.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PICTURES = root('build/pictures');
const WIDTHS = [320, 350, 450];
const SCREENS = ['Plan', 'Checks', 'Report'];

const server = spawn(process.execPath, [root('src/workbench/serve.mjs')], {
  env: { ...process.env, PORT: '0' },
});
const address = await new Promise((started) => {
  server.stdout.on('data', (line) => started(/http:\S+/.exec(line)[0]));
});
const npm = process.env.POOLBOOK_BROWSER
  ? { executablePath: process.env.POOLBOOK_BROWSER, env: {} }
  : JSON.parse(execFileSync(process.execPath, [root('test/e2e/chromium.mjs')], { encoding: 'utf8' }));
const browser = await chromium.launch({
  executablePath: npm.executablePath,
  env: { ...process.env, ...npm.env },
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(PICTURES, { recursive: true });

/** A page in one appearance whose pane has read the plan. */
async function open({
  path = '/?example=coventry',
  appearance = 'light',
  forcedColors = 'none',
  waitsFor = /Up to date · \d+ tables/,
} = {}) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 860 },
    locale: 'en-GB',
    forcedColors,
  });
  await page.addInitScript((kept) => globalThis.localStorage.setItem('appearance', kept), appearance);
  await page.goto(address + path);
  await page
    .frameLocator('#pane-frame')
    .getByRole('status')
    .filter({ hasText: waitsFor })
    .waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  return page;
}
const take = (page, name) => page.screenshot({ path: `${PICTURES}/${name}.png` });
const widen = (page, width) =>
  page.evaluate((pixels) => (globalThis.document.getElementById('pane').style.width = `${pixels}px`), width);
const showSheet = async (page, sheet) => {
  await page.evaluate(
    (name) => globalThis.workbench.api.getActiveWorkbook().getSheetByName(name).activate(),
    sheet,
  );
  await page.waitForTimeout(500);
};

/** What the page of each example shows: a sheet, and a screen of the pane beside it. */
const EXAMPLES = [
  ['alderbrook', 'Pools', 'Plan'],
  ['coventry', 'Funding', 'Checks'],
  ['review', 'Funding', 'Checks'],
  ['portsmouth', 'Commitments', 'Checks'],
  ['southwark', 'What if', 'Checks'],
  ['nottingham', 'Funding', 'Plan'],
  ['shared-overspend', 'Pools', 'Checks'],
];
if (process.argv.includes('--examples')) {
  const folder = root('docs/pictures/examples');
  mkdirSync(folder, { recursive: true });
  for (const [example, sheet, screen] of EXAMPLES) {
    const page = await open({ path: `/?example=${example}` });
    await page.setViewportSize({ width: 1280, height: 760 });
    await showSheet(page, sheet);
    await page.frameLocator('#pane-frame').getByRole('tab', { name: screen }).click();
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${folder}/${example}.png` });
    await page.close();
  }
  await browser.close();
  server.kill();
  process.exit();
}

for (const [name, options] of [
  ['light', {}],
  ['dark', { appearance: 'dark' }],
  ['contrast', { appearance: 'contrast' }],
  ['forced', { appearance: 'contrast', forcedColors: 'active' }],
]) {
  const page = await open(options);
  const pane = page.locator('#pane');
  await take(page, `workbench-${name}`);
  for (const width of WIDTHS) {
    await widen(page, width);
    for (const screen of SCREENS) {
      await page.frameLocator('#pane-frame').getByRole('tab', { name: screen }).click();
      await page.waitForTimeout(300);
      await pane.screenshot({ path: `${PICTURES}/pane-${screen.toLowerCase()}-${width}-${name}.png` });
    }
  }
  if (name === 'light') {
    for (const sheet of [
      'Partners',
      'Funding',
      'Pools',
      'Contributions',
      'Services',
      'Tiers',
      'Allocations',
      'Commitments',
      'Scenarios',
      'What if',
      'Comparison',
      'Outturn',
      'Evidence',
      'Deflators',
      'Law',
      'Checks',
    ]) {
      await showSheet(page, sheet);
      await take(page, `sheet-${sheet.toLowerCase().replace(' ', '-')}`);
    }
  }
  await page.close();

  const shared = await open({ ...options, path: '/?example=shared-overspend' });
  await shared.setViewportSize({ width: 1440, height: 1300 }); // the whole page of a pool
  const pools = shared.frameLocator('#pane-frame').getByRole('list', { name: 'Pools' });
  await pools.getByRole('button').filter({ hasText: 'By line' }).first().click();
  for (const width of WIDTHS) {
    await widen(shared, width);
    await shared.waitForTimeout(300);
    await shared.locator('#pane').screenshot({ path: `${PICTURES}/pane-pool-${width}-${name}.png` });
  }
  await shared.close();

  const southwark = await open({ ...options, path: '/?example=southwark' });
  await southwark.setViewportSize({ width: 1440, height: 1900 }); // the whole of the Plan screen
  const promises = southwark
    .frameLocator('#pane-frame')
    .getByRole('table', { name: 'Which commitments hold?' });
  for (const what of ['promises', 'commitment']) {
    if (what === 'commitment') await promises.getByRole('rowheader').first().getByRole('button').click();
    for (const width of WIDTHS) {
      await widen(southwark, width);
      await southwark.waitForTimeout(300);
      await southwark.locator('#pane').screenshot({ path: `${PICTURES}/pane-${what}-${width}-${name}.png` });
    }
  }
  await southwark.close();
}
const empty = await open({ path: '/?empty', waitsFor: 'No plan in this workbook' });
await take(empty, 'workbench-empty');
await empty.getByRole('button', { name: 'New plan' }).click();
await empty.waitForTimeout(800);
await take(empty, 'workbench-new-plan');

await browser.close();
server.kill();
console.log(`The pictures are in ${PICTURES}`);

/**
 * Takes pictures of every sheet and every screen, at 1280 and 1440 pixels, in light and in dark, for people to look at:
 * node test/e2e/everyPicture.mjs [example]. They lie in build/pictures/every. The build must stand (npm run build:all).
 */
import { mkdirSync } from 'node:fs';
import { opened, root } from './opened.mjs';

const EXAMPLE = process.argv[2] ?? 'alderbrook';
const FOLDER = root('build/pictures/every');
const WIDTHS = [1280, 1440];
const SCREENS = ['Plan', 'Scenarios', 'Checks', 'Trace', 'Report'];
const DRAWN = 700;

mkdirSync(FOLDER, { recursive: true });
const { address, browser, close } = await opened();
for (const appearance of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'en-GB' });
  await page.addInitScript((kept) => globalThis.localStorage.setItem('appearance', kept), appearance);
  await page.goto(`${address}/?example=${EXAMPLE}`);
  const pane = page.frameLocator('#pane-frame');
  await pane.getByRole('status').filter({ hasText: /Up to date · \d+ tables/ }).waitFor({ timeout: 120_000 }); // prettier-ignore
  const take = async (name) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 860 });
      await page.waitForTimeout(DRAWN);
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${appearance}.png` });
    }
  };
  const sheets = await page.evaluate(() =>
    globalThis.workbench.api
      .getActiveWorkbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
  for (const sheet of sheets) {
    await page.evaluate(
      (name) => globalThis.workbench.api.getActiveWorkbook().getSheetByName(name).activate(),
      sheet,
    );
    await take(`sheet-${sheet.toLowerCase().replaceAll(' ', '-')}`);
  }
  await page.evaluate((first) => globalThis.workbench.api.getActiveWorkbook().getSheetByName(first).activate(), sheets.find((name) => name === 'Overview') ?? sheets[0]); // prettier-ignore
  for (const screen of SCREENS) {
    await pane.getByRole('tab', { name: screen }).click();
    await take(`screen-${screen.toLowerCase()}`);
  }
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await page.goto(`${address}/?empty`);
  await pane.getByRole('status').filter({ hasText: 'No plan in this workbook' }).waitFor({ timeout: 120_000 }); // prettier-ignore
  await take('screen-start');
  await pane.getByRole('button', { name: 'New plan' }).click();
  await pane.getByRole('dialog').waitFor();
  await take('screen-new-plan');
  await page.close();
}
await close();
console.log(`The pictures are in ${FOLDER}`);

/**
 * Makes the pictures of every report in docs/pictures, the first page of each at the size at which it prints:
 * node test/e2e/reportPictures.mjs. The build must stand (npm run build:all). The letters are those of the machine: with
 * others than Arial's a line can be longer than it prints.
 */
import { opened, root } from './opened.mjs';

/** A4 in pixels of 96 to the inch. */
const A4 = { short: 794, long: 1123 };
const SCALE = 1.25;

const { address, browser, close } = await opened();
const page = await browser.newPage({
  viewport: { width: 1600, height: 1200 },
  deviceScaleFactor: SCALE,
  locale: 'en-GB',
});
await page.goto(`${address}/?example=alderbrook`);
const pane = page.frameLocator('#pane-frame');
await pane.getByRole('status').filter({ hasText: /Up to date · \d+ tables/ }).waitFor({ timeout: 120_000 }); // prettier-ignore
await page.evaluate(() => (globalThis.document.getElementById('pane').style.width = '1300px'));
await pane.getByRole('tab', { name: 'Report' }).click();
const list = pane.getByRole('combobox', { name: 'Report' });
await list.waitFor();
const reports = await list.getByRole('option').allTextContents();

for (const report of reports) {
  await list.selectOption(report);
  const paper = pane.getByRole('region', { name: /as it will print$/ });
  await paper.waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Larger' }).click();
  await page.waitForTimeout(300);
  const said = await pane.getByText(/^A4 (?:across|upright)/).textContent();
  const across = /across/.test(said);
  // as wide as the paper: that is the size at which Excel prints it
  const sheet = paper.locator('> div').first();
  const wide = across ? A4.long : A4.short;
  await sheet.evaluate((element, width) => (element.style.zoom = width / element.offsetWidth), wide);
  const zoom = await sheet.evaluate(({ style }) => Number(style.zoom));
  await sheet.scrollIntoViewIfNeeded();
  const name = report.toLowerCase().replaceAll(' ', '-');
  await page.setViewportSize({ width: 1600, height: 2000 });
  const box = await sheet.boundingBox();
  await page.screenshot({
    path: root(`docs/pictures/report-${name}.png`),
    clip: { ...box, height: Math.min(box.height, across ? A4.short : A4.long) },
  });
  console.log(`${report}: at ${Math.round(zoom * 100)}%`);
  await pane.getByRole('button', { name: 'Smaller' }).click();
}
await close();
if (reports.length === 0) throw new Error('The Report screen offers no report.');

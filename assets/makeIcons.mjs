/**
 * Draws the icons that the manifest names: every icon*.svg beside this file becomes PNGs at the sizes that Excel
 * asks for. A drawing `icon-16.svg` is used for 16 px in place of `icon.svg`.
 *
 *     node assets/makeIcons.mjs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

/** Which drawings there are, and at which sizes in px. */
const DRAWINGS = {
  icon: [16, 32, 64, 80, 128],
  'icon-plan': [16, 32, 64, 80],
  'icon-check': [16, 32, 64, 80],
  'icon-repair': [16, 32, 64, 80],
};
const beside = (name) => new URL(name, import.meta.url);

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    for (const size of sizes) {
      const own = beside(`${name}-${size}.svg`);
      const svg = readFileSync(existsSync(own) ? own : beside(`${name}.svg`), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(beside(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      console.log(`${name}-${size}.png`);
    }
  }
} finally {
  await browser.close();
}

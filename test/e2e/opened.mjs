/** The built workbench, served, and a browser to look at it. */
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Serves the build and starts a browser; `close` ends both. */
export async function opened() {
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
  const close = async () => {
    await browser.close();
    server.kill();
  };
  return { address, browser, close };
}

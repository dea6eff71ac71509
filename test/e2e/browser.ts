/** The one browser that all files of browser tests share: one that is installed, else the one that comes from npm. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};
const FLAGS = [
  '--no-sandbox', // containers, and root, have none
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function whereIsChromium(): LaunchOptions {
  const installed = process.env.POOLBOOK_BROWSER ?? PLACES[process.platform]?.find(existsSync);
  if (installed) return { executablePath: installed };
  if (process.platform !== 'linux')
    throw new Error('No browser was found. Install Chrome or Edge, or name one in POOLBOOK_BROWSER.');
  const found = execFileSync(process.execPath, [join(__dirname, 'chromium.mjs')], { encoding: 'utf8' });
  const { executablePath, env } = JSON.parse(found) as {
    executablePath: string;
    env: Record<string, string>;
  };
  return { executablePath, env: { ...process.env, ...env } as Record<string, string> };
}

/** Starts the browser, once for a run of jest, whose processes then find it by its address. */
export async function launchBrowser(): Promise<BrowserServer> {
  const browser = await chromium.launchServer({ ...whereIsChromium(), args: FLAGS });
  process.env.POOLBOOK_SHARED_BROWSER = browser.wsEndpoint();
  return browser;
}

/** The browser for one file of tests; closing it closes the pages of that file. */
export function connectBrowser(): Promise<Browser> {
  const address = process.env.POOLBOOK_SHARED_BROWSER;
  if (!address) throw new Error('No browser was started: run the browser tests by npm run test:browser.');
  return chromium.connect(address);
}

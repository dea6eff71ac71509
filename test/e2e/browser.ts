/** The browser that the tests drive: one that is installed, else the one that comes from npm. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

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

export const launchBrowser = (): Promise<Browser> => chromium.launch({ ...whereIsChromium(), args: FLAGS });

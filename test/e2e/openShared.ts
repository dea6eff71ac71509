/** Before the browser tests: what they share is built and started, once for all files. */
import { type BrowserServer } from 'playwright-core';
import { launchBrowser } from './browser';
import { build } from './build';
import { startSharedServer, type Server } from './server';

/** What was started, for closeShared.ts to end. */
export interface Shared {
  readonly browser: BrowserServer;
  readonly server: Server;
}

export default async function openShared(): Promise<void> {
  build();
  const server = await startSharedServer();
  const browser = await launchBrowser();
  Object.assign(globalThis, { shared: { browser, server } satisfies Shared });
}

/** After the browser tests: what they shared is closed. */
import { type Shared } from './openShared';

export default async function closeShared(): Promise<void> {
  const { browser, server } = (globalThis as unknown as { shared: Shared }).shared;
  await browser.close();
  server.stop();
}

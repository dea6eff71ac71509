import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer, type Server } from './server';

const dist = (name: string) => readFileSync(resolve(__dirname, '../../dist', name), 'utf8');
/** The pane's script, whose name holds a hash of it. */
const paneScript = () => /src="(taskpane[^"]*\.js)"/.exec(dist('taskpane.html'))?.[1] ?? 'taskpane.js';

describe('the server of the workbench', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const text = async (path: string) => (await fetch(server.address + path)).text();

  test("the pane's page is the production page but for the stand-in's script and the place of office.js", async () => {
    const served = await text('/pane/taskpane.html?example=coventry');
    const restored = served
      .replace('<script src="../frame.js"></script>', '')
      .replace('../office/office.js', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(served).not.toBe(restored);
    expect(restored).toBe(dist('taskpane.html'));
    expect(served.indexOf('../frame.js')).toBeLessThan(served.indexOf('../office/office.js'));
  });

  test('the other files of the add-in are served as they were built', async () => {
    for (const name of ['functions.js', 'functions.json', paneScript(), 'manifest.xml'])
      expect(await text(`/pane/${name}`)).toBe(dist(name));
  });

  test('office.js comes from its package, and every file that the page names is there', async () => {
    const page = await text('/pane/taskpane.html');
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(named).toContain('../office/office.js');
    for (const address of named)
      expect([address, (await fetch(new URL(address, `${server.address}/pane/`))).status]).toEqual([
        address,
        200,
      ]);
  });

  test('scripts and requests are allowed from this server alone', async () => {
    for (const path of ['/', '/pane/taskpane.html', '/pane/functions.js']) {
      const policy = (await fetch(server.address + path)).headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'self'", "script-src 'self'", "connect-src 'self'"])
        expect(policy.split('; ')).toContain(rule);
    }
  });

  test('what is not there is said to be missing, and nothing outside the served folders is reached', async () => {
    for (const path of [
      '/nothing',
      '/pane/nothing.js',
      '/pane/../package.json',
      '/office/..%2f..%2fpackage.json',
    ])
      expect([path, (await fetch(server.address + path)).status]).toEqual([path, 404]);
  });
});

test('a port that is taken is passed over', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, 'localhost', listening));
  const { port } = other.address() as AddressInfo;
  const server = await startServer([], { PORT: String(port) });
  expect(Number(new URL(server.address).port)).toBeGreaterThan(port);
  server.stop();
  other.close();
});

test('without a certificate, serving to Excel says how to make one', async () => {
  const home = join(tmpdir(), 'poolbook-no-such-home');
  await expect(startServer(['--https'], { HOME: home, USERPROFILE: home })).rejects.toThrow(
    /npx office-addin-dev-certs install/,
  );
});

/** The workbench's own server, as `npm start` runs it, at a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

export interface Server {
  readonly address: string;
  stop(): void;
}

export function startServer(options: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const server: ChildProcess = spawn(process.execPath, [join(ROOT, 'src/workbench/serve.mjs'), ...options], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((started, failed) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += words.toString();
      const address = /https?:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) started({ address, stop: () => void server.kill() });
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => failed(new Error(said || 'The server stopped without a word.')));
  });
}

/** Starts the server that all files of browser tests share, and whose address their processes then find. */
export async function startSharedServer(): Promise<Server> {
  const server = await startServer();
  process.env.POOLBOOK_SHARED_SERVER = server.address;
  return server;
}

export function sharedServer(): string {
  const address = process.env.POOLBOOK_SHARED_SERVER;
  if (!address) throw new Error('No server was started: run the browser tests by npm run test:browser.');
  return address;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';

let server: ChildProcess;
let port: number;
beforeAll(async () => {
  server = spawn(process.execPath, [path.join(__dirname, 'guardedServer.mjs')]);
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  port = Number(line.toString());
});
afterAll(() => {
  server.kill();
});

/** What the server answers to a request as it goes over the wire. */
const answerTo = (start: string, ...headers: readonly string[]) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, 'localhost', () => {
      socket.write([start, ...headers, 'Connection: close', '', ''].join('\r\n'));
    });
    let text = '';
    socket.on('data', (piece) => (text += piece.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(text);
    });
  });

test.each(['bytes=10-5', 'bytes=a-b', 'bytes=-0', 'lines=1-2', 'bytes=1-2,4-5', ''])(
  'the range %j is none: the whole file is answered',
  async (range) => {
    const answer = await answerTo('GET /a HTTP/1.1', 'Host: localhost', `Range: ${range}`);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(answer).toContain('range: none');
  },
);

test.each(['bytes=0-', 'bytes=5-10', 'bytes=-20'])('the range %s is passed on', async (range) => {
  expect(await answerTo('GET /a HTTP/1.1', 'Host: localhost', `Range: ${range}`)).toContain(
    `range: ${range}`,
  );
});

test.each([
  ['POST /a HTTP/1.1', 'Host: localhost', '405'],
  ['DELETE /a HTTP/1.1', 'Host: localhost', '405'],
  ['GET /a HTTP/1.1', 'Host: evil.example', '421'],
  ['GET /a HTTP/1.1', 'Host: localhost.evil.example', '421'],
  ['GET /%E0%A4%A HTTP/1.1', 'Host: localhost', '400'],
  ['GET /%00 HTTP/1.1', 'Host: localhost', '400'],
  ['GET /fails HTTP/1.1', 'Host: localhost', '500'],
  ['GET /a HTTP/1.1', 'Host: 127.0.0.1:3000', '200'],
  ['HEAD /a HTTP/1.1', 'Host: [::1]:3000', '200'],
])('%s with %s is answered with %s, and the server goes on', async (start, host, status) => {
  expect(await answerTo(start, host)).toContain(`HTTP/1.1 ${status}`);
  expect(await answerTo('GET /again HTTP/1.1', 'Host: localhost')).toContain('HTTP/1.1 200');
});

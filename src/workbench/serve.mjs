/**
 * Serves the workbench over what `npm run build:all` made:
 *   /         the page with the spreadsheet (build/workbench)
 *   /pane/    the add-in's production files, as Excel would load them (dist)
 *   /office/  Microsoft's own office.js, from its npm package, in place of Microsoft's network
 *
 *   node src/workbench/serve.mjs           the workbench, at PORT (3000) or the next free one
 *   node src/workbench/serve.mjs --https   the add-in alone, for sideloading into Excel itself
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { answerSafely } from './answerSafely.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PORT = Number(process.env.PORT ?? 3000);
const OFFICE_ON_THE_NETWORK = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ');

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
const folder = (path) => sirv(path, { dev: true, etag: true });
const notFound = (response) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('There is nothing at this address.');
};

/**
 * The pane's page as Excel loads it, but for two things: the stand-in for Excel comes before office.js, and
 * office.js comes from this server.
 */
function panePage() {
  const page = readFileSync(root('dist/taskpane.html'), 'utf8');
  const script = new RegExp(`<script[^>]*src="${OFFICE_ON_THE_NETWORK}"[^>]*>`).exec(page)?.[0];
  if (!script) throw new Error(`dist/taskpane.html does not load office.js from ${OFFICE_ON_THE_NETWORK}.`);
  const own = script.replace(OFFICE_ON_THE_NETWORK, '../office/office.js');
  return page.replace(script, `<script src="../frame.js"></script>${own}`);
}

function workbench() {
  const page = folder(root('build/workbench'));
  const addIn = folder(root('dist'));
  const office = folder(root('node_modules/@microsoft/office-js/dist'));
  const below = (prefix, request, response, serve) => {
    request.url = request.url.slice(prefix.length);
    serve(request, response, () => notFound(response));
  };
  const answer = (request, response) => {
    response.setHeader('content-security-policy', POLICY);
    if (/^\/pane\/taskpane\.html(\?|$)/.test(request.url)) {
      try {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(panePage());
      } catch (error) {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(error.message);
      }
    } else if (request.url.startsWith('/pane/')) below('/pane', request, response, addIn);
    else if (request.url.startsWith('/office/')) below('/office', request, response, office);
    else page(request, response, () => notFound(response));
  };
  return createServer(answerSafely(answer));
}

function sideload() {
  const certificate = (name) => join(homedir(), '.office-addin-dev-certs', name);
  if (!existsSync(certificate('localhost.crt')) || !existsSync(certificate('localhost.key')))
    stop(
      'Excel loads an add-in over https only, and this machine has no certificate for localhost yet. ' +
        'Make one with `npx office-addin-dev-certs install`, then start again.',
    );
  const addIn = folder(root('dist'));
  const keys = {
    cert: readFileSync(certificate('localhost.crt')),
    key: readFileSync(certificate('localhost.key')),
  };
  const answer = (request, response) => {
    response.setHeader('access-control-allow-origin', '*'); // Excel on the web reads functions.json from its own page
    addIn(request, response, () => notFound(response));
  };
  return createSecureServer(keys, answerSafely(answer));
}

const https = process.argv.includes('--https');
const needed = https ? ['dist/taskpane.html'] : ['dist/taskpane.html', 'build/workbench/index.html'];
const missing = needed.find((path) => !existsSync(root(path)));
if (missing) stop(`${missing} is not built yet. Run \`${https ? 'npm run build' : 'npm start'}\` first.`);

const server = https ? sideload() : workbench();
let port = PORT;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') stop(`The server cannot start: ${error.message}.`);
  if (https)
    stop(`Port ${port} is taken, and the manifest names no other: stop what runs there, then start again.`);
  server.listen(++port, 'localhost');
});
server.on('listening', () => {
  const address = `${https ? 'https' : 'http'}://localhost:${server.address().port}`;
  console.log(https ? `Poolbook is served to Excel at ${address}` : `Poolbook's workbench is at ${address}`);
});
server.listen(port, 'localhost');

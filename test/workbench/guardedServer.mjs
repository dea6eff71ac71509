/** A server behind the guard, for its test: it prints its port, and answers the range that reached it. */
import { createServer } from 'node:http';
import { answerSafely } from '../../src/workbench/answerSafely.mjs';

const server = createServer(
  answerSafely((request, response) => {
    if (request.url === '/fails') throw new Error('a fault of its own');
    response.end(`range: ${request.headers.range ?? 'none'}`);
  }),
);
server.listen(0, 'localhost', () => console.log(server.address().port));

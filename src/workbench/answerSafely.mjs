/**
 * What the server refuses, anyone who asks: the files are for this machine's own browser, to read.
 */
const METHODS = ['GET', 'HEAD'];
const OWN_HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
/** One range of bytes that a file can have; anything else is answered with the whole file. */
const RANGE = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/;

const refuse = (response, status, sentence, headers = {}) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(sentence);
};

const isRange = (header) => {
  const [, from, to, last] = RANGE.exec(header) ?? [];
  return last !== undefined ? Number(last) > 0 : from !== undefined && (!to || Number(from) <= Number(to));
};

const isReadable = (url) => {
  try {
    return url.startsWith('/') && !decodeURIComponent(url.split('?')[0]).includes('\0');
  } catch {
    return false;
  }
};

/**
 * A handler of requests that answers whatever it is sent, and never ends the server: another method than GET and HEAD,
 * a foreign host (a page of another site that found its way to this machine), an address or a range that is malformed.
 */
export const answerSafely = (answer) => (request, response) => {
  if (!METHODS.includes(request.method))
    return refuse(response, 405, 'Files here can only be read.', { allow: METHODS.join(', ') });
  if (!OWN_HOSTS.test(request.headers.host ?? ''))
    return refuse(response, 421, 'This server answers its own machine only.');
  if (!isReadable(request.url)) return refuse(response, 400, 'This address cannot be read.');
  if (request.headers.range !== undefined && !isRange(request.headers.range)) delete request.headers.range;
  try {
    return answer(request, response);
  } catch (error) {
    console.error(error);
    if (response.headersSent) return response.end();
    return refuse(response, 500, 'This could not be answered.');
  }
};

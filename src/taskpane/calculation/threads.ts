import { Crew } from './crew';
import { type Report } from './serve';

/** The page and the spreadsheet need a core as well. */
const FOR_THE_PAGE = 1;

/** Workers for long work; webpack finds them by this very form and makes a file of their own. */
export const crew = new Crew(
  (hear, fail) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<Report>) => hear(data);
    worker.onerror = ({ message }) => fail(message);
    return { tell: (request) => worker.postMessage(request) };
  },
  Math.max(1, navigator.hardwareConcurrency - FOR_THE_PAGE),
);

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FormatName } from './factFormat';
import { type FileAnswer, type FileAsked, type WorkerStart } from './worker';

/** Below this a second thread costs more than it saves. */
const FILES_A_WORKER = 4;
/** A thread reads one file while the next waits for it, so that it never waits for the thread that writes. */
const FILES_AT_ONCE = 2;
/**
 * Reads files in parallel threads and hands what they make of them over in the order of the files. No thread runs far
 * ahead of the file that is written next, so that what is in memory does not grow with the number of files.
 *
 * @param program the file of this program, which each thread runs
 */
export async function inParallel(
  files: readonly string[],
  { scenarios, formats }: { readonly scenarios: boolean; readonly formats: readonly FormatName[] },
  program: string,
  take: (answer: FileAnswer) => void,
): Promise<void> {
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(files.length / FILES_A_WORKER)));
  const ahead = 2 * FILES_AT_ONCE * threads;
  const waiting = new Map<number, FileAnswer>();
  let [sent, written] = [0, 0];
  await new Promise<void>((resolve, reject) => {
    /** A thread for each file that it can take. */
    const free: Worker[] = [];
    const workers = Array.from({ length: threads }, () => {
      const start: WorkerStart = { rollUp: true, scenarios, formats };
      return new Worker(program, { workerData: start });
    });
    const end = (failure?: unknown) => {
      void Promise.all(workers.map((worker) => worker.terminate())).then(() =>
        failure === undefined ? resolve() : reject(failure as Error),
      );
    };
    const next = () => {
      while (free.length > 0 && sent < files.length && sent < written + ahead) {
        const asked: FileAsked = { at: sent, file: files[sent] as string };
        sent++;
        free.shift()?.postMessage(asked);
      }
    };
    for (const worker of workers) {
      worker.on('message', (answer: FileAnswer) => {
        waiting.set(answer.at, answer);
        free.push(worker);
        next();
        try {
          for (let ready = waiting.get(written); ready; ready = waiting.get(written)) {
            waiting.delete(written++);
            take(ready);
          }
        } catch (failure) {
          end(failure);
          return;
        }
        if (written === files.length) end();
        else next();
      });
      worker.on('error', end);
    }
    for (let time = 0; time < FILES_AT_ONCE; time++) free.push(...workers);
    next();
  });
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FileAnswer, type WorkerStart } from './worker';

/** The thread that writes what the others read needs a core as well. */
const FOR_THE_WRITER = 1;
/** Below this a second thread costs more than it saves. */
const FILES_A_WORKER = 4;

/**
 * Reads files in parallel threads and hands their facts over in the order of the files. Each thread has one file at a
 * time, so that what is in memory does not grow with the number of files.
 *
 * @param program the file of this program, which each thread runs
 */
export async function inParallel(
  files: readonly string[],
  scenarios: boolean,
  program: string,
  take: (answer: FileAnswer) => void,
): Promise<void> {
  const cores = availableParallelism() - FOR_THE_WRITER;
  const threads = Math.max(1, Math.min(cores, Math.ceil(files.length / FILES_A_WORKER)));
  /** How far a thread may run ahead of the file that is written next. */
  const ahead = 2 * threads;
  const waiting = new Map<number, FileAnswer>();
  let [sent, written] = [0, 0];
  await new Promise<void>((resolve, reject) => {
    const idle: Worker[] = [];
    const workers = Array.from({ length: threads }, () => {
      const start: WorkerStart = { rollUp: true, scenarios };
      return new Worker(program, { workerData: start });
    });
    const at = new Map<Worker, number>();
    const end = (failure?: unknown) => {
      void Promise.all(workers.map((worker) => worker.terminate())).then(() =>
        failure === undefined ? resolve() : reject(failure as Error),
      );
    };
    const next = () => {
      while (idle.length > 0 && sent < files.length && sent < written + ahead) {
        const worker = idle.pop() as Worker;
        at.set(worker, sent);
        worker.postMessage(files[sent++]);
      }
    };
    for (const worker of workers) {
      worker.on('message', (answer: FileAnswer) => {
        waiting.set(at.get(worker) ?? -1, answer);
        idle.push(worker);
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
      idle.push(worker);
    }
    next();
  });
}

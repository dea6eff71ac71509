import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { failureWords } from '../failureWords';
import { nodeMachine } from '../nodeMachine';
import { type Facts } from './fact';
import { fileFacts } from './fileFacts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly rollUp: true;
  readonly scenarios: boolean;
}

/** What a worker answers for a file that it was sent. */
export type FileAnswer =
  | { readonly file: string; readonly facts: Facts }
  | { readonly file: string; readonly failure: string };

/** Whether this thread is a worker of a roll-up; if so it answers with the facts of every file that it is sent. */
export function isRollUpWorker(): boolean {
  const start = workerData as Partial<WorkerStart> | null;
  const port = parentPort;
  if (isMainThread || !port || !start?.rollUp) return false;
  port.on('message', (file: string) => {
    fileFacts(file, nodeMachine, start.scenarios === true)
      .then((facts): FileAnswer => ({ file, facts }))
      .catch((failure: unknown): FileAnswer => ({ file, failure: failureWords(failure, file) }))
      .then((answer) => {
        port.postMessage(answer);
      })
      .catch(() => {
        process.exitCode = 1;
      });
  });
  return true;
}

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { failureWords } from '../failureWords';
import { nodeMachine } from '../machine/nodeMachine';
import { type FilePart, formatNamed, type FormatName } from './factFormat';
import { fileFacts } from './fileFacts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly rollUp: true;
  readonly scenarios: boolean;
  readonly formats: readonly FormatName[];
}

/** A file that a worker is sent, and which one it is among all. */
export interface FileAsked {
  readonly at: number;
  readonly file: string;
}

/** The facts of a file: how many there are, and the part of each format in the order asked; null where there are none. */
export interface FileRead extends FileAsked {
  readonly facts: number;
  readonly parts: readonly (FilePart | null)[];
}
export interface FileFailed extends FileAsked {
  readonly failure: string;
}
/** What a worker answers for a file that it was sent. */
export type FileAnswer = FileRead | FileFailed;

/** Whether this thread is a worker of a roll-up; if so it answers with the facts of every file that it is sent. */
export function isRollUpWorker(): boolean {
  const start = workerData as WorkerStart | null;
  const port = parentPort;
  if (isMainThread || !port || !start?.rollUp) return false;
  const formats = Promise.all(start.formats.map(formatNamed));
  const read = async ({ at, file }: FileAsked): Promise<FileRead> => {
    const facts = await fileFacts(file, nodeMachine, start.scenarios);
    return { at, file, facts: facts.rows, parts: (await formats).map((format) => format.part(facts)) };
  };
  port.on('message', (asked: FileAsked) => {
    read(asked)
      .catch((failure: unknown): FileFailed => ({ ...asked, failure: failureWords(failure, asked.file) }))
      .then((answer: FileAnswer) => {
        port.postMessage(answer, 'failure' in answer ? [] : buffersOf(answer));
      })
      .catch(() => {
        process.exitCode = 1;
      });
  });
  return true;
}

/** What is handed to the other thread instead of being copied for it. */
const buffersOf = ({ parts }: FileRead): ArrayBuffer[] =>
  parts.flatMap((part) => (part ? [part.bytes.buffer as ArrayBuffer] : []));

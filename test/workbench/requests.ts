import { type Frame, type FrameHost } from '../../src/workbench/stand-in/frame/frameHost';

/** What the add-in asks of the workbook: answered until the workbook is about to close, and never after. */
export class Requests implements FrameHost {
  readonly #running = new Set<Promise<unknown>>();
  #ended = false;

  constructor(private readonly host: FrameHost) {}

  /** Comes between the add-in and the workbook, as a network or a colleague does; null where nothing does. */
  between:
    | ((json: string, passOn: (json: string) => Promise<string | null>) => Promise<string | null>)
    | null = null;

  connect(frame: Frame): void {
    this.host.connect(frame);
  }

  execute(json: string, canWait: boolean, inUndoGroup?: boolean): Promise<string | null> {
    if (this.#ended) return new Promise(() => undefined);
    const passOn = (asked: string) => this.host.execute(asked, canWait, inUndoGroup);
    const answer = this.between ? this.between(json, passOn) : passOn(json);
    const done = () => void this.#running.delete(answer);
    this.#running.add(answer);
    answer.then(done, done);
    return answer;
  }

  /** Takes no more of them; resolves when those that were begun have their answers. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled(this.#running);
  }
}

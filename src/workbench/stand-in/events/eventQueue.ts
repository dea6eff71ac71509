import { type Frame } from '../frame/frameHost';
import { type Session } from '../session';
import { type WorkbookEvent } from './eventTypes';

/** Marks an entry of a Rich API message as an event. */
const GENERIC_EVENT = 65536;

const entriesOf = ({ type, targets, args }: WorkbookEvent) =>
  targets.map((target) => [GENERIC_EVENT, type, target, JSON.stringify(args), 0]);

/** An event, or what finds out, when all is done, whether there is something to tell. */
export type Due = WorkbookEvent | (() => WorkbookEvent[]);

/**
 * Holds events back until everything that follows from them is done, as Excel does: the batch that caused them,
 * other listeners' work, then calculation.
 */
export class EventQueue {
  #waiting: Due[] = [];
  #flushed: Promise<void> | null = null;

  constructor(
    private readonly session: Session,
    private readonly frames: ReadonlySet<Frame>,
  ) {}

  add(event: Due): void {
    this.#waiting.push(event);
    this.#flushed ??= this.#flush();
  }

  /** Resolves when every event so far has been reported. */
  async told(): Promise<void> {
    while (this.#flushed) await this.#flushed;
  }

  async #flush(): Promise<void> {
    try {
      while (this.#waiting.length) {
        await new Promise((resolve) => setTimeout(resolve));
        if (this.session.inBatch) continue;
        await this.session.settled();
        const events = this.#waiting.splice(0).flatMap((due) => (typeof due === 'function' ? due() : due));
        const message = JSON.stringify(events.flatMap(entriesOf));
        for (const frame of this.frames) frame.message(message);
      }
    } finally {
      this.#flushed = null;
    }
  }
}

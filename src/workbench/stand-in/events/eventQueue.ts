import { type Frame } from '../frame/frameHost';
import { type Session } from '../session';
import { type WorkbookEvent } from './eventTypes';

/** Marks an entry of a Rich API message as an event. */
const GENERIC_EVENT = 65536;

const entriesOf = ({ type, targets, args }: WorkbookEvent) =>
  targets.map((target) => [GENERIC_EVENT, type, target, JSON.stringify(args), 0]);

/**
 * Holds events back until everything that follows from them is done, as Excel does: the batch that caused them,
 * other listeners' work, then calculation.
 */
export class EventQueue {
  #waiting: WorkbookEvent[] = [];
  #flushing = false;

  constructor(
    private readonly session: Session,
    private readonly frames: ReadonlySet<Frame>,
  ) {}

  add(event: WorkbookEvent): void {
    this.#waiting.push(event);
    if (!this.#flushing) void this.#flush();
  }

  async #flush(): Promise<void> {
    this.#flushing = true;
    try {
      while (this.#waiting.length) {
        await new Promise((resolve) => setTimeout(resolve));
        if (this.session.inBatch) continue;
        await this.session.settled();
        const events = this.#waiting.splice(0);
        const message = JSON.stringify(events.flatMap(entriesOf));
        for (const frame of this.frames) frame.message(message);
      }
    } finally {
      this.#flushing = false;
    }
  }
}

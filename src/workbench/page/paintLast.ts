import { SetRangeValuesCommand } from '@univerjs/sheets';
import { type Session } from '../stand-in/session';

/** However long a change takes, the grid is not still for longer than an eye forgives. */
const LONGEST_MS = 300;

/** The page's frames, which can be held back and are then painted at once. */
class Frames {
  readonly #paint = window.requestAnimationFrame.bind(window);
  readonly #held = new Map<number, FrameRequestCallback>();
  #holding = false;
  #nextHeld = -1;

  constructor() {
    const forget = window.cancelAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      if (!this.#holding) return this.#paint(callback);
      this.#held.set(this.#nextHeld, callback);
      return this.#nextHeld--;
    };
    window.cancelAnimationFrame = (id) => {
      if (!this.#held.delete(id)) forget(id);
    };
  }

  get holding(): boolean {
    return this.#holding;
  }
  hold(): void {
    this.#holding = true;
  }
  release(): void {
    this.#holding = false;
    const callbacks = [...this.#held.values()];
    this.#held.clear();
    for (const callback of callbacks) this.#paint(callback);
  }
}
let frames: Frames | undefined;

/**
 * What a person types is worked out first and painted once, as Excel does: without this the grid paints several
 * frames between an entry and its results, each of which costs more than the calculation.
 *
 * @param quiet resolves when everything that follows from a change is done and reported
 */
export function paintLast(session: Session, quiet: () => Promise<void>): void {
  const page = (frames ??= new Frames());
  session.commands.beforeCommandExecuted(({ id }) => {
    if (id !== SetRangeValuesCommand.id || page.holding || session.inBatch) return;
    page.hold();
    const longest = new Promise((resolve) => setTimeout(resolve, LONGEST_MS));
    void Promise.race([quiet(), longest]).finally(() => page.release());
  });
}

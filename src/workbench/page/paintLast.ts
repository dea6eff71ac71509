import { CommandType, RedoCommand, UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { type Session } from '../stand-in/session';

/** However long it takes, the grid is not still for longer: what a person types an eye waits for. */
const LONGEST_MS = { typed: 300, batch: 1000 };

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

/** What a person does that changes cells. */
const ENTRIES: readonly string[] = [SetRangeValuesCommand.id, UndoCommand.id, RedoCommand.id];

/**
 * What a person types, and what the add-in writes in one batch, is worked out first and painted once, as Excel does:
 * without this the grid paints several frames between an entry and its results, each of which costs more than the
 * calculation.
 *
 * @param quiet resolves when everything that follows from a change is done and reported
 */
export function paintLast(session: Session, quiet: () => Promise<void>): void {
  const page = (frames ??= new Frames());
  session.commands.beforeCommandExecuted(({ id, type }) => {
    if (page.holding || !(session.inBatch ? type === CommandType.MUTATION : ENTRIES.includes(id))) return;
    page.hold();
    const longest = new Promise((resolve) =>
      setTimeout(resolve, session.inBatch ? LONGEST_MS.batch : LONGEST_MS.typed),
    );
    // not before the batch is over: asked in between, the grid would calculate what is half written
    const done = session.batchOver.then(quiet);
    void Promise.race([done, longest]).finally(() => page.release());
  });
}

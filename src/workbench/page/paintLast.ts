import { SetRangeValuesCommand } from '@univerjs/sheets';
import { type Session } from '../stand-in/session';

/** However long a change takes, the grid is not still for longer than an eye forgives. */
const LONGEST_MS = 300;

/**
 * What a person types is worked out first and painted once, as Excel does: without this the grid paints several
 * frames between an entry and its results, each of which costs more than the calculation.
 *
 * @param quiet resolves when everything that follows from a change is done and reported
 */
export function paintLast(session: Session, quiet: () => Promise<void>): void {
  const paint = window.requestAnimationFrame.bind(window);
  const forget = window.cancelAnimationFrame.bind(window);
  const held = new Map<number, FrameRequestCallback>();
  let holding = false;
  let nextHeld = -1;

  window.requestAnimationFrame = (callback) => {
    if (!holding) return paint(callback);
    held.set(nextHeld, callback);
    return nextHeld--;
  };
  window.cancelAnimationFrame = (id) => {
    if (!held.delete(id)) forget(id);
  };
  const release = () => {
    holding = false;
    const callbacks = [...held.values()];
    held.clear();
    for (const callback of callbacks) paint(callback);
  };
  session.commands.beforeCommandExecuted(({ id }) => {
    if (id !== SetRangeValuesCommand.id || holding || session.inBatch) return;
    holding = true;
    const longest = new Promise((resolve) => setTimeout(resolve, LONGEST_MS));
    void Promise.race([quiet(), longest]).finally(release);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Writes to the workbook one after the other: what is asked for while something is being written waits for it. */
export function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const turn = last.then(write);
  last = turn.catch(() => undefined);
  return turn;
}

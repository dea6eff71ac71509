/** The part of a page in which office.js runs. */
export interface OfficeWindow {
  Excel?: { run: (...given: unknown[]) => Promise<unknown> };
}

/**
 * Knows whether a run with `mergeUndoGroup` is under way. The office.js that comes from npm passes that option over,
 * so that it is noted where `Excel.run` is called.
 */
export class UndoGroups {
  #open = 0;

  get isOpen(): boolean {
    return this.#open > 0;
  }

  /** Notes the runs of a page, once its office.js is there. */
  watch(page: OfficeWindow): void {
    const { Excel } = page;
    if (!Excel) {
      setTimeout(() => this.watch(page), 5);
      return;
    }
    const run = Excel.run.bind(Excel);
    Excel.run = async (...given) => {
      const [options] = given as [{ readonly mergeUndoGroup?: boolean }];
      if (options.mergeUndoGroup !== true) return run(...given);
      this.#open++;
      try {
        return await run(...given);
      } finally {
        this.#open--;
      }
    };
  }
}

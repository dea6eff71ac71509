/** What an autosave needs of its workbook and its place. */
export interface Keeping {
  /** The workbook as it is when all is calculated. */
  take(): Promise<Uint8Array>;
  keep(bytes: Uint8Array): Promise<void>;
  /** Called when all that was changed is kept. */
  kept(): void;
  /** Called when it could not be kept; the next change tries again. */
  failed(failure: unknown): void;
  /** Resolves after so many milliseconds; sooner when the signal is given. */
  wait(ms: number, hurry: AbortSignal): Promise<void>;
}

/** How long it waits after a change, so that a sequence of changes is kept once. */
const PAUSE_MS = 1000;

/** Keeps a workbook after every change: one keeping at a time, and never an older state over a newer one. */
export class Autosave {
  readonly #keeping: Keeping;
  #changes = 0;
  #keptChanges = 0;
  #hurry = new AbortController();
  #running: Promise<void> | null = null;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** True while a change is not kept. */
  get isBehind(): boolean {
    return this.#keptChanges < this.#changes;
  }

  /** Notes that the workbook was changed. */
  changed(): void {
    this.#changes++;
    this.#running ??= this.#run().finally(() => (this.#running = null));
  }

  /** Resolves when all changes up to now are kept, or could not be kept. */
  async flush(): Promise<void> {
    this.#hurry.abort();
    if (!this.#running && this.isBehind) this.#running = this.#run().finally(() => (this.#running = null));
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.isBehind) {
      await this.#keeping.wait(PAUSE_MS, this.#hurry.signal);
      this.#hurry = new AbortController();
      const changes = this.#changes;
      try {
        await this.#keeping.keep(await this.#keeping.take());
      } catch (failure) {
        this.#keeping.failed(failure);
        return;
      }
      this.#keptChanges = changes;
    }
    this.#keeping.kept();
  }
}

/** How long a page that is busy may put it off. */
const BUSY_MS = 2000;

/** Waits by the page's clock, and then until the page has nothing better to do. */
export const pageWait = (ms: number, hurry: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const whenIdle = () => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: BUSY_MS });
      else resolve();
    };
    const timer = setTimeout(whenIdle, ms);
    if (hurry.aborted) end();
    else hurry.addEventListener('abort', end, { once: true });
  });

/** A thread for long work; webpack finds it by this very form and makes a file of its own. */
export const thread = (): Worker => new Worker(new URL('./worker.ts', import.meta.url));

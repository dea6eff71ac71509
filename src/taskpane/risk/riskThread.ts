/** A thread on which risks are reckoned; webpack finds it by this very form and makes a file of its own. */
export const riskThread = (): Worker => new Worker(new URL('./riskWorker.ts', import.meta.url));

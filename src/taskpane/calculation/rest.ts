/**
 * A rest between two bits of work on a thread, in which messages that came meanwhile are heard: a message to oneself
 * comes after those that wait, and sooner than any timer. Several pieces of work may rest at once, and each goes on.
 */
export function restBy({ port1, port2 }: MessageChannel): () => Promise<void> {
  const resting: (() => void)[] = [];
  port1.onmessage = () => resting.shift()?.();
  return () =>
    new Promise((rested) => {
      resting.push(rested);
      port2.postMessage(null);
    });
}

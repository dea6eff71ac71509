/** A thread on which long work is done, so that the pane goes on answering meanwhile. */
import { serve, type Request } from './serve';

/** A message to oneself comes after those that wait, and sooner than any timer. */
const { port1, port2 } = new MessageChannel();
const rest = () =>
  new Promise<void>((rested) => {
    port1.onmessage = () => rested();
    port2.postMessage(null);
  });

const hear = serve((report) => self.postMessage(report), rest);
self.onmessage = ({ data }: MessageEvent<Request>) => hear(data);
